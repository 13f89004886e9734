import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCriterion } from '../../src/contract/testCriterion.js';
import {
  count,
  defineCriterion,
  evidence,
  figure,
  firstOf,
  flag,
  isRange,
  limitsOf,
  linear,
  notApplicable,
  on,
  onLine,
  open,
  plain,
  scored,
  share,
  text,
  unknown,
  within,
} from '../../src/criterion/index.js';
import type { Figure } from '../../src/criterion/index.js';
import { z } from '../../src/criterion/z.js';
import { word } from '../../src/text/lang.js';

const said = {
  ja: ({ value }: { value: Figure }) => `電話は${figure(value)}件`,
  en: ({ value }: { value: Figure }) => `calls: ${figure(value)}`,
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
    ['an id that is not in kebab-case', { id: 'Phone_Calls' }, 'declaration'],
    ['a theme that there is not', { theme: 'wish' }, 'declaration'],
    ['a viewpoint without a quotation', { viewpoint: { ...sound.viewpoint, quote: ' ' } }, 'declaration'],
    ['a verdict that there is not', { decides: 'held' }, 'declaration'],
    ['conditions that are no ids', { poses: ['No vendor'] }, 'declaration'],
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
  ])('%s is reported', (_, parts, law) => {
    expect(brokenBy(parts)).toEqual([law]);
  });

  it('bars the trial where it cannot even be tried, and the rest is not called kept', () => {
    const contract = testCriterion(defineCriterion({ ...sound, params: { most: z.number() } } as never));
    expect(contract.kept).toBe(false);
    expect(contract.checks.map(({ status }) => status).slice(4)).toEqual([
      'broken',
      ...Array<string>(10).fill('skipped'),
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
        expect(testCriterion({ ...defineCriterion(sound), ...parts }, { tasks: 5 }).checks).toHaveLength(15);
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
      ['deterministic', 'filling'],
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
  ])('%s is reported', (_, parts, laws) => {
    expect(brokenBy(parts)).toEqual(laws);
  });
});

/** A criterion of two parts: the calls, and how many of them are answered. */
const twofold = {
  ...sound,
  parts: {
    number: {
      title: { ja: '件数', en: 'number' },
      share: 0.7,
      because: { ja: '問いそのもの', en: 'the question itself' },
    },
    answered: {
      title: { ja: '応答', en: 'answered' },
      share: 0.3,
      because: { ja: '件数を補う', en: 'refines the number' },
    },
  },
  poses: ['no-calls'],
  score: ({ calls, answered }: Twofold, { most }: { most: number }) => ({
    answers: {
      number: firstOf(on('calls', calls, onLine([0, most]), said)),
      answered: firstOf(on('answered', answered, onLine([0, 1]), said)),
    },
    conditions: limitsOf(calls)[1] === 0 ? [noCalls] : [],
  }),
} as const;

interface Twofold {
  readonly calls?: Figure | undefined;
  readonly answered?: Figure | undefined;
}

const noCalls = { id: 'no-calls', says: plain({ ja: '電話がない', en: 'there are no calls' }) };

/** The ids of the laws that it breaks with other parts, or with other answers. */
function twofoldWith(parts: object): readonly string[] {
  return brokenIn(defineCriterion({ ...twofold, ...parts } as never));
}

const { number, answered: refined } = twofold.parts;

const answersWith =
  (more: object) =>
  (...given: Parameters<typeof twofold.score>) => ({ ...twofold.score(...given), ...more });

describe('a criterion of several parts', () => {
  it('keeps every law', () => {
    expect(twofoldWith({})).toEqual([]);
  });

  it.each([
    ['without a title', { number: { ...number, title: undefined } }, 'languages'],
    ['without a reason for its share', { number: { ...number, because: { en: 'it is' } } }, 'languages'],
    [
      'whose reason is in one language',
      { number: { ...number, because: { ja: 'it is', en: 'it is' } } },
      'languages',
    ],
    ['without a share', { number: { ...number, share: undefined } }, 'parts'],
    ['with a share of nothing', { number: { ...number, share: 0 } }, 'parts'],
    ['with shares that do not add up to 1', { number: { ...number, share: 0.6 } }, 'parts'],
    ['whose name is no name', { 'the number': number }, 'parts'],
  ])('a part %s is reported', (_, changed, law) => {
    expect(twofoldWith({ parts: { answered: refined, ...changed } })[0]).toBe(law);
  });

  it.each([
    ['no answer to one of them', () => ({ answers: { number: open('calls') } }), ['answers']],
    [
      'an answer to a part that it does not declare',
      () => ({ answers: { number: open('calls'), answered: open('answered'), tone: open('note') } }),
      ['answers'],
    ],
    [
      'one value for all',
      ({ calls }: Twofold) => (calls === undefined ? unknown('calls') : scored(1, grounds)),
      ['answers'],
    ],
    ['a part that is anything', () => ({ answers: { number: { is: 'known' }, answered: {} } }), ['answers']],
    ['a condition that is none', answersWith({ conditions: ['no-calls'] }), ['answers']],
    [
      'a condition that it does not declare',
      answersWith({ conditions: [{ ...noCalls, id: 'no-phone' }] }),
      ['conditions'],
    ],
    [
      'a condition of two lines',
      answersWith({ conditions: [{ ...noCalls, says: plain({ ja: '電話\nなし', en: 'no calls' }) }] }),
      ['sentences'],
    ],
    [
      'a part that asks for a cell that is filled',
      ({ answered }: Twofold) => ({
        answers: {
          number: open('calls'),
          answered: firstOf(on('answered', answered, onLine([0, 1]), said)),
        },
      }),
      ['needs'],
    ],
  ])('%s is reported', (_, score, laws) => {
    expect(twofoldWith({ score })).toEqual(laws);
  });
});

const half = ({ calls, answered }: Plain) =>
  calls === undefined
    ? unknown('calls')
    : scored(answered === undefined ? 1 : 0, onCells({ calls, answered }));

describe('whatever is filled in', () => {
  it.each([
    [
      'half-known that passes for known',
      ({ calls, answered }: Plain) =>
        calls === undefined && answered === undefined
          ? unknown('calls', 'answered')
          : scored(((answered ?? 0) + Math.min(1, calls ?? 0)) / 2, onCells({ calls, answered })),
    ],
    [
      'a value that rises and falls again with a figure that is a range',
      ({ answered }: Plain) =>
        answered === undefined
          ? unknown('answered')
          : scored(4 * answered * (1 - answered), onCells({ answered })),
    ],
    [
      'a question that no longer arises',
      ({ answered, calls }: Plain) => {
        if (calls === 0) return notApplicable(noCalls.says, onCells({ calls }));
        return answered === undefined ? unknown('answered') : scored(0.5, onCells({ answered }));
      },
    ],
    [
      'a question that arises after all',
      ({ answered, calls }: Plain) => {
        if (answered === undefined) return unknown('answered');
        if (calls === undefined) return notApplicable(noCalls.says, onCells({ answered }));
        return scored(0.5, onCells({ answered }));
      },
    ],
  ])('%s is reported', (_, score) => {
    expect(brokenBy({ fields: { ...sound.fields, calls: anyCalls }, score })).toEqual(['filling']);
  });

  it.each([
    [
      'a range that is too narrow',
      ({ calls, answered }: Twofold, params: { most: number }) => ({
        answers: {
          ...twofold.score({ calls, answered }, params).answers,
          number: isRange(calls)
            ? within([0.5, 0.5], [evidence('calls', calls, said)])
            : firstOf(on('calls', calls, onLine([0, params.most]), said)),
        },
      }),
    ],
    [
      'a condition that is not certain',
      (cells: Twofold, params: { most: number }) => ({
        ...twofold.score(cells, params),
        conditions: limitsOf(cells.calls, [0, 9])[0] === 0 ? [noCalls] : [],
      }),
    ],
    [
      'an extent that is not certain',
      (cells: Twofold, params: { most: number }) => ({
        ...twofold.score(cells, params),
        extent: [limitsOf(cells.answered, [0.5, 1])[0], 1],
      }),
    ],
  ])('%s is reported', (_, score) => {
    expect(twofoldWith({ score })).toEqual(['filling']);
  });

  it('a counterexample names the cell, what was allowed and what came', () => {
    const { checks } = testCriterion(
      defineCriterion({ ...sound, fields: { ...sound.fields, calls: anyCalls }, score: half } as never),
    );
    const [found] = checks.find(({ id }) => id === 'filling')?.counterexamples ?? [];
    expect(found).toMatchObject({ path: 'answered', cells: { calls: 0 } });
    expect(word(found!.expected, 'en')).toBe('a value within 1, its range before');
    expect(word(found!.got, 'en')).toMatch(/^0 with answered=.* filled in$/);
  });
});

// Without a better end, so that only what is filled in is tried.
const anyCalls = count({ title: { ja: '電話件数', en: 'Calls' } });

interface Plain {
  readonly calls?: number | undefined;
  readonly answered?: number | undefined;
}

function onCells(cells: Plain) {
  return Object.entries(cells).flatMap(([field, value]) =>
    value === undefined ? [] : [evidence(field, value, said)],
  );
}

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
    expect(word(found!.expected, 'en')).toBe('a value from 0 to 1 and a range that holds it');
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
