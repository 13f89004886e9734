import { createReadStream } from 'node:fs';

/** The bytes of a file, piece by piece; an error of the system comes with the first. */
export function surveyBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 2 ** 20 });
}
