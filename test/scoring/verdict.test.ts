import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/lang.js';
import type { Condition } from '../../src/criterion/outcome.js';
import type { Performer } from '../../src/model/result.js';
import { deciderOf, defaultThresholds, type Decision, type Facts } from '../../src/scoring/verdict.js';
import type { Unsettled } from '../../src/scoring/verdictWords.js';
import { textOf } from '../../src/text/lang.js';

type Span = readonly [low: number, high: number];

/** What the one task of these tests rests on. */
interface Given {
  readonly standardised?: readonly string[];
  readonly performer?: Performer;
  readonly leave?: Span;
  readonly coordinate?: Span;
  readonly coverage?: number;
  readonly unsettled?: readonly Unsettled[];
  readonly conditions?: readonly Condition[];
}

const surely = (extent: number): Span => [extent, extent];

function extentOf([low, high]: Span) {
  return {
    lows: Float64Array.of(low),
    highs: Float64Array.of(high),
    isOpen: () => false,
    isJudged: () => false,
  };
}

function factsOf({
  standardised,
  performer,
  leave = surely(0),
  coordinate = surely(0),
  coverage = 1,
  unsettled = [],
  conditions = [],
}: Given): Facts {
  return {
    standardised: () => standardised,
    performer: () => performer,
    extents: [
      { decides: 'coordinate', ...extentOf(coordinate) },
      { decides: 'leave', ...extentOf(leave) },
    ],
    coverage: () => coverage,
    unsettled: () => unsettled,
    conditions: () => conditions,
    isPosed: () => conditions.length > 0,
    mayPose: () => false,
    isOpen: () => false,
  };
}

function decided(given: Given, thresholds = defaultThresholds): Decision {
  return deciderOf(factsOf(given), thresholds)(0);
}

const noVendor: Condition = { id: 'no-vendor', says: plain({ ja: 'ベンダーがない', en: 'no vendor' }) };
const noSaas: Condition = { id: 'no-saas', says: plain({ ja: 'SaaSがない', en: 'no SaaS' }) };

/** A task to which every rule applies. */
const everything: Given = {
  standardised: ['戸籍'],
  performer: 'police',
  leave: surely(1),
  coordinate: surely(1),
  coverage: 0,
  conditions: [noVendor],
};

const cases: readonly (readonly [string, Given, string])[] = [
  ['a task that no rule sets aside is a candidate', {}, 'candidate'],
  ['one of the 20 tasks is standardised', { standardised: ['戸籍'] }, 'standardised'],
  [
    'a task marked as standardised, without saying which, is standardised',
    { standardised: [] },
    'standardised',
  ],
  ['a task of prefectures is no task of municipalities', { performer: 'prefecture' }, 'not-municipal'],
  ['nor is one of the police', { performer: 'police' }, 'not-municipal'],
  ['a task of municipalities is', { performer: 'municipality' }, 'candidate'],
  ['so is one of designated cities, which are municipalities', { performer: 'designated' }, 'candidate'],
  ['and one that any body may perform', { performer: 'any' }, 'candidate'],
  ['local variation at the threshold is left to each body', { leave: surely(0.75) }, 'leave'],
  ['local variation below the threshold is not', { leave: surely(0.74) }, 'candidate'],
  ['local variation that may be high is not surely so', { leave: [0.74, 1] }, 'candidate'],
  [
    'joint procurement of half of the municipalities is coordinated',
    { coordinate: surely(0.5) },
    'coordinate',
  ],
  ['joint procurement of fewer is not', { coordinate: surely(0.49) }, 'candidate'],
  ['joint procurement that may cover half does not surely so', { coordinate: [0.3, 0.9] }, 'candidate'],
  ['coverage below one half is held', { coverage: 0.499 }, 'held'],
  ['coverage of one half is enough', { coverage: 0.5 }, 'candidate'],
  ['a candidate with something to settle first is conditional', { conditions: [noVendor] }, 'conditional'],
];

const order = ['standardised', 'not-municipal', 'leave', 'coordinate', 'held', 'conditional', 'candidate'];
/** What applies to a task, one rule after another taken away in the order of the design. */
const steps: readonly Given[] = [
  { standardised: [] },
  { performer: 'any' },
  { leave: surely(0) },
  { coordinate: surely(0) },
  { coverage: 1 },
  { conditions: [] },
];

describe('verdict', () => {
  it.each(cases)('%s', (_, facts, verdict) => {
    expect(decided(facts).verdict).toBe(verdict);
  });

  it('the first rule that applies decides, in the order of the design', () => {
    const { standardised: _, ...unstandardised } = everything;
    const found = steps.map((__, n) =>
      n === 0
        ? decided(everything).verdict
        : decided(Object.assign({}, unstandardised, ...steps.slice(1, n))).verdict,
    );
    const last = decided(Object.assign({}, unstandardised, ...steps.slice(1)));
    expect([...found, last.verdict]).toEqual(order);
  });

  it('every verdict that sets aside says what would lift it, in both languages', () => {
    for (const [, facts, verdict] of cases) {
      const { reason, lift } = decided(facts);
      expect(textOf(reason).ja).not.toBe(textOf(reason).en);
      if (verdict === 'candidate') expect(lift).toBeUndefined();
      else expect(textOf(lift!).ja.length).toBeGreaterThan(0);
    }
  });

  it('a held task says how many of its open criteria would be enough', () => {
    const unsettled = [
      { title: { ja: '甲', en: 'A' }, width: 0.4 },
      { title: { ja: '乙', en: 'B' }, width: 0.2 },
      { title: { ja: '丙', en: 'C' }, width: 0.1 },
    ];
    const { lift } = decided({ coverage: 0.3, unsettled });
    expect(textOf(lift!)).toEqual({
      ja: '次の視点のうち1つ以上のデータを記入すること：甲、乙、丙',
      en: 'figures for 1 or more of: A, B, C',
    });
    const two = decided({ coverage: 0.05, unsettled });
    expect(textOf(two.lift!).en).toBe('figures for 2 or more of: A, B, C');
  });

  it('thresholds are a choice', () => {
    const strict = { ...defaultThresholds, leave: 0.5, held: 0.9 };
    expect(decided({ leave: surely(0.6) }, strict).verdict).toBe('leave');
    expect(decided({ coverage: 0.8 }, strict).verdict).toBe('held');
  });

  it('the conditions of a task go with whatever verdict it has', () => {
    const conditions = [noVendor, noSaas];
    expect(decided({ conditions }).conditions).toEqual(conditions);
    expect(decided({ conditions, coverage: 0 })).toMatchObject({ verdict: 'held', conditions });
    expect(decided({}).conditions).toEqual([]);
  });
});
