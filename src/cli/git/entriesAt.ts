import type { Wording } from '../../text/lang.js';
import type { Git, Missing } from './runGit.js';

/** A file of a commit. */
export interface GitEntry {
  /** from the top of the repository, with forward slashes */
  readonly place: string;
  readonly object: string;
  readonly bytes: number;
}

/** A commit, by the name that the user gave it and by its own. */
export interface Revision {
  readonly git: Git;
  readonly revision: string;
  readonly commit: string;
}

/** The files of a commit at or below these places; all of them for the place `.`. */
export async function entriesAt(
  { git, revision, commit }: Revision,
  places: readonly string[],
): Promise<readonly GitEntry[]> {
  if (places.length === 0) return [];
  const where = places.includes('.') ? [] : ['--', ...places];
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...where];
  const listed = await git(args, unlisted, { revision });
  return listed.toString('utf8').split('\0').flatMap(entryOf);
}

// <mode> blob <object> <padded size>\t<place>; a submodule is no blob
const line = /^\d+ blob (?<object>[0-9a-f]+) +(?<bytes>\d+)\t(?<place>.+)$/su;

function entryOf(text: string): readonly GitEntry[] {
  const { place, object, bytes } = line.exec(text)?.groups ?? {};
  return place === undefined || object === undefined ? [] : [{ place, object, bytes: Number(bytes) }];
}

/** The submodules of a commit above a place; at most one, for what is below it is in another repository. */
export async function submodulesAbove(
  { git, revision, commit }: Revision,
  place: string,
): Promise<readonly string[]> {
  const folders = place.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'));
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...folders];
  const listed = await git(args, unlisted, { revision });
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((text) => submoduleLine.exec(text)?.[1] ?? []);
}

const submoduleLine = /^160000 commit [0-9a-f]+\t(.+)$/su;

/** The old places of files that git finds to have been renamed since a commit, by their new ones. */
export async function renamesUntil(
  { git, revision, commit }: Revision,
  until: string | 'index',
): Promise<ReadonlyMap<string, string>> {
  const sides = until === 'index' ? ['--cached', commit] : [commit, until];
  const args = ['diff', '--no-ext-diff', '--name-status', '-z', '-M', '--diff-filter=R', ...sides, '--'];
  const parts = (await git(args, unlisted, { revision })).toString('utf8').split('\0');
  const pairs = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) pairs.set(parts[at + 2] ?? '', parts[at + 1] ?? '');
  return pairs;
}

/** The bytes of files, in their order: one git for all of them. */
export async function contentsOf(
  { git, revision }: Revision,
  entries: readonly GitEntry[],
): Promise<readonly Buffer[]> {
  const room = entries.reduce((sum, { bytes }) => sum + bytes + mostHead, mostHead);
  const input = entries.map(({ object }) => `${object}\n`).join('');
  const output = await git(['cat-file', '--batch'], unreadable, { revision }, { input, most: room });
  let at = 0;
  return entries.map(({ bytes }) => {
    const from = output.indexOf('\n', at) + 1; // behind `<object> blob <size>`
    at = from + bytes + 1;
    return output.subarray(from, from + bytes);
  });
}

const mostHead = 128; // bytes

const unlisted: Wording<Missing> = {
  ja: ({ revision }) => `${revision} のファイルの一覧をgitから読み込めません。`,
  en: ({ revision }) => `git cannot list the files at ${revision}`,
};

const unreadable: Wording<Missing> = {
  ja: ({ revision }) => `${revision} のファイルをgitから読み込めません。`,
  en: ({ revision }) => `git cannot read the files at ${revision}`,
};
