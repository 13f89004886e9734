import { Command, Option } from 'commander';
import { diff } from '../../diff/diff.js';
import type { Difference } from '../../model/difference.js';
import type { Problem } from '../../model/problem.js';
import { diffFormats } from '../../report/diff/index.js';
import type { Lang, Text } from '../../text/lang.js';
import type { Context } from '../context.js';
import { plansOf, type SideFlags } from './diff/plans.js';
import { diffTargetsOf, printDiff } from './diff/printDiff.js';
import { readSide } from './diff/readSide.js';
import { outputOptions } from '../options/outputOptions.js';
import { csvReportOptions, type ReportFlags } from '../options/reportOptions.js';
import { runOptions } from '../options/runOptions.js';
import { reportProblems } from '../output/reportProblems.js';
import { wholeNumberOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import { wordOption } from '../options/words.js';

const failOns = ['moved', 'never'] as const;

interface Flags extends SideFlags, ReportFlags {
  readonly all?: boolean;
  readonly top?: string;
  readonly failOn?: (typeof failOns)[number];
}

/** `commonality diff`: what moved between two inventories, results or revisions, and why. */
export function diffCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('diff')
    .description(says.about[lang])
    .usage(says.usage[lang])
    .argument('<inventory...>', says.words[lang]);
  withOptions(command, [...diffOptions(lang), ...runOptions(lang)]);
  return command.action(async (words: readonly string[], flags: Flags) =>
    end(await runDiff(context, words, flags)),
  );
}

async function runDiff(asked: Context, words: readonly string[], flags: Flags): Promise<number> {
  const top =
    flags.top === undefined ? undefined : wholeNumberOf('--top', flags.top, [0, Number.MAX_SAFE_INTEGER]);
  const targets = diffTargetsOf(flags);
  const { old, now, remove } = await plansOf(asked, words, flags);
  try {
    const before = await readSide(asked, old);
    const after = await readSide(asked, now);
    const context = { ...asked, lang: after.lang };
    await reportProblems(context, newProblems(before.problems, after.problems), flags);
    const difference = diff(before.side, after.side, { all: flags.all === true });
    const reads = [...readPaths(words, flags), ...before.reads, ...after.reads];
    await printDiff(context, { difference, targets, flags, top, reads });
    return flags.failOn === 'moved' && hasMoved(difference) ? 1 : 0;
  } finally {
    await remove();
  }
}

function readPaths(words: readonly string[], { config, oldConfig, newConfig }: Flags): readonly string[] {
  return [...words, config, oldConfig, newConfig].filter((each) => typeof each === 'string');
}

function hasMoved({ counts: { moved, added, gone } }: Difference): boolean {
  return moved + added + gone > 0;
}

/** The problems of both sides, each once: of the old side, those that are not there any more. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(after.map(keyOf));
  return [...before.filter((each) => !known.has(keyOf(each))), ...after];
}

function keyOf({ code, task, field, read }: Problem): string {
  return JSON.stringify([code, task, field, read]);
}

function diffOptions(lang: Lang): readonly Option[] {
  return [
    new Option('--git <revision>', says.git[lang]),
    new Option('--old-config <file>', says.oldConfig[lang]),
    new Option('--new-config <file>', says.newConfig[lang]),
    new Option('--all', says.all[lang]),
    new Option('--top <n>', says.top[lang]),
    wordOption('--fail-on <what>', says.failOn[lang], { words: failOns, usual: 'never' }),
    ...outputOptions(lang, diffFormats, says.github),
    ...csvReportOptions(lang),
  ];
}

const says = {
  about: {
    ja: '2つの事務一覧・結果・リビジョンを比べ、順位が動いた事務とその理由を示す',
    en: 'explain what moved between two inventories, results or revisions',
  },
  usage: {
    ja: '[オプション] <変更前> <変更後>、又は --git <リビジョン> <事務一覧…>',
    en: '[options] <old> <new>, or --git <revision> <inventory...>',
  },
  words: {
    ja: '変更前と変更後（事務一覧、又は score --format json の結果）。--git では事務一覧',
    en: 'old and new: inventories, or results of score --format json; with --git, inventories',
  },
  git: {
    ja: '比べるgitのリビジョン：REV（作業中のファイルと比べる）・A..B・A...B（分岐した時点から）',
    en: 'compare REV with the working tree, or A..B, or A...B (from their common ancestor)',
  },
  oldConfig: { ja: '変更前に使う設定ファイル', en: 'config file for the old side' },
  newConfig: { ja: '変更後に使う設定ファイル', en: 'config file for the new side' },
  all: { ja: '変わらない事務も表示する', en: 'also show tasks that did not move' },
  top: {
    ja: '一覧ごとに表示する件数（0はすべて。既定は table 20、markdown 50）',
    en: 'number of tasks to show in each list (0 for all; default 20 in table, 50 in markdown)',
  },
  failOn: {
    ja: '終了コードを1とする条件。movedは事務が1件でも動いたとき',
    en: 'exit with 1 if any task moved',
  },
  github: {
    ja: '（github はワークフローの要約にも追記）',
    en: ' (github also goes to the summary of the workflow)',
  },
} as const satisfies Record<string, Text>;
