import { Readable, pipeline } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';

/** The encodings in which the survey is passed on. */
export type SurveyEncoding = 'utf-8' | 'shift_jis';

// The first piece decides the encoding, so it holds at least the header.
const enough = 2 ** 16;

/**
 * Bytes as text, piece by piece: gzip is unpacked (known by its first two bytes), and the encoding is UTF-8, with or
 * without a mark, or Shift_JIS, if the begin of the file is no UTF-8. Rejects at a byte that does not belong.
 */
export async function* textsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of gathered(unpacked(gathered(bytes)))) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}

function encodingOf(begin: Uint8Array): SurveyEncoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(begin, { stream: true });
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}

/** Joins small pieces, so that the first is not a few bytes. */
async function* gathered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    parts.push(part);
    size += part.length;
    if (size < enough) continue;
    yield parts.length === 1 ? part : Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(parts);
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const whole = { [Symbol.asyncIterator]: () => restored(first.value, iterator) };
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip({ chunkSize: 2 ** 18 });
  // Errors of either end reach the reader of the last stream.
  pipeline(Readable.from(whole), gunzip, () => undefined);
  yield* gunzip;
}

async function* restored(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  return undefined;
}
