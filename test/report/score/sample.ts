import type { CriterionNote, ReportOptions } from '../../../src/report/score/index.js';
import { plainPaint } from '../../../src/report/layout/paint.js';
import type {
  List,
  OutcomeResult,
  PartResult,
  Result,
  TaskResult,
  ValueRange,
} from '../../../src/model/result.js';
import { figure, percent } from '../../../src/text/figure.js';
import { plain, say, type Sentence, type Wording } from '../../../src/text/lang.js';

const titles = {
  commonality: { ja: '事務の共通性', en: 'Commonality of the task' },
  'law-change-frequency': { ja: '法改正の頻度', en: 'Frequency of law changes' },
  'small-town-burden': { ja: '小規模団体の負担', en: 'Burden on small towns' },
  'new-digital-tool': { ja: '新しいデジタルツール', en: 'New digital tool' },
} as const;

type Id = keyof typeof titles;

const criteria: readonly CriterionNote[] = Object.entries(titles).map(([id, title]) => ({
  id,
  title,
}));

export const base: ReportOptions = { lang: 'en', criteria, width: 80, paint: plainPaint };

const performed: Wording<{ readonly share: number }> = {
  ja: ({ share }) => `市区町村の${percent(share)}が実施`,
  en: ({ share }) => `${percent(share)} of municipalities perform it`,
};

const amended: Wording<{ readonly rate: number }> = {
  ja: ({ rate }) => `根拠法令は年平均${figure(rate)}本の法令により改正`,
  en: ({ rate }) => `${figure(rate)} laws a year amend the governing laws`,
};

const says: Readonly<Record<Id, (value: number) => Sentence>> = {
  commonality: (value) => say(performed, { share: value }),
  'law-change-frequency': (value) => say(amended, { rate: value * 6 }),
  'small-town-burden': (value) =>
    plain(
      value < 0.5
        ? {
            ja: '小規模な町村では、導入前の年20時間が導入後は年65時間に増える',
            en: 'in a small town, 20 hours a year become 65 hours a year',
          }
        : {
            ja: '小規模な町村では、年120時間が年40時間に減る',
            en: 'in a small town, 120 hours a year become 40 hours a year',
          },
    ),
  'new-digital-tool': () => plain({ ja: '導入するツール：AI議事録', en: 'tool: minutes by AI' }),
};

const needsCells = plain({ ja: '次の項目が空欄：導入前の時間', en: 'no entry in: hours before' });
const existing = plain({
  ja: '既存の事務であり、新しいツールの導入はない',
  en: 'an existing service without a new tool',
});
const caution = plain({
  ja: '小規模な町村ではかえって事務が増えるおそれがある',
  en: 'in small towns the system would make more work than it saves',
});

function part(is: PartResult['is'], range: PartResult['range']): PartResult {
  const title = { ja: '値', en: 'value' };
  return { id: 'value', title, is, share: 1, range, value: is === 'unknown' ? 0.5 : range[0], needs: [] };
}

/** One outcome; a value of `undefined` is unknown and counts as the middle. */
export function outcome(criterion: Id, value: number | undefined, weight: number): OutcomeResult {
  if (value === undefined) {
    return {
      criterion,
      status: 'unknown',
      reason: needsCells,
      value: 0.5,
      range: [0, 1],
      parts: [part('unknown', [0, 1])],
      weight,
      contribution: 50 * weight,
      evidence: [],
    };
  }
  const evidence = [
    { field: `${criterion}_figure`, value, says: says[criterion](value), kind: 'exact' as const },
  ];
  const isHeavier = criterion === 'small-town-burden' && value < 0.5;
  const scored = {
    criterion,
    status: 'scored',
    value,
    range: [value, value],
    parts: [part('exact', [value, value])],
    weight,
    contribution: 100 * weight * value,
    evidence,
  } as const;
  return isHeavier ? { ...scored, caution } : scored;
}

/** A task with its values by criterion: commonality, law changes, small towns. */
export function task(
  id: string,
  name: string,
  values: readonly [number | undefined, number | undefined, number | undefined],
): TaskResult {
  const ids = ['commonality', 'law-change-frequency', 'small-town-burden'] as const;
  const outcomes: readonly OutcomeResult[] = [
    ...ids.map((criterion, i) => outcome(criterion, values[i], 1 / 3)),
    {
      criterion: 'new-digital-tool',
      status: 'not-applicable',
      reason: existing,
      parts: [],
      weight: 0,
      evidence: [],
    },
  ];
  const known = values.filter((value) => value !== undefined);
  const low = known.reduce((sum, value) => sum + (100 * value) / 3, 0);
  const open = (100 * (3 - known.length)) / 3;
  return {
    id,
    name,
    at: { file: 'inventory.csv', line: 2 },
    verdict: 'candidate',
    reason: plain({ ja: '除外の基準に当たらない', en: 'no rule sets it aside' }),
    track: 'statutory',
    conditions: [],
    rank: 1,
    rankRange: [1, 1],
    score: low + open / 2,
    interval: [low, low + open],
    coverage: known.length / 3,
    outcomes: () => outcomes,
    values: () => values.map((value) => value ?? 'unknown'),
    ranges: () => [...values.map(rangeOf), undefined],
  };
}

function rangeOf(value: number | undefined): ValueRange {
  const range: readonly [number, number] = value === undefined ? [0, 1] : [value, value];
  const settled = { range, point: value ?? 0.5, counted: 1 };
  const under = { prior: settled, midpoint: settled, available: settled, pessimistic: settled };
  return { range, under, cells: [] };
}

/** Gives the tasks of a list their ranks in the order in which they stand. */
export function ranked(tasks: readonly TaskResult[]): readonly TaskResult[] {
  return tasks.map((each, i) => ({
    ...each,
    rank: i + 1,
    rankRange: [Math.max(1, i), Math.min(tasks.length, i + 3)],
  }));
}

const statutory = ranked([
  task('T001', '住民基本台帳ネットワークシステムに関する事務', [1, 0.9, 0.7]),
  task('T002', '国民年金', [0.95, 0.85, undefined]),
  task(
    'T003',
    '地域における自主的かつ自立的な取組による観光旅客の来訪及び滞在の促進に関する法律に基づく事務',
    [0.8, 0.5, 0.2],
  ),
  task('T004', '犬の登録', [0.9, undefined, undefined]),
]);

const newService = ranked([task('T010', 'AIによる会議録の作成', [0.6, 0, 0.9])]).map((each): TaskResult => ({
  ...each,
  track: 'new-service',
}));

const conditional: TaskResult = {
  ...task('T015', '財務会計', [0.9, 0.4, undefined]),
  verdict: 'conditional',
  track: 'common-work',
  reason: plain({ ja: '先に決めることがある', en: 'to be settled first' }),
  conditions: [
    {
      id: 'no-saas',
      says: plain({ ja: 'SaaSでの提供がない：提供の形を決めること', en: 'no SaaS is on offer: settle how' }),
    },
    {
      id: 'overlap',
      says: plain({
        ja: '一部の地域は共同調達済み：関係を決めること',
        en: 'some ground is covered: settle how',
      }),
    },
  ],
};

const left: TaskResult = {
  ...task('T020', '公共施設の予約', [0.7, 0, 0.6]),
  verdict: 'leave',
  track: 'common-work',
  reason: plain({
    ja: '団体による差が大きい：90%（基準は75%以上）',
    en: 'local variation is high: 90% (the rule: 75% or more)',
  }),
  lift: plain({ ja: '団体による差が75%を下回れば候補に戻る', en: 'local variation below 75%' }),
};

const held: TaskResult = {
  ...task('T030', '内部の事務', [undefined, undefined, undefined]),
  verdict: 'held',
  track: 'common-work',
  staffHours: 1200,
  reason: plain({
    ja: '点数のうち根拠で定まるのは0%（基準67%に不足）',
    en: 'only 0% of the score is settled by evidence (the rule: 67% or more)',
  }),
};

const why = plain({ ja: '7件中6件に根拠あり', en: 'evidence for 6 of 7 tasks' });

export const result: Result = {
  schemaVersion: '2.0',
  run: {
    version: '1.2.3',
    inputs: [
      {
        name: 'inventory.csv',
        sha256: '0123456789abcdef'.repeat(4),
        encoding: 'shift_jis',
        format: 'csv',
        delimiter: ',',
        headerLine: 1,
        tasks: 7,
      },
    ],
    config: null,
    criteria: [
      { id: 'commonality', weight: 1 / 3, prior: 0.5, params: { all: 1 }, active: true, why },
      { id: 'law-change-frequency', weight: 1 / 3, prior: 0.5, params: { ceiling: 6 }, active: true, why },
      { id: 'small-town-burden', weight: 1 / 3, prior: 0.5, params: {}, active: true, why },
      {
        id: 'new-digital-tool',
        weight: 0,
        prior: 0.5,
        params: {},
        active: false,
        why: plain({ ja: 'どの事務にも根拠がない', en: 'no task has evidence for it' }),
      },
    ],
    missing: 'midpoint',
    exponent: 1,
    thresholds: { leave: 0.75, coordinate: 0.5, held: 2 / 3 },
  },
  lists: [
    listOf({ id: 'statutory', verdict: 'candidate', track: 'statutory' }, statutory),
    listOf({ id: 'new-service', verdict: 'candidate', track: 'new-service' }, newService),
    listOf({ id: 'common-work', verdict: 'candidate', track: 'common-work' }, []),
    listOf({ id: 'conditional', verdict: 'conditional' }, [conditional]),
    listOf({ id: 'standardised', verdict: 'standardised' }, []),
    listOf({ id: 'not-municipal', verdict: 'not-municipal' }, []),
    listOf({ id: 'leave', verdict: 'leave' }, [left]),
    listOf({ id: 'coordinate', verdict: 'coordinate' }, []),
    listOf({ id: 'held', verdict: 'held' }, [held]),
  ],
  problems: [
    {
      code: 'bad-cell',
      severity: 'error',
      file: 'inventory.csv',
      line: 4,
      column: 7,
      task: 'T003',
      field: 'law_amendments_per_year',
      read: 'many',
      expected: plain({ ja: '0以上の数', en: 'a number, 0 or more' }),
      message: plain({
        ja: '数として読めないため不明として扱う',
        en: 'not a number, so it counts as unknown',
      }),
    },
    {
      code: 'unknown-columns',
      severity: 'info',
      file: 'inventory.csv',
      line: 1,
      message: plain({ ja: '読まない列が2つある', en: '2 columns are not read' }),
    },
  ],
};

/** The same result with one list that holds these tasks, and no other list. */
export function resultWith(tasks: readonly TaskResult[], list: Partial<List> = {}): Result {
  return { ...result, lists: [listOf({ id: 'statutory', verdict: 'candidate', ...list }, tasks)] };
}

/** A list that holds these tasks. */
export function listOf(list: Omit<List, 'tasks' | 'stream'>, tasks: readonly TaskResult[]): List {
  return { ...list, tasks, stream: () => tasks };
}
