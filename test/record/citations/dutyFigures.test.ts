import { expect, it } from 'vitest';
import { dutyFigures } from '../../../src/record/figures/dutyFigures.js';
import { lawKey } from '../../../src/record/laws/lawKey.js';
import { laws } from '../laws.js';
import { article } from './madeTable.js';

const about = {
  window: ['2017', '2025'],
  date: '2026-03-31',
  survey: '6',
  licence: '',
  sources: [],
} as const;

/** How many municipalities surely perform what one article obliges a municipality to. */
function performing(law: string, carriesOut: readonly { law: string; number: string }[] = []) {
  const family = laws.byTitle(lawKey('統計法'))!;
  const obliging = article({ law, number: '17', performers: ['municipality'], duty: 'must', carriesOut });
  const figures = dutyFigures([{ family, articles: [obliging], isWhole: false }], about);
  return figures.find(({ field }) => field === 'municipalities_performing')?.value;
}

it('an act that obliges a municipality obliges all, and so does an order that carries it out', () => {
  expect(performing('統計法')).toBe(1741);
  expect(performing('統計法施行令', [{ law: '統計法', number: '16' }])).toBe(1741);
});

it('a rule of its own obliges the towns where a survey is taken, which may be few', () => {
  expect(performing('全国家計構造調査規則')).toBeUndefined();
});
