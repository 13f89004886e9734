import { lstat, open, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { isReservedName } from '../../files/isReservedName.js';
import { isWebAddress } from '../../files/isUrl.js';
import { say, type Sentence, type Wording } from '../../text/lang.js';
import { systemReason } from '../../text/systemReason.js';
import { isSystemError } from './isSystemError.js';
import { moveAll, moveTo, type Replacement } from './moves.js';
import { removeOnExit } from './removeOnExit.js';
import { UsageError } from '../usageError.js';
import { gathered } from './write.js';

/** A file to write: where, and what. */
export interface Draft {
  readonly file: string;
  readonly chunks: Iterable<string> | Uint8Array;
  /** what is said of it when it is written */
  readonly about?: Sentence;
}

/**
 * Writes every draft whole or none at all: each goes to a file beside its place, and all are moved there when the
 * last is complete. Throws UsageError if a place is an input, a folder or a symbolic link, has a name that the system
 * does not allow, or cannot be written.
 */
export async function writeFiles(
  drafts: readonly Draft[],
  inputs: readonly string[],
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  const places = drafts.map(({ file }) => ({ file, at: path.resolve(cwd, file) }));
  for (const [i, { file, at }] of places.entries()) {
    if (places.some((other, j) => j < i && other.at === at)) throw refused(says.twice, file);
    if (platform === 'win32' && isReservedName(path.win32.basename(file))) throw refused(says.reserved, file);
    await check(
      file,
      at,
      inputs.map((input) => path.resolve(cwd, input)),
    );
  }
  const moves = await Promise.all(places.map(moveTo));
  const release = removeOnExit(moves.flatMap(({ part, backup }) => [part, backup]));
  try {
    for (const [i, draft] of drafts.entries()) await writePart(moves[i], draft);
    await moveAll(moves);
  } finally {
    const left = await leftOf(moves.flatMap(({ part, backup }) => [part, backup]));
    // What cannot be removed now is tried once more when the process ends.
    if (left.length === 0) release();
  }
}

/** Removes files that are no longer needed; those that could not be removed, also not at the second attempt, are left. */
async function leftOf(places: readonly string[]): Promise<readonly string[]> {
  const removed = await Promise.allSettled(places.map((place) => remove(place).catch(() => remove(place))));
  return places.filter((_, i) => removed[i]?.status === 'rejected');
}

function remove(place: string): Promise<void> {
  return rm(place, { force: true });
}

async function writePart(move: Replacement | undefined, { file, chunks }: Draft): Promise<void> {
  if (move === undefined) return;
  try {
    const handle = await open(move.part, 'wx', move.mode);
    try {
      if (move.mode !== undefined) await handle.chmod(move.mode); // the mask of the process is not that of the file
      for (const chunk of partsOf(chunks)) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw isSystemError(error) ? refused(says.failed, file, error.code) : error;
  }
}

function partsOf(chunks: Draft['chunks']): Iterable<string | Uint8Array> {
  return chunks instanceof Uint8Array ? [chunks] : gathered(chunks);
}

async function check(file: string, at: string, inputs: readonly string[]): Promise<void> {
  const real = await realpath(at).catch(() => at);
  const realInputs = await Promise.all(inputs.map((input) => realpath(input).catch(() => input)));
  if (realInputs.includes(real)) throw refused(says.input, file);
  const there = await lstat(at).catch(() => undefined);
  if (there?.isSymbolicLink() === true) throw refused(says.link, file);
  if (there?.isDirectory() === true) throw refused(says.folder, file);
  if (there !== undefined && !there.isFile()) throw refused(says.notFile, file);
  const folder = await lstat(path.dirname(at)).catch(() => undefined);
  if (folder === undefined) throw refused(isWebAddress(file) ? says.web : says.noFolder, file);
}

interface Place {
  readonly file: string;
  readonly code: string;
}

function refused(wording: Wording<Place>, file: string, code = ''): UsageError {
  return new UsageError(say(wording, { file, code }));
}

const says = {
  input: {
    ja: ({ file }) => `出力先 ${file} は入力ファイルです。別の名前を指定してください。`,
    en: ({ file }) => `output ${file} is an input; use another name`,
  },
  twice: {
    ja: ({ file }) => `出力先 ${file} が2回指定されています。形式ごとに別の名前を指定してください。`,
    en: ({ file }) => `output ${file} is used twice; give each format its own file`,
  },
  link: {
    ja: ({ file }) => `出力先 ${file} はシンボリックリンクです。実際のファイル名を指定してください。`,
    en: ({ file }) => `output ${file} is a symbolic link; name the file itself`,
  },
  folder: {
    ja: ({ file }) => `出力先 ${file} はフォルダーです。ファイル名を指定してください。`,
    en: ({ file }) => `output ${file} is a folder; name a file in it`,
  },
  notFile: {
    ja: ({ file }) =>
      `出力先 ${file} は通常のファイルではありません。標準出力に出すには --output を外してください。`,
    en: ({ file }) => `output ${file} is not a regular file; omit --output to write to standard output`,
  },
  reserved: {
    ja: ({ file }) => `出力先 ${file} はWindowsで使えない名前です。別の名前を指定してください。`,
    en: ({ file }) => `Windows allows no file called ${file}; use another name`,
  },
  web: {
    ja: ({ file }) => `出力先 ${file} はWeb上の場所です。このパソコンのファイル名を指定してください。`,
    en: ({ file }) => `output ${file} is on the web; name a file on this computer`,
  },
  noFolder: {
    ja: ({ file }) => `出力先 ${file} のフォルダーがありません。先に作成してください。`,
    en: ({ file }) => `the folder of output ${file} does not exist; create it first`,
  },
  failed: {
    ja: ({ file, code }) =>
      `${file} に書き込めません（${systemReason(code).ja}）。空き容量と権限を確認してください。`,
    en: ({ file, code }) =>
      `cannot write ${file} (${systemReason(code).en}); check the free space and permissions`,
  },
} as const satisfies Record<string, Wording<Place>>;
