import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extendedPath } from '../../config/extends/extendedPath.js';
import { configNames } from '../../config/configNames.js';
import type { Wording } from '../../text/lang.js';
import type { Io } from '../io.js';
import { removeOnExit } from '../output/removeOnExit.js';
import {
  contentsOf,
  entriesAt,
  renamesUntil,
  submodulesAbove,
  type GitEntry,
  type Revision,
} from './entriesAt.js';
import { layOut, refuseUnsafe, type Laid } from './layOut.js';
import type { UsageError } from '../usageError.js';
import { commitOf, firstLineOf, gitIn, isBare, noRepository, refused, type Missing } from './runGit.js';

/** A folder that holds files as they are at a revision; relative paths lead from `cwd` to them as in the repository. */
export interface Checkout {
  readonly cwd: string;
  /** the paths, relative to `cwd` */
  readonly paths: readonly string[];
  /** whether a path, as the user gave it, is there */
  readonly has: (given: string) => boolean;
  readonly remove: () => Promise<void>;
}

export interface AskedFiles {
  readonly revision: string;
  /** the revision that it is compared with, or the index: an inventory may have been renamed on the way there */
  readonly until?: string | 'index' | undefined;
  /** inventories, which must be there */
  readonly paths: readonly string[];
  /** configs that the user named; taken if they are there, with the modules below their folders, which they may name */
  readonly configs: readonly string[];
  readonly fileBytes: number;
}

/**
 * Lays out inventories as they are at a revision in a folder of their own, with every config that may be found or is
 * named for them, so that they are read as the working tree is; packages are those of the working tree. Throws
 * UsageError if git, the repository, the revision or an inventory is missing, a file is too large, or one is named so
 * that it would be written elsewhere.
 */
export async function filesAt(asked: AskedFiles, { cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<Checkout> {
  const { revision } = asked;
  const git = gitIn({ cwd, env });
  const prefix = firstLineOf(await git(['rev-parse', '--show-prefix'], noRepository, { revision }));
  const top = (await isBare(git, revision))
    ? undefined
    : firstLineOf(await git(['rev-parse', '--show-toplevel'], noRepository, { revision }));
  const at = { git, revision, commit: await commitOf(revision, git) };
  const placeOf = placesFrom(cwd, prefix);
  const places = await placesAt(asked, at, placeOf);
  const entries = await entriesFor({ ...asked, places }, at, placeOf);
  refuseUnsafe(entries, revision);
  const contents = await contentsOf(at, entries);
  const { root, remove } = await laidOut({ revision, entries, contents, top, prefix });
  const there = new Set(entries.map(({ place }) => place));
  return {
    cwd: path.join(root, prefix),
    paths: places.map((place) => path.posix.relative(prefix, place)),
    has: (given) => there.has(placeOf(given) ?? ''),
    remove,
  };
}

/** A new folder with the files in it, which is gone when the process ends. */
async function laidOut(laid: Laid): Promise<{ readonly root: string; readonly remove: Checkout['remove'] }> {
  const root = mkdtempSync(path.join(tmpdir(), 'commonality-git-'));
  const release = removeOnExit([root]);
  // What cannot be removed now is no reason to fail, and is tried once more when the process ends.
  const removed = (): Promise<void> => rm(root, { recursive: true, force: true }).then(release);
  const remove = (): Promise<void> => removed().catch(() => removed().catch(() => undefined));
  try {
    layOut(root, laid);
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, remove };
}

/** Where in its repository a path lies; undefined outside of it. */
type PlaceOf = (given: string) => string | undefined;

function placesFrom(cwd: string, prefix: string): PlaceOf {
  return (given) => {
    const place = path.posix.normalize(prefix + slashes(path.relative(cwd, path.resolve(cwd, given))));
    return place.startsWith('../') || path.isAbsolute(place) ? undefined : place;
  };
}

/** Where the inventories are in the commit: if not where they are now, where they were before they were renamed. */
async function placesAt(
  { revision, paths, until }: AskedFiles,
  at: Revision,
  placeOf: PlaceOf,
): Promise<readonly string[]> {
  const named = paths.map((given) => ({ given, place: placeOf(given) ?? '' }));
  const wanted = named.flatMap(({ place }) => (place === '' ? [] : [place]));
  const there = new Set((await entriesAt(at, wanted)).map(({ place }) => place));
  if (named.every(({ place }) => there.has(place))) return wanted;
  const before = until === undefined ? new Map<string, string>() : await renamesUntil(at, until);
  const places: string[] = [];
  for (const { given: file, place } of named) {
    const then = there.has(place) ? place : before.get(place);
    if (then === undefined) throw await absent({ revision, file }, at, place);
    places.push(then);
  }
  return places;
}

/** Why a file is not in a commit. */
async function absent(missing: Missing, at: Revision, place: string): Promise<UsageError> {
  const [file] = place === '' ? [] : await submodulesAbove(at, place);
  return file === undefined ? refused(says.noFile, missing) : refused(says.submodule, { ...missing, file });
}

/** The inventories, the configs that may be found for them or are named, and what modules those may name. */
async function entriesFor(
  { revision, places, configs, fileBytes }: AskedFiles & { readonly places: readonly string[] },
  at: Revision,
  placeOf: PlaceOf,
): Promise<readonly GitEntry[]> {
  const found = places.flatMap((place) => configsAbove(place));
  const named = configs.flatMap((given) => placeOf(given) ?? []);
  const wanted = new Set([...places, ...found, ...named]);
  const own = (await entriesAt(at, [...wanted])).filter(({ place }) => wanted.has(place));
  const there = new Map(own.map((entry) => [entry.place, entry]));
  for (const { place: file, bytes } of own)
    if (bytes > fileBytes) throw refused(says.tooLarge, { revision, file });
  const modules = await modulesFor(
    named.filter((place) => there.has(place)),
    at,
  );
  const inventoryPlaces = new Set(places);
  const extended = await extendedBy(
    own.filter(({ place }) => !inventoryPlaces.has(place)),
    at,
  );
  const small = [...modules, ...extended].filter(({ bytes }) => bytes <= fileBytes);
  return [...new Map([...small, ...own].map((entry) => [entry.place, entry])).values()];
}

/** The configs of the repository that these extend, and those that they extend, and so on. */
async function extendedBy(configs: readonly GitEntry[], at: Revision): Promise<readonly GitEntry[]> {
  const found = new Map<string, GitEntry>();
  let latest = configs.filter(({ bytes }) => bytes <= mostConfigBytes);
  while (latest.length > 0) {
    const contents = await contentsOf(at, latest);
    const places = new Set(latest.flatMap(({ place }, i) => extendedPlace(place, contents[i])));
    const entries = (await entriesAt(at, [...places])).filter(({ place }) => places.has(place));
    latest = entries.filter(({ place, bytes }) => !found.has(place) && bytes <= mostConfigBytes);
    for (const each of latest) found.set(each.place, each);
  }
  return [...found.values()];
}

const mostConfigBytes = 2 ** 20; // what is larger is laid out, and read as the working tree would be, but not followed

function extendedPlace(config: string, content: Uint8Array | undefined): readonly string[] {
  const asked = content === undefined ? undefined : extendedPath(content);
  const place = path.posix.normalize(path.posix.join(path.posix.dirname(config), asked ?? '..'));
  return asked === undefined || place.startsWith('..') || !/\.(?:ya?ml|json)$/i.test(place) ? [] : [place];
}

const isModule = /\.(?:[cm]?[jt]s|json)$/;

/**
 * The modules in and below the folders of configs: any of them may be named, or imported by one that is. With every
 * package.json above them, which says of what kind they are.
 */
async function modulesFor(configs: readonly string[], at: Revision): Promise<readonly GitEntry[]> {
  const folders = [...new Set(configs.map((place) => path.posix.dirname(place)))];
  const packages = new Set(folders.flatMap((folder) => above(folder, ['package.json'])));
  const entries = await entriesAt(at, folders.includes('.') ? ['.'] : [...folders, ...packages]);
  return entries.filter(({ place }) => isModule.test(place) && !isPackage(place));
}

/** Whether a file is of a package that the repository holds at its top: packages are those of the working tree. */
function isPackage(place: string): boolean {
  return place.startsWith('node_modules/');
}

/** Every place of a config that a run on an inventory may find. */
function configsAbove(inventory: string): readonly string[] {
  return above(path.posix.dirname(inventory), configNames);
}

/** Files of these names in a folder and in every one above it. */
function above(folder: string, names: readonly string[]): readonly string[] {
  const here = names.map((name) => path.posix.join(folder, name));
  return folder === '.' ? here : [...here, ...above(path.posix.dirname(folder), names)];
}

function slashes(place: string): string {
  return place.replaceAll(path.sep, '/');
}

const says = {
  submodule: {
    ja: ({ file = '' }) =>
      `${file} はサブモジュールで、中のファイルはこのリポジトリのコミットにありません。サブモジュールのフォルダーで実行してください。`,
    en: ({ file = '' }) =>
      `${file} is a submodule, whose files are in no commit of this repository; run the command in its folder`,
  },
  noFile: {
    ja: ({ revision, file = '' }) =>
      `${revision} に ${file} はありません。名前を変えた場合は、2つのファイルを指定してください。`,
    en: ({ revision, file = '' }) =>
      `${file} does not exist at ${revision}; if it was renamed, compare two files instead`,
  },
  tooLarge: {
    ja: ({ revision, file = '' }) =>
      `${revision} の ${file} は上限より大きいファイルです。--max-file-size で上限を変えられます。`,
    en: ({ revision, file = '' }) =>
      `${file} at ${revision} is larger than the limit; --max-file-size raises it`,
  },
} as const satisfies Record<string, Wording<Missing>>;
