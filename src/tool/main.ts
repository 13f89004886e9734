import { toolEngine } from './engine.js';
import type { ToolReply, ToolRequest } from './messages.js';

/** A worker, as far as it is needed here. */
interface Scope {
  readonly postMessage: (reply: ToolReply) => void;
  readonly addEventListener: (type: 'message', then: (event: { readonly data: ToolRequest }) => void) => void;
}

const { postMessage, addEventListener } = globalThis as unknown as Scope; // this module is a worker
const engine = toolEngine((reply) => postMessage(reply));

// One after the other: what is dropped while another file is read waits.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }) => {
  last = last.then(() => engine(data)).catch(report);
});

/** As an error of the worker, which the page hears of; what comes next is done all the same. */
function report(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
