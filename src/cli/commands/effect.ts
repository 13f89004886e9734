import { Command, Option } from 'commander';
import { effectOf } from '../../effect/effectOf.js';
import { usualAssumptions as usual } from '../../effect/usualAssumptions.js';
import { sameTaskIn, type SameTask } from '../../effect/sameTask.js';
import type { Assumptions } from '../../model/effect.js';
import { effectFormats, effectReports } from '../../report/effect/index.js';
import { say, type Lang, type Text, type Wording } from '../../text/lang.js';
import type { Context } from '../context.js';
import { outputOptions } from '../options/outputOptions.js';
import { csvChoiceOf, csvReportOptions, reportRules, type ReportFlags } from '../options/reportOptions.js';
import { runOptions, type RunFlags } from '../options/runOptions.js';
import { readSurveyedAnswers } from '../options/surveyedAnswers.js';
import { targetsOf } from '../options/targets.js';
import { numberOf, shareOf, wholeNumberOf } from '../options/values.js';
import { withOptions } from '../options/withOptions.js';
import { runScored } from '../runScored.js';
import { UsageError } from '../usageError.js';

interface Flags extends RunFlags, ReportFlags {
  readonly top?: string;
  readonly adoption?: string;
  readonly rampUp?: string;
  readonly years?: string;
  readonly hoursPerPerson?: string;
  readonly yenPerHour?: string;
  readonly samples?: string;
  readonly seed?: string;
  readonly survey?: string;
}

/** `commonality effect`: what one common system would bring, and in which order to begin. */
export function effectCommand(context: Context, end: (code: number) => void): Command {
  const { lang } = context;
  const command = new Command('effect')
    .description(says.about[lang])
    .argument('<inventory...>', says.inventory[lang]);
  withOptions(command, [
    ...effectOptions(lang),
    ...outputOptions(lang, effectFormats),
    ...csvReportOptions(lang),
    ...runOptions(lang),
  ]);
  return command.action(async (paths: readonly string[], flags: Flags) =>
    end(await runEffect(context, paths, flags)),
  );
}

async function runEffect(asked: Context, paths: readonly string[], flags: Flags): Promise<number> {
  const targets = targetsOf(flags.format ?? [], flags.output, { ...reportRules, formats: effectFormats });
  const assumptions = assumptionsOf(flags);
  const surveyed = flags.survey === undefined ? undefined : await readSurveyedAnswers(flags.survey, asked);
  const top = flags.top === undefined ? {} : { top: wholeNumberOf('--top', flags.top, [0, most]) };
  return runScored(asked, paths, {
    flags,
    targets,
    report: ({ context, criteria, scoring, result }) => {
      const same = sameTaskIn(scoring.tasks);
      if (same !== undefined) throw new UsageError(say(twice, same));
      const value = {
        effect: effectOf(result, scoring.tasks, { ...assumptions, surveyed: surveyed?.byClass }),
        run: result.run,
      };
      const options = { lang: context.lang, criteria, ...top, ...csvChoiceOf(flags) };
      return { print: (format, page) => effectReports[format](value, { ...options, ...page }) };
    },
  });
}

const most = Number.MAX_SAFE_INTEGER;

function assumptionsOf(flags: Flags): Assumptions {
  const { adoption, rampUp, years, hoursPerPerson, yenPerHour, samples, seed } = flags;
  return {
    draws: samples === undefined ? usual.draws : wholeNumberOf('--samples', samples, [100, 1_000_000]),
    seed: seed === undefined ? usual.seed : wholeNumberOf('--seed', seed, [0, 2 ** 32 - 1]),
    adoption: adoption === undefined ? usual.adoption : rangeOf('--adoption', adoption, shareOf),
    rampUp: rampUp === undefined ? usual.rampUp : wholeNumberOf('--ramp-up', rampUp, [0, 100]),
    years: years === undefined ? usual.years : wholeNumberOf('--years', years, [1, 100]),
    hoursPerPerson: hoursPerPerson === undefined ? usual.hoursPerPerson : hoursOf(hoursPerPerson),
    ...(yenPerHour === undefined ? {} : { yenPerHour: rangeOf('--yen-per-hour', yenPerHour, yenOf) }),
  };
}

/** Hours of one year; there are 8,784 in the longest. Throws UsageError. */
function hoursOf(given: string): number {
  return numberOf('--hours-per-person', given, [1, 8784]);
}

function yenOf(option: string, given: string): number {
  return numberOf(option, given, [0, most]);
}

type Bounds = readonly [min: number, max: number];

/** `60%` or `60%..90%`. Throws UsageError. */
function rangeOf(option: string, given: string, one: (option: string, given: string) => number): Bounds {
  const ends = given.normalize('NFKC').split(/\.\.|[~〜]/);
  const [low, high = low] = ends.map((each) => one(option, each));
  if (low === undefined || high === undefined || ends.length > 2 || low > high)
    throw new UsageError(say(wrongRange, { option, given }));
  return [low, high];
}

interface Given {
  readonly option: string;
  readonly given: string;
}

const wrongRange: Wording<Given> = {
  ja: ({ option, given }) =>
    `${option} には1つの値か「小さい値..大きい値」を指定してください（指定値：${given}）。`,
  en: ({ option, given }) => `${option} must be one value or LOW..HIGH, not ${given}`,
};

const twice: Wording<SameTask> = {
  ja: ({ name, municipalities: [one, other] }) =>
    `「${name}」が${one}と${other}の両方の行にあります。全国の時間を団体の数だけ重ねて数えてしまうため、事務ごとに1行にまとめた一覧を指定してください。`,
  en: ({ name, municipalities: [one, other] }) =>
    `${name} is in the rows of both ${one} and ${other}: its hours nationwide would be counted once for each of them; use an inventory with one row for each task`,
};

function effectOptions(lang: Lang): readonly Option[] {
  return [
    new Option('--top <n>', says.top[lang]),
    new Option('--adoption <share>', says.adoption[lang]),
    new Option('--ramp-up <years>', says.rampUp[lang]),
    new Option('--years <n>', says.years[lang]),
    new Option('--hours-per-person <hours>', says.hoursPerPerson[lang]),
    new Option('--yen-per-hour <yen>', says.yenPerHour[lang]),
    new Option('--samples <n>', says.samples[lang]),
    new Option('--survey <file>', says.survey[lang]),
    new Option('--seed <n>', says.seed[lang]),
  ];
}

const says = {
  about: {
    ja: '共通化で生み出せる時間とコストの増減、始める順序を示す',
    en: 'estimate hours freed and change of cost, and the order in which to begin',
  },
  inventory: {
    ja: '事務一覧（Excel・CSV・YAML。複数可、- は標準入力）',
    en: 'task inventories (Excel, CSV or YAML; several are merged; - is standard input)',
  },
  top: {
    ja: '段階ごとに表示する件数（0はすべて）',
    en: 'number of tasks to show in each step (0 for all)',
  },
  adoption: {
    ja: '実施団体のうち共通システムを使う割合。60%..90% のような幅も可（既定 100%）',
    en: 'share of the bodies performing a task that use the system, or a range as 60%..90% (default 100%)',
  },
  rampUp: {
    ja: 'その割合に達するまでの年数。0は初年度から（既定 5）',
    en: 'years until that share is reached; 0 is at once (default 5)',
  },
  years: { ja: '合計する年数（既定 10）', en: 'years to add up (default 10)' },
  hoursPerPerson: {
    ja: '職員1人の年間勤務時間（既定 1920）',
    en: 'hours a year of one full-time staff (default 1920)',
  },
  yenPerHour: {
    ja: '職員1時間の単価（円）。幅も可（指定がなければ金額に換算しない）',
    en: 'yen for an hour of staff, or a range (default: hours are not turned into money)',
  },
  samples: { ja: '模擬計算の回数（既定 10,000）', en: 'number of draws (default 10,000)' },
  survey: {
    ja: '調査の結果（survey read -f json=ファイル名）。人口区分ごとの効果、コスト増と時間増の確率を加える',
    en: 'answers of a survey (survey read -f json=FILE): adds the effect by class, with the probabilities that cost and hours rise',
  },
  seed: { ja: '乱数の種（既定 1741）', en: 'random seed (default 1741)' },
} as const satisfies Record<string, Text>;
