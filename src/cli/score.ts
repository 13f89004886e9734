import { Command, Option } from 'commander';
import { criteria } from '../../criteria/index.js';
import { readInputs } from '../inventory/input.js';
import { asides, missingRules, tracks, type Result } from '../result.js';
import { score } from '../score.js';
import type { Text } from '../text/lang.js';
import type { Context } from './context.js';
import { inputOptions, readOptionsOf, type InputFlags } from './inputOptions.js';
import { printReports, reportOptions, type ReportFlags } from './printReports.js';
import { tellProblems } from './tellProblems.js';
import { numberOf, weightsOf, wholeNumberOf, wordOf, wordsOf } from './values.js';

interface Flags extends InputFlags, ReportFlags {
  readonly missing?: string;
  readonly exponent?: string;
  readonly criteria?: string;
  readonly weights?: string;
  readonly top?: string;
  readonly list?: string;
}

const ids = criteria.map(({ id }) => id);
const listIds = [...tracks, ...asides];

/** `commonality score`: from inventories to ranked candidate lists. */
export function scoreCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('score')
    .description(says.about[lang])
    .argument('<inventory...>', says.inventory[lang])
    .addOption(new Option('--missing <rule>', says.missing[lang]))
    .addOption(new Option('--exponent <number>', says.exponent[lang]))
    .addOption(new Option('--criteria <ids>', says.criteria[lang]))
    .addOption(new Option('--weights <id=weight,...>', says.weights[lang]))
    .addOption(new Option('--top <n>', says.top[lang]))
    .addOption(new Option('--list <id>', says.list[lang]));
  for (const option of [...reportOptions(lang), ...inputOptions(lang)]) command.addOption(option);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runScore(context, paths, flags)),
  );
}

async function runScore(context: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const result = await scoreInputs(context, paths, flags);
  const view = {
    ...(flags.top === undefined
      ? {}
      : { top: wholeNumberOf('--top', flags.top, [0, Number.MAX_SAFE_INTEGER]) }),
    ...(flags.list === undefined ? {} : { list: wordOf('--list', flags.list, listIds) }),
  };
  await tellProblems(context, result.problems, flags);
  await printReports(context, { result, view, flags, inputs: paths });
  return 0;
}

async function scoreInputs({ io }: Context, paths: readonly string[], flags: Flags): Promise<Result> {
  const { limits, ...read } = readOptionsOf(flags);
  const choice = {
    ...(flags.missing === undefined ? {} : { missing: wordOf('--missing', flags.missing, missingRules) }),
    ...(flags.exponent === undefined ? {} : { exponent: numberOf('--exponent', flags.exponent, [-10, 10]) }),
    ...(flags.criteria === undefined ? {} : { criteria: wordsOf('--criteria', flags.criteria, ids) }),
    ...(flags.weights === undefined ? {} : { weights: weightsOf('--weights', flags.weights, ids) }),
  };
  const inputs = await readInputs(paths, { stdin: io.stdin, limits, cwd: io.cwd });
  return score(inputs, criteria, { ...read, ...choice, limits });
}

const says = {
  about: {
    ja: '事務一覧を読み、共通化の候補を区分ごとに順位付けする',
    en: 'read inventories and rank the candidates, a list for each track',
  },
  inventory: {
    ja: '事務一覧（CSV・YAML。複数可、- は標準入力）',
    en: 'inventories of tasks (CSV or YAML; several make one; - is standard input)',
  },
  missing: {
    ja: '根拠のない視点の扱い：midpoint（中間値、既定）・available（根拠のある視点だけで平均）・pessimistic（最低値）',
    en: 'how an unknown counts: midpoint (default), available (mean of the known), pessimistic (as 0)',
  },
  exponent: {
    ja: '平均の指数：1（加重平均、既定）・0（幾何平均）・-1（調和平均）など',
    en: 'exponent of the mean: 1 weighted mean (default), 0 geometric, -1 harmonic, or between',
  },
  criteria: {
    ja: '使う視点をコンマ区切りで（既定は根拠のある視点すべて）',
    en: 'criteria to use, separated by commas (default: all that have evidence)',
  },
  weights: {
    ja: '視点の重み（例：commonality=2,small-town-burden=1。指定のない視点は1）',
    en: 'weights, such as commonality=2,small-town-burden=1 (1 where none is given)',
  },
  top: { ja: '一覧ごとに表示する件数（0はすべて）', en: 'tasks to show in each list (0 for all)' },
  list: { ja: '表示する一覧', en: 'show this list only' },
} as const satisfies Record<string, Text>;
