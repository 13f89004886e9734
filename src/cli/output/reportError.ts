import { ConfigError } from '../../config/error.js';
import { InventoryError } from '../../inventory/error.js';
import { ModuleError } from '../../plugins/moduleError.js';
import { RecordError } from '../../record/error.js';
import { problemLines } from '../../report/problems/problems.js';
import { CriterionError } from '../../scoring/criterionError.js';
import type { Place } from '../../model/task.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { systemReason } from '../../text/systemReason.js';
import { codeLine } from './codeLine.js';
import { isColoured, paintFor } from './colour.js';
import type { Context } from '../context.js';
import { typedCommand } from '../arguments.js';
import { UsageError } from '../usageError.js';
import { ClosedPipeError, writeAll } from './write.js';

/** Reports why the program could not run, and returns the exit code. */
export async function reportError(error: unknown, { io, lang }: Context): Promise<number> {
  if (error instanceof ClosedPipeError) return 0;
  const lines =
    error instanceof InventoryError || error instanceof ConfigError
      ? await problemsOf(error, { io, lang })
      : [`${messageOf(error, { io, lang })}\n`];
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

function messageOf(error: unknown, { io, lang }: Context): string {
  if (error instanceof UsageError)
    return `commonality: ${safeForTerminal(word(error.says, lang))}\n${help[lang](commandIn(io.argv))}`;
  if (error instanceof CriterionError)
    return `commonality: ${safeForTerminal(brokenCriterion[lang]({ ...error, code: codeLine(error.cause) }))}`;
  if (error instanceof ModuleError) return `commonality: ${safeForTerminal(moduleText(error, lang))}`;
  if (error instanceof RecordError) return `commonality: ${safeForTerminal(word(error.says, lang))}`;
  if (isSystemCall(error)) return `commonality: ${safeForTerminal(system[lang](error))}`;
  const code = codeLine(error);
  const what = shown(error);
  if (code !== undefined) return `commonality: ${safeForTerminal(foreign[lang]({ what, code }))}`;
  return `commonality: ${bug[lang](safeForTerminal(what))}`;
}

/** What a module did wrong, and where in its code. */
function moduleText(error: ModuleError, lang: Lang): string {
  return brokenModule[lang]({ ...error, code: codeLine(error.cause) });
}

/** What was thrown; the code of a module may throw what cannot be made a text. */
function shown(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}

/** The command that was typed, as help is asked for it. */
function commandIn(argv: readonly string[]): string {
  return typedCommand(argv)
    .map((name) => `${name} `)
    .join('');
}

const help = {
  ja: (command: string) => `使い方は commonality ${command}--help で確認できます。`,
  en: (command: string) => `See commonality ${command}--help.`,
};

interface Broken extends Pick<CriterionError, 'criterion' | 'says' | 'scene'> {
  /** file and line of the code of its module; undefined where that is not known */
  readonly code: string | undefined;
}

const brokenCriterion: Wording<Broken> = {
  ja: ({ criterion, says, scene, code }) =>
    `視点 ${criterion}${scene?.module === undefined ? ' ' : `（${scene.module}）`}の不具合です：${scene === undefined ? '' : `事務 ${scene.task}（${placed(scene.at)}）の評価で `}${says.ja}${code === undefined ? '' : `（${code}）`}。視点のモジュールを修正してください。`,
  en: ({ criterion, says, scene, code }) =>
    `criterion ${criterion}${scene?.module === undefined ? '' : ` of ${scene.module}`} is broken: ${says.en}${code === undefined ? '' : ` (${code})`}${scene === undefined ? '' : `, on task ${scene.task} (${placed(scene.at)})`}. Fix its module.`,
};

const brokenModule: Wording<Pick<ModuleError, 'module' | 'fault'> & Pick<Broken, 'code'>> = {
  ja: ({ module, fault, code }) =>
    `モジュール ${module} の不具合です：${fault.ja}${code === undefined ? '' : `（${code}）`}。モジュールを修正してください。`,
  en: ({ module, fault, code }) =>
    `the module ${module} is broken: ${fault.en}${code === undefined ? '' : ` (${code})`}. Fix it.`,
};

function placed({ file, line }: Place): string {
  return `${file}:${line}`;
}

// Files are named by their paths; what has none is a stream.
const streams = {
  write: { ja: '標準出力への書き込み', en: 'writing to standard output' },
  other: { ja: '入出力', en: 'input or output' },
} as const satisfies Record<string, Text>;

const system = {
  ja: ({ code, path, syscall }: SystemError) =>
    `${path === undefined ? streams[syscall === 'write' ? 'write' : 'other'].ja : `${path} の読み書き`}に失敗しました（${systemReason(code).ja}）。空き容量と権限を確認してください。`,
  en: ({ code, path, syscall }: SystemError) =>
    `${path === undefined ? streams[syscall === 'write' ? 'write' : 'other'].en : `reading or writing ${path}`} failed (${systemReason(code).en}); check the free space and permissions.`,
};

const foreign: Wording<{ readonly what: string; readonly code: string }> = {
  ja: ({ what, code }) =>
    `モジュールのコードの不具合です：${what}（${code}）。そのモジュールを修正してください。`,
  en: ({ what, code }) => `the code of a module failed: ${what} (${code}). Fix that module.`,
};

const bug = {
  ja: (what: string) =>
    `プログラムの不具合です：${what}\nCOMMONALITY_DEBUG=1 を付けて再実行し、出力を開発者に知らせてください。`,
  en: (what: string) =>
    `this is a bug: ${what}\nRun again with COMMONALITY_DEBUG=1 and report what it prints.`,
};

interface SystemError {
  readonly code: string;
  readonly path?: string;
  readonly syscall: string;
}

function isSystemCall(error: unknown): error is Error & SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
