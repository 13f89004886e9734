import type {
  CriterionRun,
  InputFacts,
  RecordFacts,
  Result,
  Run,
  TaskResult,
  Thresholds,
} from '../../model/result.js';
import { counted, figure, percent } from '../../text/figure.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { recordMark } from './reasons.js';
import { titleOf, type ReportOptions } from './report.js';
import { tallyOf } from '../problems/tally.js';
import { hasStake, stakeMethod } from './stake.js';
import { joined, missingWords, verdictNames } from './words.js';

/** One line of what a reader must know to check the lists; its texts are not yet safe for any place. */
export interface MethodNote {
  readonly label: string;
  readonly text: string;
}

type Words = Pick<ReportOptions, 'lang' | 'criteria'>;

/** How a result came about: counts, criteria and weights, rules, thresholds, inputs. */
export function scoreNotes(result: Result, options: Words): readonly MethodNote[] {
  const { run, problems } = result;
  const { lang } = options;
  return [
    note(labels.reading, reading[lang]),
    note(labels.verdicts, verdictsOf(result, options)),
    note(labels.weights, weightsOf(run, options)),
    note(labels.unused, unusedOf(run.criteria, options)),
    note(labels.missing, missingWords[run.missing][lang]),
    note(labels.aggregation, run.exponent === 1 ? '' : exponentWords[lang]({ exponent: run.exponent })),
    note(labels.thresholds, thresholdWords[lang](run.thresholds)),
    note(labels.stake, hasStake(result.lists) ? stakeMethod[lang] : ''),
    note(labels.inputs, joined(run.inputs.map(inputWords[lang]), lang)),
    note(labels.config, run.config ?? ''),
    note(labels.record, recordOf(result, lang)),
    note(labels.sources, sourcesOf(run, options)),
    note(labels.problems, tallyOf(problems, lang)),
    note(labels.version, `commonality ${run.version}`),
  ].filter(({ text }) => text !== '');

  function note(label: Text, text: string): MethodNote {
    return { label: label[lang], text };
  }
}

function recordOf({ run: { record }, lists }: Result, lang: Lang): string {
  if (record === undefined) return '';
  const tasks = lists.flatMap((list) => list.tasks);
  const mean = (of: (task: TaskResult) => number): number =>
    tasks.reduce((sum, task) => sum + of(task), 0) / tasks.length;
  return recordWords[lang]({
    ...record,
    mark: recordMark[lang],
    coverage: mean(({ coverage }) => coverage),
    without: mean(({ coverage, coverageWithoutRecord }) => coverageWithoutRecord ?? coverage),
  });
}

/** What the criteria that count rest on beside the inventory and the record. */
function sourcesOf({ criteria: runs }: Run, { criteria, lang }: Words): string {
  const active = new Set(runs.flatMap(({ id, active: counts }) => (counts ? [id] : [])));
  const named = criteria.flatMap(({ id, title, sources = {} }) =>
    active.has(id)
      ? Object.values(sources).map((source) =>
          sourceWords[lang]({ title: title[lang], source: source[lang] }),
        )
      : [],
  );
  return joined(named, lang);
}

const sourceWords: Wording<{ readonly title: string; readonly source: string }> = {
  ja: ({ title, source }) => `${recordMark.ja} ${title}：${source}`,
  en: ({ title, source }) => `${recordMark.en} ${title}: ${source}`,
};

function verdictsOf({ lists }: Result, { lang }: Words): string {
  const verdicts = Object.keys(verdictNames) as (keyof typeof verdictNames)[]; // Object.keys widens to string
  const found = verdicts.filter((verdict) => countOf(verdict) > 0);
  return joined(
    found.map((verdict) => verdictCount[lang]({ name: verdictNames[verdict], count: countOf(verdict) })),
    lang,
  );

  function countOf(verdict: string): number {
    return lists.reduce((sum, list) => sum + (list.verdict === verdict ? list.tasks.length : 0), 0);
  }
}

function weightsOf({ criteria, missing }: Run, options: Words): string {
  const active = criteria.filter((each) => each.active);
  return joined(
    active.map(({ id, weight, prior }) =>
      weightWords[options.lang]({
        title: titleOf(id, options),
        weight,
        prior: missing === 'prior' ? prior : undefined,
      }),
    ),
    options.lang,
  );
}

/** The inactive criteria, together where the same reason holds. */
function unusedOf(criteria: readonly CriterionRun[], options: Words): string {
  const titles = new Map<string, readonly string[]>();
  for (const { id, active, why } of criteria) {
    if (active) continue;
    const because = word(why, options.lang);
    titles.set(because, [...(titles.get(because) ?? []), titleOf(id, options)]);
  }
  const groups = [...titles].map(([because, group]) => unusedWords[options.lang]({ because, titles: group }));
  return groups.join(options.lang === 'ja' ? '；' : '; ');
}

const labels = {
  reading: { ja: '見方', en: 'How to read' },
  verdicts: { ja: '仕分け', en: 'Verdicts' },
  weights: { ja: '視点と重み', en: 'Criteria' },
  unused: { ja: '使わなかった視点', en: 'Not used' },
  missing: { ja: '不明の扱い', en: 'Unknown' },
  aggregation: { ja: '集計', en: 'Aggregation' },
  thresholds: { ja: '基準', en: 'Thresholds' },
  stake: { ja: '見込める効果', en: 'At stake' },
  inputs: { ja: '入力', en: 'Inputs' },
  config: { ja: '設定', en: 'Config' },
  record: { ja: '公的記録', en: 'Record' },
  sources: { ja: '視点の出典', en: 'Sources' },
  problems: { ja: '指摘', en: 'Problems' },
  version: { ja: '使用ソフト', en: 'Made with' },
} as const satisfies Record<string, Text>;

const reading: Text = {
  ja: '点数は0〜100。幅は、空欄や範囲の項目に何が入っても点数が出ない下限と上限で、欄が埋まるほど狭まる。充足率は、点数のうち根拠で定まった割合（100%から幅の広さを引いたもの）。順位のかっこ内は、空欄が埋まったときにあり得る順位で、この一覧に入る、又は外れる可能性のある事務も数える。情報不足の事務に順位はなく、業務時間の多い順、次いで充足率の高い順に並べる',
  en: 'scores run from 0 to 100; the interval holds the score whatever fills the cells that are empty or hold a range, and narrows as they are filled; coverage is how much of the score is settled by evidence, 100% less the width of the interval; the rank range is where a task may still come to stand, counting the tasks that may still leave or enter its list; held tasks have no rank: those that cost most staff hours come first, then those with the highest coverage',
};

interface WeightProps {
  readonly title: string;
  readonly weight: number;
  /** undefined where another rule is in force */
  readonly prior: number | undefined;
}

const weightWords: Wording<WeightProps> = {
  ja: ({ title, weight, prior }) =>
    `${title} ${percent(weight)}${prior === undefined ? '' : `（不明なら${figure(prior, 2)}）`}`,
  en: ({ title, weight, prior }) =>
    `${title} ${percent(weight)}${prior === undefined ? '' : ` (unknown: ${figure(prior, 2)})`}`,
};

const verdictCount: Wording<{ readonly name: Text; readonly count: number }> = {
  ja: ({ name, count }) => `${name.ja} ${figure(count)}件`,
  en: ({ name, count }) => `${name.en} ${figure(count)}`,
};

interface RecordProps extends RecordFacts {
  readonly mark: string;
  readonly coverage: number;
  readonly without: number;
}

const recordWords: Wording<RecordProps> = {
  ja: ({ cells, laws, mark, coverage, without }) =>
    `${mark}は、事務一覧の空欄を公的記録で補った値（${figure(cells)}か所）${laws === undefined ? '' : '。条を挙げない法令の値は法令全体の値で、その事務の値の上限にとどまる'}。充足率のかっこ内は公的記録を除いた値で、平均は${percent(coverage)}、公的記録を除けば${percent(without)}${laws === undefined ? '' : `。出典：${laws.sources.join('、')}（改正は${laws.window[0]}〜${laws.window[1]}年度、${laws.date}時点）`}`,
  en: ({ cells, laws, mark, coverage, without }) =>
    `${mark} marks figures from the public record, which filled ${counted(cells, 'empty cell')}${laws === undefined ? '' : '; those of laws named without an article are of the whole law, and so only the upper limit for the task'}; coverage without the record is in brackets, on average ${percent(coverage)}, without the record ${percent(without)}${laws === undefined ? '' : `; sources: ${laws.sources.join(', ')} (amendments of FY${laws.window[0]}–${laws.window[1]}, to ${laws.date})`}`,
};

const unusedWords: Wording<{ readonly because: string; readonly titles: readonly string[] }> = {
  ja: ({ because, titles }) => `${titles.join('、')}（${because}）`,
  en: ({ because, titles }) => `${titles.join(', ')} (${because})`,
};

const exponentWords: Wording<{ readonly exponent: number }> = {
  ja: ({ exponent }) =>
    `べき平均（指数 ${exponent}）。1は加重平均、0は幾何平均、-1は調和平均で、小さいほど弱い視点を他で補いにくい。点数は加点の和とは一致しない`,
  en: ({ exponent }) =>
    `power mean with exponent ${exponent}; 1 is the weighted, 0 the geometric, -1 the harmonic mean: the lower, the less one criterion makes up for another; what the criteria add does not sum to the score`,
};

const thresholdWords: Wording<Thresholds> = {
  ja: ({ leave, coordinate, held }) =>
    `団体による差が${percent(leave)}以上なら「${verdictNames.leave.ja}」、共同調達の及ぶ割合が${percent(coordinate)}以上なら「${verdictNames.coordinate.ja}」、充足率が${percent(held)}未満なら「${verdictNames.held.ja}」`,
  en: ({ leave, coordinate, held }) =>
    `leave from ${percent(leave)} local variation; coordinate from ${percent(coordinate)} of municipalities under joint procurement; held below ${percent(held)} coverage`,
};

/** One input as it was read. */
export const inputWords: Wording<InputFacts> = {
  ja: (input) =>
    `${input.name}（${factsOf(input)}、${figure(input.tasks)}件、SHA-256 ${input.sha256.slice(0, 12)}）`,
  en: (input) =>
    `${input.name} (${factsOf(input)}, ${counted(input.tasks, 'task')}, SHA-256 ${input.sha256.slice(0, 12)})`,
};

function factsOf({ format, encoding }: Pick<Run['inputs'][number], 'format' | 'encoding'>): string {
  return `${format.toUpperCase()} ${encoding}`;
}
