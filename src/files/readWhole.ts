import { isWebAddress } from './isUrl.js';
import { patiently } from './patiently.js';
import { mostFileBytes } from './mostFileBytes.js';
import { pipePieces } from './pipePieces.js';
import { createReadStream, readFileSync, statSync } from 'node:fs';

/** The bytes of a file, or why it cannot be read, as a code of errno(3). */
export type WholeFile = { readonly bytes: Uint8Array } | { readonly code: string };

/** The code of what is no regular file where only such a file may be read. */
const notRegular = 'ENOTREG';

interface Bounds {
  /** bytes */
  readonly limit?: number;
  /** whether only a regular file will do: a pipe that is found, not named, could keep the program waiting for ever */
  readonly isFound?: boolean;
}

/**
 * Reads a file of any kind to its end, but never more than the limit (default 64 MiB): a pipe or a device does not say
 * its size. The code is EFBIG where there is more.
 */
export async function readWhole(
  file: string,
  { limit = mostFileBytes, isFound = false }: Bounds = {},
): Promise<WholeFile> {
  try {
    return await patiently(() => readOnce(file, { limit, isFound }), busy);
  } catch (thrown) {
    const code = codeOf(thrown);
    return { code: missing.has(code) && isWebAddress(file) ? webAddress : code };
  }
}

/** The code of a file that is not there because its name is an address of the web. */
export const webAddress = 'EWEB';
const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EINVAL']);

// Not EPERM and EACCES: what may not be read is refused at once.
const busy: ReadonlySet<string> = new Set(['EBUSY']);

function readOnce(file: string, { limit, isFound }: Required<Bounds>): WholeFile | Promise<WholeFile> {
  // Without waiting: to set up promises and a stream takes longer than to read a small file.
  const facts = statSync(file);
  if (facts.isDirectory()) return { code: 'EISDIR' };
  if (isFound && !facts.isFile()) return { code: notRegular };
  if (facts.size > limit) return { code: 'EFBIG' };
  if (facts.isFile() && facts.size > 0) return { bytes: readFileSync(file) };
  if (facts.isFIFO()) return collect(pipePieces(file), limit);
  return collect(createReadStream(file, { highWaterMark: 2 ** 20 }), limit);
}

/** Reads a stream to its end, but never more than the limit. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<WholeFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return { code: 'EFBIG' };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}
