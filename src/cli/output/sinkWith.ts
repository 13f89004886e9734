import { Writable } from 'node:stream';
import type { Sink } from '../io.js';

/** A stream that does something before each chunk, and may change it. */
export function sinkWith(target: Sink, before: (chunk: Buffer) => Buffer): Sink {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      target.write(before(chunk), done);
    },
  });
  // Asked for when they are needed: a window may become wider.
  return Object.defineProperties(sink, {
    isTTY: { get: () => target.isTTY },
    columns: { get: () => target.columns },
  });
}
