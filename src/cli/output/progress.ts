import { statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Lang, Text } from '../../text/lang.js';
import { argumentsOf, typedCommand } from '../arguments.js';
import type { Io } from '../io.js';
import { sinkWith } from './sinkWith.js';

/** Commands that take long on large inputs, and those that may on any. */
const slow: ReadonlySet<string> = new Set(['score', 'check', 'explain', 'effect', 'diff', 'import', 'pool']);
const always: ReadonlySet<string> = new Set(['robustness', 'report', 'survey']);

/** Bytes of all inputs below which a run is over within a second: 500 tasks with laws take 184,000 and 1.5 s. */
const large = 2 ** 16;

/**
 * The same surroundings with a line on the terminal that says how long the run has taken, from its first second until
 * something is printed. Only where standard error is a terminal, and the run may take that long.
 */
export function withProgress(io: Io, lang: Lang): { readonly io: Io; readonly stop: () => void } {
  if (io.stderr.isTTY !== true || io.argv.includes('--quiet') || io.argv.includes('-q') || !mayTakeLong(io))
    return { io, stop: () => undefined };
  const stop = showProgress({ text: says[lang], fd: 2, every: 1000 });
  const quietly = (chunk: Buffer): Buffer => {
    stop();
    return chunk;
  };
  return {
    io: { ...io, stdout: sinkWith(io.stdout, quietly), stderr: sinkWith(io.stderr, quietly) },
    stop,
  };
}

/** Whether a run may take longer than a second. */
export function mayTakeLong({ argv, cwd }: Pick<Io, 'argv' | 'cwd'>): boolean {
  if (argumentsOf(argv).some((each) => each === '--help' || each === '-h')) return false;
  const [command = ''] = typedCommand(argv);
  if (always.has(command)) return true;
  if (!slow.has(command)) return false;
  return argv.reduce((sum, each) => sum + sizeOf(path.resolve(cwd, each)), 0) >= large;
}

/** Bytes of a file; a folder or a pattern may be anything. */
function sizeOf(file: string): number {
  if (/[*?]/.test(file)) return large;
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined) return 0;
  return facts.isFile() ? facts.size : large;
}

interface Shown {
  /** {s} are the seconds */
  readonly text: string;
  /** descriptor of the terminal */
  readonly fd: number;
  /** milliseconds */
  readonly every: number;
}

// Ended, gone, and begun: numbers that both threads see.
const flags = 3;

/**
 * Shows a line that counts the seconds, and returns what takes it away. In a thread of its own: what computes waits for
 * nothing, so no timer of its thread would ever come.
 */
export function showProgress({ text, fd, every }: Shown): () => void {
  const shared = new SharedArrayBuffer(flags * Int32Array.BYTES_PER_ELEMENT);
  const [ended, gone, begun] = [0, 1, 2];
  const state = new Int32Array(shared);
  const worker = new Worker(thread, {
    eval: true,
    workerData: { shared, text, fd, every, start: Date.now() },
  });
  worker.unref();
  worker.on('error', () => undefined); // the line is no reason to fail
  let isStopped = false;
  return () => {
    if (isStopped) return;
    isStopped = true;
    Atomics.store(state, ended, 1);
    Atomics.notify(state, ended);
    if (Atomics.load(state, begun) === 1) Atomics.wait(state, gone, 0, 500);
    void worker.terminate();
  };
}

const thread = `
const { workerData: { shared, text, fd, every, start } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const state = new Int32Array(shared);
const clear = '\\r\\u001B[K';
let shown = false;
Atomics.store(state, 2, 1);
while (Atomics.wait(state, 0, 0, every - ((Date.now() - start) % every)) === 'timed-out') {
  writeSync(fd, clear + text.replace('{s}', Math.round((Date.now() - start) / 1000)));
  shown = true;
}
if (shown) writeSync(fd, clear);
Atomics.store(state, 1, 1);
Atomics.notify(state, 1);
`;

const says: Text = { ja: '計算中… {s}秒', en: 'working… {s} s' };
