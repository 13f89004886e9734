import { createReadStream, statSync } from 'node:fs';
import { pipePieces } from './pipePieces.js';

/** The bytes of a file of any size and kind, piece by piece; an error of the system comes with the first. */
export async function* streamFile(file: string): AsyncGenerator<Uint8Array> {
  if (statSync(file).isFIFO()) yield* pipePieces(file);
  else yield* createReadStream(file, { highWaterMark: 2 ** 20 });
}
