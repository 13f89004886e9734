import { expect, it } from 'vitest';
import type { Condition } from '../../src/criterion/outcome.js';
import { deciderOf, defaultThresholds, type Facts } from '../../src/scoring/verdict.js';
import { plain, textOf, type Text } from '../../src/text/lang.js';

const bare: Facts = {
  standardised: () => undefined,
  performer: () => undefined,
  extents: [],
  coverage: () => 1,
  unsettled: () => [],
  conditions: () => [],
  isPosed: () => false,
  mayPose: () => false,
  isOpen: () => false,
};

interface Words {
  readonly reason: Text;
  readonly lift?: Text;
}

function wordsOf(facts: Partial<Facts>, thresholds = defaultThresholds): Words {
  const { reason, lift } = deciderOf({ ...bare, ...facts }, thresholds)(0);
  return { reason: textOf(reason), ...(lift === undefined ? {} : { lift: textOf(lift) }) };
}

const between = (low: number, high: number) => ({
  lows: Float64Array.of(low),
  highs: Float64Array.of(high),
  isOpen: () => false,
  isJudged: () => false,
});
const surely = (extent: number) => between(extent, extent);

const noLongerStandardised = {
  ja: '調査で変わることはない（標準化法の対象として決定済み）',
  en: 'nothing that could be found out: the Standardisation Act has decided it',
};

function condition(ja: string, en: string): Condition {
  return { id: 'settle', says: plain({ ja, en }) };
}

const posing = (...conditions: readonly Condition[]) => ({
  conditions: () => conditions,
  isPosed: () => true,
});

const cases: readonly (readonly [string, Partial<Facts>, Words])[] = [
  [
    'a candidate says its coverage',
    { coverage: () => 0.8 },
    {
      reason: {
        ja: '除外の基準に当たらず、充足率は80%',
        en: 'no rule sets it aside; coverage is 80%',
      },
    },
  ],
  [
    'a standardised task says which of the 20 it belongs to',
    { standardised: () => ['戸籍', '介護保険'] },
    {
      reason: {
        ja: '標準化対象事務（20業務）に当たる：戸籍、介護保険',
        en: 'among the 20 standardised tasks: 戸籍, 介護保険',
      },
      lift: noLongerStandardised,
    },
  ],
  [
    'or without, where they are not named',
    { standardised: () => [] },
    {
      reason: { ja: '標準化対象事務（20業務）に当たる', en: 'one of the 20 standardised tasks' },
      lift: noLongerStandardised,
    },
  ],
  [
    'a task that is left says its variation and the rule',
    { extents: [{ decides: 'leave', ...surely(0.875) }] },
    {
      reason: {
        ja: '団体による差が大きい：87.5%（基準は75%以上）',
        en: 'local variation is high: 87.5% (the rule: 75% or more)',
      },
      lift: { ja: '団体による差が75%を下回ること', en: 'local variation below 75%' },
    },
  ],
  [
    'a task to coordinate says how far procurement reaches and the rule',
    { extents: [{ decides: 'coordinate', ...surely(0.6) }] },
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
        ja: '点数のうち根拠で定まるのは25%（基準50%に不足）',
        en: 'only 25% of the score is settled by evidence (the rule: 50% or more)',
      },
      lift: { ja: 'いずれかの視点のデータを記入すること', en: 'figures for any criterion' },
    },
  ],
  [
    'a task held for a hair does not say that 50% is less than 50%',
    { coverage: () => 0.4996 },
    {
      reason: {
        ja: '点数のうち根拠で定まるのは49.96%（基準50%に不足）',
        en: 'only 49.96% of the score is settled by evidence (the rule: 50% or more)',
      },
      lift: { ja: 'いずれかの視点のデータを記入すること', en: 'figures for any criterion' },
    },
  ],
  [
    'a task of the police says that nothing to find out would lift it',
    { performer: () => 'police' },
    {
      reason: {
        ja: '実施主体は警察であり、市町村の事務でない',
        en: 'performed by the police, not by municipalities',
      },
      lift: {
        ja: '調査で変わることはない（事務の所管が変わらない限り）',
        en: 'nothing that could be found out, unless the task passes to municipalities',
      },
    },
  ],
  [
    'a conditional task says what is to be settled first',
    posing(condition('甲', 'A'), condition('乙', 'B')),
    {
      reason: { ja: '先に決めることがある：甲／乙', en: 'to be settled first: A; B' },
      lift: { ja: 'この2つの条件が整うこと', en: 'that these 2 are settled' },
    },
  ],
  [
    'or the only thing',
    posing(condition('甲', 'A')),
    {
      reason: { ja: '先に決めることがある：甲', en: 'to be settled first: A' },
      lift: { ja: 'この条件が整うこと', en: 'that this is settled' },
    },
  ],
  [
    'variation of which only a range is known is shown as one',
    { extents: [{ decides: 'leave', ...between(0.8, 0.9) }] },
    {
      reason: {
        ja: '団体による差が大きい：80%–90%（基準は75%以上）',
        en: 'local variation is high: 80%–90% (the rule: 75% or more)',
      },
      lift: { ja: '団体による差が75%を下回ること', en: 'local variation below 75%' },
    },
  ],
];

it.each(cases)('%s', (_, facts, words) => {
  expect(wordsOf(facts)).toEqual(words);
});

it.each([
  ['exactly as much as is missing is enough', [0.25, 0.25], 1],
  ['noise in the sum of widths asks for no criterion more', [0.25 - 1e-12, 0.25], 1],
  ['less is not', [0.24, 0.24], 2],
  ['where all together are too little, all are asked for', [0.1, 0.1], 2],
] as const)('to lift a held task, %s', (_, widths, needed) => {
  const unsettled = widths.map((width, i) => ({ title: { ja: `${i}`, en: `${i}` }, width }));
  const { lift } = wordsOf(
    { coverage: () => 0.5, unsettled: () => unsettled },
    { ...defaultThresholds, held: 0.75 },
  );
  expect(lift?.en).toBe(`figures for ${needed} or more of: 0, 1`);
});

it('candidates of one coverage share their decision, and those of another do not', () => {
  const coverages = [0.8, 0.9, 0.8];
  const decide = deciderOf({ ...bare, coverage: (task) => coverages[task] ?? 0 }, defaultThresholds);
  expect(decide(2)).toBe(decide(0));
  expect(textOf(decide(1).reason).en).toBe('no rule sets it aside; coverage is 90%');
});
