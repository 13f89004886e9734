import { expect, it } from 'vitest';
import { deciderOf, defaultThresholds, type Facts } from '../../src/scoring/verdict.js';
import { textOf, type Text } from '../../src/text/lang.js';

const bare: Facts = { standardised: () => undefined, extents: [], coverage: () => 1, unknowns: () => [] };

interface Words {
  readonly reason: Text;
  readonly lift?: Text;
}

function wordsOf(facts: Partial<Facts>, thresholds = defaultThresholds): Words {
  const { reason, lift } = deciderOf({ ...bare, ...facts }, thresholds)(0);
  return { reason: textOf(reason), ...(lift === undefined ? {} : { lift: textOf(lift) }) };
}

const noLongerStandardised = {
  ja: '標準化法の対象から外れること',
  en: 'that the Standardisation Act no longer covers it',
};

const cases: readonly (readonly [string, Partial<Facts>, Words])[] = [
  [
    'a candidate tells its coverage',
    { coverage: () => 0.8 },
    {
      reason: {
        ja: '除外の基準に当たらず、充足率は80%',
        en: 'no rule sets it aside; coverage is 80%',
      },
    },
  ],
  [
    'a standardised task is told by the names of the tasks it belongs to',
    { standardised: () => ['戸籍', '介護保険'] },
    {
      reason: {
        ja: '標準化対象事務に当たる：戸籍、介護保険',
        en: 'among the 20 standardised tasks: 戸籍, 介護保険',
      },
      lift: noLongerStandardised,
    },
  ],
  [
    'or without, where they are not told',
    { standardised: () => [] },
    {
      reason: { ja: '標準化対象事務に当たる', en: 'one of the 20 standardised tasks' },
      lift: noLongerStandardised,
    },
  ],
  [
    'a task that is left tells its variation and the rule',
    { extents: [{ decides: 'leave', extents: Float64Array.of(0.875) }] },
    {
      reason: {
        ja: '団体による差が大きい：87.5%（基準は75%以上）',
        en: 'local variation is high: 87.5% (the rule: 75% or more)',
      },
      lift: { ja: '団体による差が75%を下回ること', en: 'local variation below 75%' },
    },
  ],
  [
    'a task to coordinate tells how far procurement reaches and the rule',
    { extents: [{ decides: 'coordinate', extents: Float64Array.of(0.6) }] },
    {
      reason: {
        ja: '都道府県の共同調達がすでに市区町村の60%に及ぶ（基準は50%以上）',
        en: 'prefectural joint procurement already covers 60% of municipalities (the rule: 50% or more)',
      },
      lift: {
        ja: '共同調達の及ぶ割合が50%を下回ること',
        en: 'joint procurement below 50% of municipalities',
      },
    },
  ],
  [
    'a held task of which no criterion is unknown asks for evidence of any',
    { coverage: () => 0.25 },
    {
      reason: {
        ja: '根拠のある重みは25%にとどまる（基準は67%以上）',
        en: 'only 25% of the weight has evidence (the rule: 67% or more)',
      },
      lift: { ja: 'いずれかの視点に根拠を加えること', en: 'evidence for any criterion' },
    },
  ],
  [
    'a task held for a hair is not told that 67% is less than 67%',
    { coverage: () => 0.6663 },
    {
      reason: {
        ja: '根拠のある重みは66.6%にとどまる（基準は66.7%以上）',
        en: 'only 66.6% of the weight has evidence (the rule: 66.7% or more)',
      },
      lift: { ja: 'いずれかの視点に根拠を加えること', en: 'evidence for any criterion' },
    },
  ],
];

it.each(cases)('%s', (_, facts, words) => {
  expect(wordsOf(facts)).toEqual(words);
});

it.each([
  ['exactly as much as is missing is enough', [0.25, 0.25], 1],
  ['noise in the sum of weights asks for no criterion more', [0.25 - 1e-12, 0.25], 1],
  ['less is not', [0.24, 0.24], 2],
  ['where all together are too little, all are asked for', [0.1, 0.1], 2],
] as const)('to lift a held task, %s', (_, weights, needed) => {
  const unknowns = weights.map((weight, i) => ({ title: { ja: `${i}`, en: `${i}` }, weight }));
  const { lift } = wordsOf(
    { coverage: () => 0.5, unknowns: () => unknowns },
    { ...defaultThresholds, held: 0.75 },
  );
  expect(lift?.en).toBe(`evidence for ${needed} or more of: 0, 1`);
});

it('candidates of one coverage share their decision, and those of another do not', () => {
  const coverages = [0.8, 0.9, 0.8];
  const decide = deciderOf({ ...bare, coverage: (task) => coverages[task] ?? 0 }, defaultThresholds);
  expect(decide(2)).toBe(decide(0));
  expect(textOf(decide(1).reason).en).toBe('no rule sets it aside; coverage is 90%');
});
