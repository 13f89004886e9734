import { at } from '../../model/at.js';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../../config/modules/isWithin.js';
import { brief } from '../../text/brief.js';
import type { Wording } from '../../text/lang.js';
import type { GitEntry } from './entriesAt.js';
import { placeFault, placeFaultWordings } from './placeFault.js';
import { refused, type Missing } from './runGit.js';

/** What is laid out, and where from. */
export interface Laid {
  readonly revision: string;
  readonly entries: readonly GitEntry[];
  /** the bytes of the entries, in their order */
  readonly contents: readonly Buffer[];
  /** the top of the working tree; a bare repository has none */
  readonly top: string | undefined;
  /** the working folder, from the top */
  readonly prefix: string;
}

/** Throws UsageError if an entry has a place at which it must not be written. */
export function refuseUnsafe(entries: readonly GitEntry[], revision: string): void {
  for (const { place: file } of entries) {
    const fault = placeFault(file, process.platform);
    if (fault !== undefined) throw refused(placeFaultWordings[fault], { revision, file });
  }
}

/**
 * Fills an empty folder with the files of a revision. In one go, so that an interrupt comes when all of it can be
 * removed. Throws UsageError if an entry would be written elsewhere, or over another.
 */
export function layOut(root: string, { revision, entries, contents, top, prefix }: Laid): void {
  // Where the repository ends: configs are looked for as far as there.
  mkdirSync(path.join(root, '.git'));
  mkdirSync(path.join(root, prefix), { recursive: true });
  for (const [i, { place }] of entries.entries()) write(root, place, at(contents, i), revision);
  // Modules import the packages that are installed in the working tree. Made last, so that nothing is written through it.
  const packages = path.join(root, 'node_modules');
  if (top !== undefined && !existsSync(packages))
    symlinkSync(path.join(top, 'node_modules'), packages, 'junction');
}

function write(root: string, place: string, content: Uint8Array | string, revision: string): void {
  const file = path.resolve(root, place);
  if (!isWithin(root, file)) throw refused(placeFaultWordings.leaves, { revision, file: place });
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' }); // never over another entry
  } catch (error) {
    throw isTaken(error) ? refused(taken, { revision, file: place }) : error;
  }
}

/** Whether a file is where a folder or another file is to be. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTDIR'].includes(String(error.code));
}

const taken: Wording<Missing> = {
  ja: ({ revision, file = '' }) =>
    `${revision} の「${brief(file, 60)}」は、同じ名前のファイルかフォルダーがこのリビジョンにもう1つあるため、取り出せません（大文字と小文字を区別しない環境もあります）。一方の名前を変えたリビジョンと比べるか、2つのファイルを指定してください。`,
  en: ({ revision, file = '' }) =>
    `cannot extract “${brief(file, 60)}” at ${revision}: the revision contains another file or folder of the same name (some systems ignore case). Compare with a revision in which one of them has another name, or compare two files instead`,
};
