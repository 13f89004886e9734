import { describe, expect, it } from 'vitest';
import {
  deciderOf,
  defaultThresholds,
  type Decision,
  type Facts,
  type Unknown,
} from '../../src/scoring/verdict.js';
import { textOf } from '../../src/text/lang.js';

/** What the one task of these tests rests on. */
interface Given {
  readonly standardised?: readonly string[];
  readonly leave?: number;
  readonly coordinate?: number;
  readonly coverage?: number;
  readonly unknowns?: readonly Unknown[];
}

function decided(
  { standardised, leave = 0, coordinate = 0, coverage = 1, unknowns = [] }: Given,
  thresholds = defaultThresholds,
): Decision {
  const facts: Facts = {
    standardised: () => standardised,
    extents: [
      { decides: 'coordinate', extents: Float64Array.of(coordinate) },
      { decides: 'leave', extents: Float64Array.of(leave) },
    ],
    coverage: () => coverage,
    unknowns: () => unknowns,
  };
  return deciderOf(facts, thresholds)(0);
}

const cases: readonly (readonly [string, Given, string])[] = [
  ['a task that no rule sets aside is a candidate', {}, 'candidate'],
  ['one of the 20 tasks is standardised', { standardised: ['戸籍'] }, 'standardised'],
  [
    'a task marked as standardised, without saying which, is standardised',
    { standardised: [] },
    'standardised',
  ],
  ['local variation at the threshold is left to each body', { leave: 0.75 }, 'leave'],
  ['local variation below the threshold is not', { leave: 0.74 }, 'candidate'],
  ['joint procurement of half of the municipalities is coordinated', { coordinate: 0.5 }, 'coordinate'],
  ['joint procurement of fewer is not', { coordinate: 0.49 }, 'candidate'],
  ['coverage below two thirds is held', { coverage: 0.666 }, 'held'],
  ['coverage of two thirds is enough', { coverage: 0.666666667 }, 'candidate'],
  ['standardised comes before leave', { standardised: ['戸籍'], leave: 1 }, 'standardised'],
  ['leave comes before coordinate', { coordinate: 1, leave: 1 }, 'leave'],
  ['coordinate comes before held', { coordinate: 1, coverage: 0 }, 'coordinate'],
];

describe('verdict', () => {
  it.each(cases)('%s', (_, facts, verdict) => {
    expect(decided(facts).verdict).toBe(verdict);
  });

  it('every verdict that sets aside says what would lift it, in both languages', () => {
    for (const [, facts, verdict] of cases) {
      const { reason, lift } = decided(facts);
      expect(textOf(reason).ja).not.toBe(textOf(reason).en);
      if (verdict === 'candidate') expect(lift).toBeUndefined();
      else expect(textOf(lift!).ja.length).toBeGreaterThan(0);
    }
  });

  it('a held task says how many of its unknown criteria would be enough', () => {
    const unknowns = [
      { title: { ja: '甲', en: 'A' }, weight: 0.4 },
      { title: { ja: '乙', en: 'B' }, weight: 0.2 },
      { title: { ja: '丙', en: 'C' }, weight: 0.1 },
    ];
    const { lift } = decided({ coverage: 0.3, unknowns });
    expect(textOf(lift!)).toEqual({
      ja: '次の視点のうち1つ以上に根拠を加えること：甲、乙、丙',
      en: 'evidence for 1 or more of: A, B, C',
    });
    const two = decided({ coverage: 0.1, unknowns });
    expect(textOf(two.lift!).en).toBe('evidence for 2 or more of: A, B, C');
  });

  it('thresholds are a choice', () => {
    const strict = { ...defaultThresholds, leave: 0.5, held: 0.9 };
    expect(decided({ leave: 0.6 }, strict).verdict).toBe('leave');
    expect(decided({ coverage: 0.8 }, strict).verdict).toBe('held');
  });
});
