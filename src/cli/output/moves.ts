import { randomBytes } from 'node:crypto';
import { copyFile, link, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { say, type Wording } from '../../text/lang.js';
import { inUseCodes, patiently } from '../../files/patiently.js';
import { systemReason } from '../../text/systemReason.js';
import { UsageError } from '../usageError.js';
import { isSystemError } from './isSystemError.js';

/** A file on its way to its place. */
export interface Replacement {
  /** as the user named it */
  readonly file: string;
  readonly at: string;
  /** where it is written first, beside its place */
  readonly part: string;
  /** where what it replaces is kept until all are in place */
  readonly backup: string;
  /** the permissions of what it replaces */
  readonly mode: number | undefined;
}

/** Plans the move of a file. The names say nothing of it, so that they are never too long, and never taken. */
export async function moveTo({ file, at }: Pick<Replacement, 'file' | 'at'>): Promise<Replacement> {
  const stem = path.join(path.dirname(at), `.${randomBytes(8).toString('hex')}`);
  const there = await stat(at).catch(() => undefined);
  const mode = there === undefined ? undefined : there.mode & 0o777;
  return { file, at, part: `${stem}.part`, backup: `${stem}.before`, mode };
}

/** Moves all files to their places, or puts back what was there. Throws UsageError. */
export async function moveAll(moves: readonly Replacement[]): Promise<void> {
  const moved: Replacement[] = [];
  for (const move of moves) {
    try {
      if (moves.length > 1) await keep(move);
      await patiently(() => rename(move.part, move.at), inUseCodes);
      moved.push(move);
    } catch (error) {
      // At the second attempt at the latest: what was there before is all that the user has.
      await Promise.all(moved.map((each) => putBack(each).catch(() => putBack(each))));
      throw isSystemError(error) ? refusedMove(move.file, error.code) : error;
    }
  }
}

async function keep({ at, backup, mode }: Replacement): Promise<void> {
  if (mode === undefined) return;
  await link(at, backup).catch(() => copyFile(at, backup)); // some file systems know no links
}

function putBack({ at, backup, mode }: Replacement): Promise<void> {
  return mode === undefined ? rm(at, { force: true }) : rename(backup, at);
}

interface Place {
  readonly file: string;
  readonly code: string;
}

function refusedMove(file: string, code: string): UsageError {
  return new UsageError(say(inUseCodes.has(code) ? says.inUse : says.failed, { file, code }));
}

const says = {
  inUse: {
    ja: ({ file, code }) =>
      `${file} に書き込めません（${systemReason(code).ja}）。Excelなどで開いている場合は閉じてから、もう一度実行してください。`,
    en: ({ file, code }) =>
      `cannot write ${file} (${systemReason(code).en}); if it is open in Excel, close it and run again`,
  },
  failed: {
    ja: ({ file, code }) =>
      `${file} に書き込めません（${systemReason(code).ja}）。空き容量と権限を確認してください。`,
    en: ({ file, code }) =>
      `cannot write ${file} (${systemReason(code).en}); check the free space and permissions`,
  },
} as const satisfies Record<string, Wording<Place>>;
