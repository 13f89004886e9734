import { createReadStream, statSync } from 'node:fs';
import { isWebAddress } from './isUrl.js';
import { pipePieces } from './pipePieces.js';
import { webAddress } from './readWhole.js';

/** The bytes of a file of any size and kind, piece by piece; an error of the system comes with the first. */
export async function* streamFile(file: string): AsyncGenerator<Uint8Array> {
  const facts = statSync(file, { throwIfNoEntry: !isWebAddress(file) });
  if (facts === undefined)
    throw Object.assign(new Error(`${file} is on the web`), { code: webAddress, path: file });
  if (facts.isFIFO()) yield* pipePieces(file);
  else yield* createReadStream(file, { highWaterMark: 2 ** 20 });
}
