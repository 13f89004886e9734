import { existsSync } from 'node:fs';
import path from 'node:path';
import { readWhole } from '../../../files/readWhole.js';
import { textIn } from '../../../files/textIn.js';
import { parseBaseline } from '../../../policies/baselineFile.js';
import type { Baseline } from '../../../model/checked.js';
import { say, type Wording } from '../../../text/lang.js';
import { systemReason } from '../../../text/systemReason.js';
import type { CheckFlags } from './checkOptions.js';
import { UsageError } from '../../usageError.js';

const usualPlace = 'commonality-baseline.json';

interface Here {
  readonly cwd: string;
  /** path of the config in force, if there is one */
  readonly config: string | undefined;
}

/**
 * The baseline file that the flags mean: the one that is named, else the usual one beside the config or in the working
 * folder, if it is there or is to be written.
 */
export function baselinePlace(
  { baseline, updateBaseline, pruneBaseline }: CheckFlags,
  { cwd, config }: Here,
): string | undefined {
  if (baseline === false) return undefined;
  if (baseline !== undefined) return baseline;
  const folders = [...(config === undefined ? [] : [path.dirname(config)]), cwd];
  const places = folders.map((folder) => path.relative(cwd, path.join(folder, usualPlace)));
  const found = places.find((place) => existsSync(path.resolve(cwd, place)));
  return found ?? (updateBaseline === true || pruneBaseline === true ? places[0] : undefined);
}

/** The baseline that is to be replaced; a damaged one is replaced as if it were not there. */
export async function baselineBefore(file: string, cwd: string): Promise<Baseline | undefined> {
  return readBaseline(file, cwd).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined;
    throw error;
  });
}

/** Reads a baseline file. Throws UsageError if it is missing or is not one. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline> {
  const whole = await readWhole(path.resolve(cwd, file), { isFound: path.basename(file) === usualPlace });
  if (!('bytes' in whole)) throw unreadable(file, whole.code);
  const text = textIn(whole.bytes);
  if (text === undefined) throw refused(says.notText, file, '');
  const read = parseBaseline(text);
  if ('wrong' in read) throw refused(read.wrong === '' ? says.notJson : says.broken, file, read.wrong);
  return read.baseline;
}

interface Refused {
  readonly file: string;
  readonly reason: string;
}

function refused(wording: Wording<Refused>, file: string, reason: string): UsageError {
  return new UsageError(say(wording, { file, reason }));
}

function unreadable(file: string, code: string): UsageError {
  return refused(code === 'ENOENT' ? says.missing : says.unreadable, file, code);
}

const says = {
  missing: {
    ja: ({ file }) => `${file} というファイルがありません。--update-baseline で作成してください。`,
    en: ({ file }) => `${file} does not exist; create it with --update-baseline`,
  },
  unreadable: {
    ja: ({ file, reason }) =>
      `${file} を読み込めません（${systemReason(reason).ja}）。パスと中身を確認してください。`,
    en: ({ file, reason }) =>
      `cannot read ${file} (${systemReason(reason).en}); check its path and what it is`,
  },
  notText: {
    ja: ({ file }) => `${file} はUTF-8ではありません。--update-baseline で作り直してください。`,
    en: ({ file }) => `${file} is not UTF-8; recreate it with --update-baseline`,
  },
  notJson: {
    ja: ({ file }) =>
      `${file} は受け入れ済みの内容として正しくありません（JSONではありません）。--update-baseline で作り直してください。`,
    en: ({ file }) => `${file} is not a valid baseline (it is not JSON); recreate it with --update-baseline`,
  },
  broken: {
    ja: ({ file, reason }) =>
      `${file} は受け入れ済みの内容として正しくありません（「${reason}」の値）。--update-baseline で作り直してください。`,
    en: ({ file, reason }) =>
      `${file} is not a valid baseline (the value of “${reason}”); recreate it with --update-baseline`,
  },
} as const satisfies Record<string, Wording<Refused>>;
