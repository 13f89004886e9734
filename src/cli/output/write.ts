import type { Sink } from '../io.js';

/** The reader of a pipe has gone (`| head -1`): nothing is wrong, and nothing more is to be said. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError';
}

/**
 * Writes chunks to a stream and waits until they are out. Rejects with ClosedPipeError if the reader has gone, and
 * with the system's error if the device is full: a plain `write` would crash on the one and exit 0 on the other.
 */
export async function writeAll(sink: Sink, chunks: Iterable<string> | Uint8Array): Promise<void> {
  if (chunks instanceof Uint8Array) return write(sink, chunks);
  for (const chunk of gathered(chunks)) await write(sink, chunk);
}

function write(sink: Sink, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(chunk, (error) => {
      if (error) reject(isClosedPipe(error) ? new ClosedPipeError() : error);
      else resolve();
    });
  });
}

/** Lets a failed write be reported by its own promise only: without a listener, the stream's event would end the process. */
export function quieten(sink: Sink): void {
  sink.on('error', () => undefined);
}

// Code units: V8 gives each text of twice this length memory of its own, which the system has to find first.
const enough = 1 << 15;

/** Joins small chunks, so that a report of many lines costs few writes. */
export function* gathered(chunks: Iterable<string>): Generator<string> {
  let parts: string[] = [];
  let size = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size < enough) continue;
    yield parts.join('');
    parts = [];
    size = 0;
  }
  if (size > 0) yield parts.join('');
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
