import type { ToolReply, ToolRequest } from './messages.js';
import { toolEngine } from './engine.js';

/** A worker, as far as it is needed here. */
interface Scope {
  postMessage: (reply: ToolReply) => void;
  onmessage: ((event: { readonly data: ToolRequest }) => void) | null;
}

const scope = globalThis as unknown as Scope; // this module is a worker
const engine = toolEngine((reply) => scope.postMessage(reply));

// One after the other: what is dropped while another file is read waits.
let last: Promise<void> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() => engine(data));
  // An error is told by the event of the worker, and does not stop what comes next.
  last.catch((error: unknown) => setTimeout(() => Promise.reject(error)));
  last = last.catch(() => undefined);
};
