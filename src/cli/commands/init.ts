import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { Command, Option } from 'commander';
import { configNames } from '../../config/configNames.js';
import { say, type Text, type Wording } from '../../text/lang.js';
import { quotedForShell } from '../quotedForShell.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import type { Context } from '../context.js';
import { writeNewFiles } from './criteria/writeNewFiles.js';
import { choicesOf, type InitFlags } from './init/choices.js';
import { planFor, workflowFile, type Planned } from './init/plan.js';
import { UsageError } from '../usageError.js';
import { besideOrBelow, type LabelAndText } from '../output/besideOrBelow.js';
import { wrapLines } from '../output/wrapped.js';
import { writeAll } from '../output/write.js';

/** `commonality init`: a config, a sample inventory and a CI workflow to begin with. */
export function initCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  return new Command('init')
    .description(says.about[lang])
    .argument('[folder]', says.folder[lang], '.')
    .addOption(new Option('--no-workflow', says.noWorkflow[lang]))
    .addOption(new Option('-y, --yes', says.yes[lang]))
    .action(async (folder: string, flags: InitFlags) => end(await runInit(context, folder, flags)));
}

async function runInit(context: Context, given: string, flags: InitFlags): Promise<number> {
  const { io } = context;
  const folder = path.resolve(io.cwd, given);
  await refuseExisting(
    configNames.map((name) => path.join(folder, name)),
    io.cwd,
  ); // before anything is asked
  const choices = await choicesOf(context, flags);
  const planned = await planFor(folder, choices);
  await refuseExisting(
    planned.map(({ file }) => file),
    io.cwd,
  );
  await writeNewFiles(planned);
  const inventory = shown(path.join(folder, 'inventory.csv'), io.cwd);
  const { columns } = io.stdout;
  await writeAll(io.stdout, [
    besideOrBelow(writtenRows(planned, io.cwd, choices.lang), columns),
    wrapLines(next[choices.lang](quotedForShell(inventory)), columns),
  ]);
  return 0;
}

/** Throws UsageError with every file that is there already; another config would be hidden by ours. */
async function refuseExisting(files: readonly string[], cwd: string): Promise<void> {
  const there = await Promise.all(files.map(isThere));
  const existing = files.filter((_, i) => there[i] === true).map((file) => shown(file, cwd));
  if (existing.length === 0) return;
  const isWorkflow = existing.every((file) => file.endsWith(workflowFile));
  throw new UsageError(say(isWorkflow ? hasWorkflow : exists, { files: existing }));
}

function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** A path as people type it from the working folder. */
function shown(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}

function writtenRows(
  planned: readonly Planned[],
  cwd: string,
  lang: Context['lang'],
): readonly LabelAndText[] {
  return planned.map(({ file, is }) => [safeForTerminal(shown(file, cwd)), is[lang]]);
}

const next = {
  ja: (inventory: string) =>
    `\n例の数値は実際のものではありません。まず順位を表示し、次に自分の事務一覧に置き換えてください。\n  commonality score ${inventory} --top 0\n`,
  en: (inventory: string) =>
    `\nThe sample figures are not real. See how the tasks rank, then replace them with your own inventory:\n  commonality score ${inventory} --top 0\n`,
};

const exists: Wording<{ readonly files: readonly string[] }> = {
  ja: ({ files }) =>
    `既にあるファイルには書き込みません：${files.join('、')}。何も書き出していません。別のフォルダーを指定するか、先に移動してください。`,
  en: ({ files }) =>
    `${files.join(' and ')} already exist${files.length === 1 ? 's' : ''}; nothing was written. Name another folder, or move the existing files`,
};

const hasWorkflow: typeof exists = {
  ja: ({ files }) =>
    `既にあるファイルには書き込みません：${files.join('、')}。何も書き出していません。ワークフローが不要なら --no-workflow を付けてください。`,
  en: ({ files }) =>
    `${files.join(' and ')} already exist${files.length === 1 ? 's' : ''}; nothing was written. Use --no-workflow if you need no workflow`,
};

const says = {
  about: {
    ja: '設定、事務一覧の例、CIのワークフローを書き出す',
    en: 'create a config, a sample inventory and a CI workflow',
  },
  folder: { ja: '書き出すフォルダー', en: 'folder to write to' },
  noWorkflow: { ja: 'GitHubのワークフローを書き出さない', en: 'do not create a GitHub workflow' },
  yes: { ja: '尋ねずに既定の答えで進める', en: 'use the defaults without asking' },
} as const satisfies Record<string, Text>;
