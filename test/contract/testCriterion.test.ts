import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCriterion } from '../../src/contract/testCriterion.js';
import {
  count,
  defineCriterion,
  evidence,
  flag,
  linear,
  notApplicable,
  scored,
  share,
  text,
  unknown,
} from '../../src/criterion/index.js';
import { z } from '../../src/criterion/z.js';
import { word } from '../../src/text/lang.js';

const said = {
  ja: ({ value }: { value: unknown }) => `電話は${String(value)}件`,
  en: ({ value }: { value: unknown }) => `calls: ${String(value)}`,
};

const sound = {
  id: 'phone-calls',
  theme: 'need',
  title: { ja: '電話の件数', en: 'Phone calls' },
  asks: { ja: '電話は年に何件あるか。', en: 'How many calls are there a year?' },
  viewpoint: { quote: '電話の多い事務を優先すべき。', at: { ja: '検討会', en: 'working group' } },
  rationale: { ja: '電話が多いほど負担が大きい。', en: 'Calls take time.' },
  fields: {
    calls: count({ title: { ja: '電話件数', en: 'Calls' }, better: 'high' }),
    answered: share({ title: { ja: '応答率', en: 'Answered' } }),
    note: text({ title: { ja: '備考', en: 'Note' } }),
  },
  params: {
    most: z
      .number()
      .positive()
      .default(100)
      .meta({ description: 'Calls at which the value is 1', ja: '評価値が1になる件数' }),
  },
  score({ calls }: { calls?: number | undefined }, { most }: { most: number }) {
    return calls === undefined
      ? unknown('calls')
      : scored(linear(calls, [0, most]), [evidence('calls', calls, said)]);
  },
} as const;

/** The ids of the laws that a criterion breaks which differs from a sound one in some parts. */
function brokenBy(parts: object): readonly string[] {
  return brokenIn(defineCriterion({ ...sound, ...parts } as never));
}

function brokenIn(value: unknown): readonly string[] {
  return testCriterion(value)
    .checks.filter(({ status }) => status === 'broken')
    .map(({ id }) => id);
}

const judge = (score: (cells: Record<string, never>, ...rest: never[]) => unknown) => ({ score });
const grounds = [evidence('answered', 0.5, said)];

describe('a sound criterion', () => {
  it('keeps every law', () => {
    const contract = testCriterion(defineCriterion(sound));
    expect(contract).toMatchObject({ criterion: 'phone-calls', seed: 1, tasks: 2000, kept: true });
    expect(contract.checks.every(({ status }) => status === 'kept')).toBe(true);
  });
});

describe('what a criterion declares', () => {
  it.each([
    ['an id that is not in kebab-case', { id: 'Phone_Calls' }, 'parts'],
    ['a theme that there is not', { theme: 'wish' }, 'parts'],
    ['a viewpoint without a quotation', { viewpoint: { ...sound.viewpoint, quote: ' ' } }, 'parts'],
    ['a verdict that there is not', { decides: 'held' }, 'parts'],
    ['a question without English', { asks: { ja: '電話は年に何件あるか。' } }, 'languages'],
    ['a question that is not in Japanese', { asks: { ja: 'How many?', en: 'How many calls?' } }, 'languages'],
    [
      'a rationale in Japanese twice',
      { rationale: { ja: '負担が大きい。', en: 'ふたんがおおきい。' } },
      'languages',
    ],
    [
      'a field in camelCase',
      { fields: { ...sound.fields, phoneCalls: count({ title: sound.title }) } },
      'fields',
    ],
    [
      'a text that has a better end',
      { fields: { ...sound.fields, note: text({ title: sound.title, better: 'high' }) } },
      'fields',
    ],
    [
      'two fields with one header',
      { fields: { ...sound.fields, more: flag({ title: { ja: '追加', en: 'More' }, aka: ['電話件数'] }) } },
      'fields',
    ],
    [
      'a param without a description',
      { params: { most: z.number().default(1).meta({ ja: '上限' }) } },
      'params',
    ],
    [
      'a param without Japanese',
      { params: { most: z.number().default(1).meta({ description: 'most' }) } },
      'params',
    ],
  ])('%s is told', (_, parts, law) => {
    expect(brokenBy(parts)).toEqual([law]);
  });

  it('bars the trial where it cannot even be tried, and the rest is not called kept', () => {
    const contract = testCriterion(defineCriterion({ ...sound, params: { most: z.number() } } as never));
    expect(contract.kept).toBe(false);
    expect(contract.checks.map(({ status }) => status).slice(3)).toEqual([
      'broken',
      ...Array<string>(8).fill('skipped'),
    ]);
  });

  it('may be a name that is the same in both languages', () => {
    expect(brokenBy({ title: { ja: 'RPA', en: 'RPA' } })).toEqual([]);
  });

  it('may be anything at all, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parts = typeof value === 'object' && value !== null ? value : {};
        expect(testCriterion(value).kept).toBe(false);
        expect(testCriterion({ ...defineCriterion(sound), ...parts }, { tasks: 5 }).checks).toHaveLength(12);
      }),
    );
  });
});

describe('how a criterion judges', () => {
  let calls = 0;
  it.each([
    ['a thrown error', judge(() => JSON.parse('{')), ['answers']],
    ['no outcome', judge(() => undefined), ['answers']],
    ['a promise', judge(() => Promise.resolve(unknown('calls'))), ['answers']],
    ['a value without evidence', judge(() => ({ status: 'scored', value: 1, evidence: [] })), ['answers']],
    ['a cell that is changed', judge((cells) => Object.assign(cells, { calls: 1 })), ['answers']],
    [
      'a value above 1',
      judge(({ calls: n }) => (n === undefined ? unknown('calls') : scored(n, [evidence('calls', n, said)]))),
      ['bounded'],
    ],
    [
      'a value that is no number',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(Number.NaN, [evidence('calls', n, said)]),
      ),
      ['bounded'],
    ],
    [
      'an extent above 1',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(1, [evidence('calls', n, said)], { extent: 2 }),
      ),
      ['bounded'],
    ],
    [
      'evidence from a field it does not declare',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(1, [evidence('callers', n, said)]),
      ),
      ['evidence'],
    ],
    [
      'evidence that differs from the cell',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(1, [evidence('calls', n + 1, said)]),
      ),
      ['evidence'],
    ],
    [
      'evidence from an empty cell',
      judge(({ calls: n }) => (n === undefined ? unknown('calls') : scored(1, grounds))),
      ['evidence'],
    ],
    ['asking for a cell that is filled', judge(() => unknown('calls')), ['needs']],
    ['asking for a field it does not declare', judge(() => unknown('callers')), ['needs']],
    [
      'a value where every cell is empty',
      judge(() => notApplicable({ wording: said, props: { value: 0 } }, [])),
      ['empty'],
    ],
    [
      'what was judged before',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored((calls += 1) % 2, [evidence('calls', n, said)]),
      ),
      ['deterministic', 'monotone'],
    ],
    [
      'a fall towards the better end',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(linear(n, [100, 0]), [evidence('calls', n, said)]),
      ),
      ['monotone'],
    ],
    [
      'a sentence of two lines',
      judge(({ calls: n }) =>
        n === undefined
          ? unknown('calls')
          : scored(1, [evidence('calls', n, { ...said, en: () => 'calls:\n9' })]),
      ),
      ['sentences'],
    ],
    [
      'a sentence in one language',
      judge(({ calls: n }) =>
        n === undefined ? unknown('calls') : scored(1, [evidence('calls', n, { ja: said.ja, en: said.ja })]),
      ),
      ['sentences'],
    ],
    [
      'a sentence without its figure',
      judge(({ calls: n }) =>
        n === undefined
          ? unknown('calls')
          : scored(1, [evidence('calls', n, { ...said, ja: () => '電話はundefined件' })]),
      ),
      ['sentences'],
    ],
    [
      'a sentence that throws',
      judge(({ calls: n }) =>
        n === undefined
          ? unknown('calls')
          : scored(1, [evidence('calls', n, { ...said, ja: () => JSON.parse('{') })]),
      ),
      ['sentences'],
    ],
  ])('%s is told', (_, parts, laws) => {
    expect(brokenBy(parts)).toEqual(laws);
  });
});

describe('a counterexample', () => {
  const steep = defineCriterion({
    ...sound,
    score: ({ calls }) =>
      calls === undefined ? unknown('calls') : scored(calls / 100, [evidence('calls', calls, said)]),
  });

  it('is as simple as one that a person would give', () => {
    const broken = testCriterion(steep).checks.find(({ status }) => status === 'broken');
    const [found] = broken?.counterexamples ?? [];
    expect(Object.keys(found?.cells ?? {})).toEqual(['calls']);
    expect(String(found?.cells?.['calls'])).toMatch(/^\d0+$/);
    expect(word(found!.expected, 'en')).toBe('a value from 0 to 1');
  });

  it('is the same for the same seed, and another seed generates other tasks', () => {
    expect(drawnWith(7)).toEqual(drawnWith(7));
    expect(drawnWith(7)).not.toEqual(drawnWith(8));
  });
});

/** The tasks that a seed generates. */
function drawnWith(seed: number): readonly string[] {
  const tasks: string[] = [];
  const score = (cells: object) => {
    tasks.push(JSON.stringify(cells));
    return unknown('calls');
  };
  testCriterion(defineCriterion({ ...sound, score }), { seed, tasks: 20 });
  return tasks;
}
