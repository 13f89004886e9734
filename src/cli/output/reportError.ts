import { ConfigError } from '../../config/error.js';
import { InventoryError } from '../../inventory/error.js';
import { RecordError } from '../../record/error.js';
import { problemLines } from '../../report/problems/problems.js';
import { CriterionError } from '../../scoring/criterionError.js';
import type { Place } from '../../model/task.js';
import { word, type Lang, type Wording } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { systemReason } from '../../text/systemReason.js';
import { codeLine } from './codeLine.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from '../context.js';
import { UsageError } from '../usageError.js';
import { ClosedPipeError, writeAll } from './write.js';

/** Reports why the program could not run, and returns the exit code. */
export async function reportError(error: unknown, { io, lang }: Context): Promise<number> {
  if (error instanceof ClosedPipeError) return 0;
  const lines =
    error instanceof InventoryError || error instanceof ConfigError
      ? await problemsOf(error, { io, lang })
      : [`${messageOf(error, lang)}\n`];
  await writeAll(io.stderr, lines).catch(() => undefined); // stderr itself may be closed; the exit code remains
  if (io.env['COMMONALITY_DEBUG'] !== undefined && error instanceof Error) {
    await writeAll(io.stderr, [`${error.stack ?? ''}\n`]).catch(() => undefined);
  }
  return 2;
}

async function problemsOf(
  error: InventoryError | ConfigError,
  { io, lang }: Context,
): Promise<readonly string[]> {
  const paint = await paintFor(isColoured(io.stderr, io.env, undefined));
  return [...problemLines(error.problems, { lang, paint })].map((line) => `${line}\n`);
}

function messageOf(error: unknown, lang: Lang): string {
  if (error instanceof UsageError)
    return `commonality: ${safeForTerminal(word(error.says, lang))}\n${help[lang]}`;
  if (error instanceof CriterionError)
    return `commonality: ${safeForTerminal(brokenCriterion[lang]({ ...error, code: codeLine(error.cause) }))}`;
  if (error instanceof RecordError) return `commonality: ${safeForTerminal(word(error.says, lang))}`;
  if (isSystemError(error)) return `commonality: ${system[lang](error.code)}`;
  return `commonality: ${bug[lang](safeForTerminal(String(error)))}`;
}

const help = {
  ja: '使い方は commonality --help で確認できます。',
  en: 'See commonality --help.',
};

interface Broken extends Pick<CriterionError, 'criterion' | 'fault' | 'scene'> {
  /** file and line of the code of its module; undefined where that is not known */
  readonly code: string | undefined;
}

const brokenCriterion: Wording<Broken> = {
  ja: ({ criterion, fault, scene, code }) =>
    `視点 ${criterion} の不具合です：${scene === undefined ? '' : `事務 ${scene.task}（${placed(scene.at)}）の評価で `}${fault}${code === undefined ? '' : `（${code}）`}。視点のモジュールを修正してください。`,
  en: ({ criterion, fault, scene, code }) =>
    `criterion ${criterion} is broken: ${fault}${code === undefined ? '' : ` (${code})`}${scene === undefined ? '' : `, on task ${scene.task} (${placed(scene.at)})`}. Fix its module.`,
};

function placed({ file, line }: Place): string {
  return `${file}:${line}`;
}

const system = {
  ja: (code: string) =>
    `入出力に失敗しました（${systemReason(code).ja}）。出力先の空き容量と権限を確認してください。`,
  en: (code: string) =>
    `input or output failed (${systemReason(code).en}); check the free space and permissions of the output folder.`,
};

const bug = {
  ja: (what: string) =>
    `プログラムの不具合です：${what}\nCOMMONALITY_DEBUG=1 を付けて再実行し、出力を開発者に知らせてください。`,
  en: (what: string) =>
    `this is a bug: ${what}\nRun again with COMMONALITY_DEBUG=1 and report what it prints.`,
};

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
