import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseBaseline } from '../../../policies/baseline.js';
import type { Baseline } from '../../../model/checked.js';
import { say, type Wording } from '../../../text/lang.js';
import type { CheckFlags } from './checkOptions.js';
import { UsageError } from '../../usageError.js';

const usualPlace = 'commonality-baseline.json';

/** The baseline file that the flags mean: the one that is named, else the usual one if it is there or is to be written. */
export async function baselinePlace(
  { baseline, updateBaseline }: CheckFlags,
  cwd: string,
): Promise<string | undefined> {
  if (baseline === false) return undefined;
  if (baseline !== undefined) return baseline;
  if (updateBaseline === true) return usualPlace;
  const isThere = await access(path.resolve(cwd, usualPlace)).then(
    () => true,
    () => false,
  );
  return isThere ? usualPlace : undefined;
}

/** Reads a baseline file. Throws UsageError if it is missing or is not one. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw unreadable(file, String(error.code));
    throw error;
  });
  const read = parseBaseline(text);
  if ('fault' in read) throw refused(says.broken, file, read.fault);
  return read.baseline;
}

interface Refused {
  readonly file: string;
  readonly fault: string;
}

function refused(wording: Wording<Refused>, file: string, fault: string): UsageError {
  return new UsageError(say(wording, { file, fault }));
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
    ja: ({ file, fault }) => `${file} を読み込めません（${fault}）。--update-baseline で作成してください。`,
    en: ({ file, fault }) => `cannot read ${file} (${fault}); create it with --update-baseline`,
  },
  broken: {
    ja: ({ file, fault }) =>
      `${file} は受け入れ済みの内容として正しくありません（${fault}）。--update-baseline で作り直してください。`,
    en: ({ file, fault }) => `${file} is not a valid baseline (${fault}); recreate it with --update-baseline`,
  },
} as const satisfies Record<string, Wording<Refused>>;
