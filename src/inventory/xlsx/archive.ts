import { crc32, openZip, type Zip, type ZipEntry } from '../../bytes/zip.js';
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
  try {
    const entries = await entriesOf(await openZip(bytes));
    const budget = { left: unpackedFor * fileBytes, limit: fileBytes };
    return {
      has: (part) => entries.has(keyOf(part)),
      read: (part) => unpack(entries.get(keyOf(part)), budget),
    };
  } catch (thrown) {
    throw thrown instanceof XlsxError ? thrown : notUnpacked(thrown);
  }
}

async function entriesOf(zip: Zip): Promise<ReadonlyMap<string, ZipEntry>> {
  if (zip.count > mostParts) throw damaged({ ja: `部品が${zip.count}個あります`, en: `${zip.count} parts` });
  const entries = new Map<string, ZipEntry>();
  for await (const entry of zip.entries()) {
    const key = keyOf(entry.name);
    // One reader would take the first, another the last: which of them was meant nobody can tell.
    if (entries.has(key)) throw damaged({ ja: `${entry.name} が2つあります`, en: `${entry.name} twice` });
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

async function* unpack(entry: ZipEntry | undefined, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  if (entry.isEncrypted) throw new XlsxError({ is: 'encrypted' });
  if (entry.size > budget.left) throw tooLarge(budget);
  let sum = 0;
  try {
    for await (const unpacked of entry.unpack()) {
      budget.left -= unpacked.length;
      if (budget.left < 0) throw tooLarge(budget);
      sum = crc32(unpacked, sum);
      yield unpacked;
    }
    if (sum !== entry.checksum) throw damaged(entry.name);
  } catch (thrown) {
    throw thrown instanceof XlsxError ? thrown : notUnpacked(thrown);
  }
}

function tooLarge({ limit }: Budget): XlsxError {
  return new XlsxError({ is: 'too-large', unpacked: unpackedFor * limit });
}

/** What the reader of archives says, which it says in English. */
function notUnpacked(thrown: unknown): XlsxError {
  const en = thrown instanceof Error ? thrown.message : String(thrown);
  return damaged({ ja: 'ZIPとして展開できません', en });
}
