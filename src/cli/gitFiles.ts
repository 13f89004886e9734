import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { configNames } from '../config/find.js';
import { say, type Wording } from '../text/lang.js';
import type { Io } from './io.js';
import { UsageError } from './usageError.js';

/** A folder that holds files as they are at a revision; relative paths lead from `cwd` to them as in the repository. */
export interface Checkout {
  readonly cwd: string;
  /** the paths, relative to `cwd` */
  readonly paths: readonly string[];
  /** whether a path, as the user gave it, is there */
  readonly has: (given: string) => boolean;
  readonly remove: () => Promise<void>;
}

export interface Asked {
  readonly revision: string;
  /** inventories, which must be there */
  readonly paths: readonly string[];
  /** configs that the user named; taken if they are there, with the modules below their folders, which they may name */
  readonly configs: readonly string[];
  readonly fileBytes: number;
}

/**
 * Lays out inventories as they are at a revision in a folder of their own, with every config that may be found or is
 * named for them, so that they are read as the working tree is; packages are those of the working tree. Throws UsageError if git, the repository, the revision or an
 * inventory is missing.
 */
export async function filesAt(asked: Asked, { cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<Checkout> {
  const { revision, paths, configs: named, fileBytes } = asked;
  const git = gitIn({ cwd, env, most: fileBytes });
  const prefix = textOf(await git(['rev-parse', '--show-prefix'], says.noRepository, { revision }));
  const commit = await commitOf(revision, git);
  const inRepository = (given: string): string | undefined => {
    const place = path.posix.normalize(prefix + slashes(path.relative(cwd, path.resolve(cwd, given))));
    return place.startsWith('../') || path.isAbsolute(place) ? undefined : place;
  };
  const wanted = paths.map((given) => ({ given, place: inRepository(given) }));
  const configs = wanted.flatMap(({ place }) => (place === undefined ? [] : configsAbove(place)));
  const others = [...configs, ...named.flatMap((given) => inRepository(given) ?? [])];
  const candidates = [...new Set([...wanted.flatMap(({ place }) => place ?? []), ...others])];
  const listed = await git(
    ['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...candidates],
    says.noRevision,
    { revision },
  );
  const there = new Set(listed.toString('utf8').split('\0'));
  for (const { given, place } of wanted)
    if (place === undefined || !there.has(place)) throw refused(says.noFile, { revision, file: given });
  const modules = await modulesBeside(
    named.flatMap((given) => inRepository(given) ?? []).filter((place) => there.has(place)),
    { git, commit, revision },
  );
  const root = await mkdtemp(path.join(tmpdir(), 'commonality-git-'));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  try {
    // Where the repository ends: configs are looked for as far as there.
    await mkdir(path.join(root, '.git'));
    await mkdir(path.join(root, prefix), { recursive: true });
    for (const place of new Set([...candidates.filter((each) => there.has(each)), ...modules])) {
      const bytes = await git(['cat-file', 'blob', `${commit}:${place}`], says.unreadable, {
        revision,
        file: place,
      });
      await mkdir(path.dirname(path.join(root, place)), { recursive: true });
      await writeFile(path.join(root, place), bytes);
    }
    await linkPackages(root, { git, revision });
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    cwd: path.join(root, prefix),
    paths: paths.map((given) => slashes(path.relative(cwd, path.resolve(cwd, given)))),
    has: (given) => there.has(inRepository(given) ?? ''),
    remove,
  };
}

/** The two revisions that `A..B`, `A...B` (from where B left A) or `REV` name; without a second, the working tree. */
export async function revisionsOf(
  given: string,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Promise<{ readonly old: string; readonly now: string | undefined }> {
  const [, before, dots, after] = /^(.*?)(\.{2,3})(.*)$/.exec(given) ?? [];
  if (before === undefined || after === undefined) return { old: given, now: undefined };
  const [old, now] = [before || 'HEAD', after || 'HEAD'];
  if (dots === '..') return { old, now };
  const git = gitIn({ cwd, env, most: 2 ** 16 });
  const commits = [await commitOf(old, git), await commitOf(now, git)];
  return { old: textOf(await git(['merge-base', ...commits], says.noBase, { revision: given })), now };
}

interface Commit {
  readonly git: Git;
  readonly commit: string;
  readonly revision: string;
}

const isModule = /\.(?:[cm]?js|json)$/;

/** The modules in and below the folders of configs: any of them may be named, or imported by one that is. */
async function modulesBeside(
  configs: readonly string[],
  { git, commit, revision }: Commit,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of new Set(configs.map((place) => path.posix.dirname(place)))) {
    const below = folder === '.' ? [] : ['--', `${folder}/`];
    const listing = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...below];
    const listed = await git(listing, says.noRevision, { revision });
    found.push(
      ...listed
        .toString('utf8')
        .split('\0')
        .filter((place) => isModule.test(place)),
    );
  }
  return found;
}

/** Lets modules import the packages that are installed in the working tree. */
async function linkPackages(
  root: string,
  { git, revision }: Pick<Commit, 'git' | 'revision'>,
): Promise<void> {
  const top = textOf(await git(['rev-parse', '--show-toplevel'], says.noRepository, { revision }));
  await symlink(path.join(top, 'node_modules'), path.join(root, 'node_modules'), 'junction');
}

type Git = (args: readonly string[], otherwise: Wording<Missing>, missing: Missing) => Promise<Buffer>;

async function commitOf(revision: string, git: Git): Promise<string> {
  // It would be taken for an option.
  if (revision.startsWith('-')) throw refused(says.noRevision, { revision });
  return textOf(
    await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], says.noRevision, { revision }),
  );
}

interface Place extends Pick<Io, 'cwd' | 'env'> {
  /** bytes of its output at most */
  readonly most: number;
}

/** Runs git without a shell, and without asking the network or the user for anything. */
function gitIn({ cwd, env, most }: Place): Git {
  const quiet = { ...env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const options = { cwd, env: quiet, encoding: 'buffer', maxBuffer: most, windowsHide: true } as const;
  return (args, otherwise, missing) =>
    new Promise((resolve, reject) => {
      execFile('git', args, options, (error, stdout) => {
        if (error === null) return resolve(stdout);
        if (error.code === 'ENOENT') return reject(refused(says.noGit, missing));
        if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
          return reject(refused(says.tooLarge, missing));
        return reject(refused(otherwise, missing));
      });
    });
}

function textOf(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '');
}

/** Every place of a config that a run on an inventory may find. */
function configsAbove(inventory: string): readonly string[] {
  const folder = path.posix.dirname(inventory);
  const here = configNames.map((name) => path.posix.join(folder, name));
  return folder === '.' ? here : [...here, ...configsAbove(folder)];
}

function slashes(place: string): string {
  return place.replaceAll(path.sep, '/');
}

interface Missing {
  readonly revision: string;
  readonly file?: string;
}

function refused(wording: Wording<Missing>, missing: Missing): UsageError {
  return new UsageError(say(wording, missing));
}

const says = {
  noGit: {
    ja: () => 'gitが見つかりません。インストールするか、2つのファイルを指定してください。',
    en: () => 'git is not there; install it, or name two files instead of --git',
  },
  noRepository: {
    ja: () => 'ここはgitのリポジトリではありません。リポジトリのフォルダーで実行してください。',
    en: () => 'this folder is in no git repository; run it in the repository of the inventory',
  },
  noRevision: {
    ja: ({ revision }) =>
      `${revision} というコミット・ブランチ・タグはありません。浅いクローンでは git fetch --unshallow（GitHub Actionsでは fetch-depth: 0）が必要です。`,
    en: ({ revision }) =>
      `git knows no revision ${revision}; a shallow clone needs git fetch --unshallow (fetch-depth: 0 in GitHub Actions)`,
  },
  noBase: {
    ja: ({ revision }) => `${revision} には共通の祖先がありません。A..B の形で指定してください。`,
    en: ({ revision }) => `${revision} has no common ancestor; write A..B`,
  },
  noFile: {
    ja: ({ revision, file = '' }) =>
      `${revision} に ${file} はありません。名前を変えた場合は、2つのファイルを指定してください。`,
    en: ({ revision, file = '' }) =>
      `there is no ${file} at ${revision}; if it was renamed, compare two files instead`,
  },
  unreadable: {
    ja: ({ revision, file = '' }) => `${revision} の ${file} をgitから読み込めません。`,
    en: ({ revision, file = '' }) => `git cannot read ${file} at ${revision}`,
  },
  tooLarge: {
    ja: ({ revision, file = '' }) =>
      `${revision} の ${file} は上限より大きいファイルです。--max-file-size で上限を変えられます。`,
    en: ({ revision, file = '' }) =>
      `${file} at ${revision} is larger than the limit; --max-file-size raises it`,
  },
} as const satisfies Record<string, Wording<Missing>>;
