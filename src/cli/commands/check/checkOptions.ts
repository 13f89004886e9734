import { Option } from 'commander';
import type { CheckOptions } from '../../../check.js';
import { failOns, type FailOn } from '../../../model/checked.js';
import { defaultPolicies, type Policies } from '../../../policies/policy.js';
import type { Settings } from '../../../config/schema.js';
import { severities } from '../../../model/problem.js';
import { checkFormats } from '../../../report/check/index.js';
import { say, type Lang, type Text } from '../../../text/lang.js';
import { outputOptions, type OutputFlags } from '../../options/outputOptions.js';
import { UsageError } from '../../usageError.js';
import { numberOf, several, shareOf, wholeNumberOf, wordOf } from '../../options/values.js';
import { completedBy, wordOption } from '../../options/words.js';
import { findingCodes } from '../../findingCodes.js';

/** What `--suggest` can suggest. */
const suggestable = ['articles'] as const;

/** Flags of the gate: what fails it, what it is held against, and where people see it. */
export interface CheckFlags extends OutputFlags {
  readonly failOn?: FailOn;
  readonly maxWarnings?: string;
  readonly severity?: readonly string[];
  readonly policy?: readonly string[];
  /** false with `--no-baseline` */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly each?: boolean;
  readonly rejects?: string;
  readonly explain?: string;
  readonly suggest?: (typeof suggestable)[number];
  readonly columns?: boolean;
  readonly minCoverage?: string;
  readonly stableTop?: string;
  readonly maxMove?: string;
  readonly maxClamped?: string;
}

/** The options of CheckFlags. */
export function checkOptions(lang: Lang): readonly Option[] {
  return [
    wordOption('--fail-on <severity>', says.failOn[lang], { words: failOns, usual: 'error' }),
    new Option('--max-warnings <n>', says.maxWarnings[lang]),
    ...outputOptions(lang, checkFormats),
    new Option('--baseline <file>', says.baseline[lang]),
    new Option('--no-baseline', says.noBaseline[lang]),
    new Option('--update-baseline', says.updateBaseline[lang]),
    new Option('--prune-baseline', says.pruneBaseline[lang]),
    new Option('--each', says.each[lang]),
    new Option('--rejects <file>', says.rejects[lang]),
    completedBy(new Option('--explain <code>', says.explain[lang]), findingCodes),
    wordOption('--suggest <what>', says.suggest[lang], { words: suggestable }),
    new Option('--columns', says.columns[lang]),
    completedBy(new Option('--severity <code=level>', says.severity[lang]).argParser(several), findingCodes),
    new Option('--policy <module>', says.policy[lang]).argParser(several),
    new Option('--min-coverage <share>', says.minCoverage[lang]),
    new Option('--stable-top <n>', says.stableTop[lang]),
    new Option('--max-move <points>', says.maxMove[lang]),
    new Option('--max-clamped <share>', says.maxClamped[lang]),
  ];
}

const most = Number.MAX_SAFE_INTEGER;

/** What a config says of the policies. */
export type PolicySettings = NonNullable<Settings['check']>;

/** The policies that the flags set, else the config. Throws UsageError. */
export function policiesOf(
  { minCoverage, stableTop, maxMove, maxClamped }: CheckFlags,
  settings: PolicySettings,
): Policies {
  return {
    minCoverage:
      minCoverage === undefined
        ? (settings['min-coverage'] ?? defaultPolicies.minCoverage)
        : shareOf('--min-coverage', minCoverage),
    stableTop:
      stableTop === undefined
        ? (settings['stable-top'] ?? defaultPolicies.stableTop)
        : wholeNumberOf('--stable-top', stableTop, [0, most]),
    maxMove:
      maxMove === undefined
        ? (settings['max-move'] ?? defaultPolicies.maxMove)
        : numberOf('--max-move', maxMove, [0, 100]),
    maxClamped:
      maxClamped === undefined
        ? (settings['max-clamped'] ?? defaultPolicies.maxClamped)
        : shareOf('--max-clamped', maxClamped),
  };
}

/** The severities that `--severity code=level` set, by code. Throws UsageError. */
export function severitiesOf(
  { severity = [] }: CheckFlags,
  codes: readonly string[],
): NonNullable<CheckOptions['severities']> {
  const pairs = severity.map((pair) => {
    const [code = '', level, ...rest] = pair.split('=');
    if (level === undefined || rest.length > 0) throw new UsageError(say(says.pair, { given: pair }));
    return [
      wordOf('--severity', code, codes),
      wordOf('--severity', level, [...severities, 'off'] as const),
    ] as const;
  });
  return Object.fromEntries(pairs);
}

const says = {
  policy: {
    ja: 'モジュールにある独自の点検を加える（プログラムとして実行される。複数可）',
    en: 'add a policy from a module, which is executed as code (repeatable)',
  },
  failOn: {
    ja: '不合格とする重さ',
    en: 'severity from which a finding fails the check',
  },
  maxWarnings: { ja: '許容する警告の件数', en: 'maximum number of warnings' },
  baseline: {
    ja: '受け入れ済みの指摘と順位（既定は、設定ファイルか作業フォルダーと同じ場所の commonality-baseline.json）',
    en: 'baseline of accepted findings (default: commonality-baseline.json beside the config or in the working folder)',
  },
  noBaseline: { ja: '受け入れ済みの内容を使わない', en: 'do not use a baseline' },
  updateBaseline: {
    ja: '今の指摘と順位を受け入れて書き出す',
    en: 'accept the findings and ranking of this run as the baseline',
  },
  pruneBaseline: {
    ja: '受け入れ済みの内容から、解消した指摘だけを除く（新しい指摘は受け入れない）',
    en: 'remove findings that are gone from the baseline, and accept nothing new',
  },
  each: {
    ja: 'ファイルごとに別の事務一覧として点検する（既定はすべてで一つの事務一覧）',
    en: 'check every file as an inventory of its own (default: all files are one inventory)',
  },
  rejects: {
    ja: 'エラーのある行を、コードと行番号を付けてCSVに書き出す（入力と同じ文字コード）',
    en: 'write the rows with errors to a CSV in the encoding of the input, with code and line',
  },
  explain: { ja: '指摘のコードの意味と直し方を表示する', en: 'explain a finding code and how to fix it' },
  suggest: {
    ja: '事務名から推定した根拠条項をCSVに書き出す（点検はしない）。articles のみ',
    en: 'write the articles that tasks may rest on, by their names, as CSV instead of checking',
  },
  columns: {
    ja: '点数に使わない列と、当たりそうな項目を一覧にする（点検はしない）',
    en: 'list the columns that are not used, and what each could be, instead of checking',
  },
  severity: {
    ja: 'コードごとの重さ（例：blank-row=off。error・warning・info・off。複数可）',
    en: 'severity of a code: error, warning, info or off, for example blank-row=off (repeatable)',
  },
  minCoverage: {
    ja: 'すべての事務に求める充足率（例：80%）',
    en: 'minimum coverage of every task, for example 80%',
  },
  stableTop: {
    ja: '変化を指摘する上位の件数（既定10、0は指摘しない）',
    en: 'report changes among the first n of each list (default 10; 0 for none)',
  },
  maxMove: { ja: '許容する点数の変化（既定5点）', en: 'maximum change of a score, in points (default 5)' },
  maxClamped: {
    ja: '一つの視点で0か1になってよい評価値の割合（既定90%）',
    en: 'maximum share of 0 or 1 among the values of a criterion (default 90%)',
  },
  pair: {
    ja: ({ given }: { readonly given: string }) =>
      `--severity は「コード=重さ」で指定してください（例：blank-row=off）。指定値：${given}`,
    en: ({ given }: { readonly given: string }) =>
      `--severity must be code=level, for example blank-row=off, not ${given}`,
  },
} as const satisfies Record<string, Text | object>;
