import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Limits } from '../limits.js';
import { damaged, XlsxError } from './fault.js';

/** The parts of a workbook, which lie packed in one archive. */
export interface Archive {
  readonly has: (part: string) => boolean;
  /** its bytes, unpacked as they are asked for; none if there is no such part */
  readonly read: (part: string) => AsyncIterable<Uint8Array>;
}

// Workbooks with a picture in each row have thousands of parts; an archive can name 65,535 of them in no time.
const mostParts = 20_000;

// A table of 100,000 × 30 unpacks to ten times its size. All parts together may take no more, whatever the archive
// says of their sizes.
const unpackedFor = 8;

/** Opens an archive in memory; nothing is unpacked to a file, so that a path in it leads nowhere. Throws XlsxError. */
export async function openArchive(bytes: Uint8Array, { fileBytes }: Limits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    const entries = await entriesOf(zip);
    const budget = { left: unpackedFor * fileBytes, limit: fileBytes };
    return {
      has: (part) => entries.has(keyOf(part)),
      read: (part) => unpack(zip, entries.get(keyOf(part)), budget),
    };
  } catch (thrown) {
    throw thrown instanceof XlsxError ? thrown : damaged(reasonOf(thrown));
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostParts) throw damaged(`${zip.entryCount} parts`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileName);
    // One reader would take the first, another the last: which of them was meant nobody can tell.
    if (entries.has(key)) throw damaged(`${entry.fileName} twice`);
    entries.set(key, entry);
  }
  return entries;
}

/** Parts are named without regard to case, and from the root. */
function keyOf(part: string): string {
  return part.replace(/^\//, '').toLowerCase();
}

interface Budget {
  left: number;
  readonly limit: number;
}

async function* unpack(zip: ZipFile, entry: Entry | undefined, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  if (entry.isEncrypted()) throw new XlsxError({ is: 'encrypted' });
  if (entry.uncompressedSize > budget.left) throw tooLarge(budget);
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const unpacked = chunk as Buffer; // a stream without an encoding gives nothing else
      budget.left -= unpacked.length;
      if (budget.left < 0) throw tooLarge(budget);
      sum = crc32(unpacked, sum);
      yield unpacked;
    }
    if (sum !== entry.crc32) throw damaged(entry.fileName);
  } catch (thrown) {
    throw thrown instanceof XlsxError ? thrown : damaged(reasonOf(thrown));
  }
}

function tooLarge({ limit }: Budget): XlsxError {
  return new XlsxError({ is: 'too-large', unpacked: unpackedFor * limit });
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
