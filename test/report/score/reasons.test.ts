import { expect, it } from 'vitest';
import { cautionsOf, reasonText, strongestReasons } from '../../../src/report/score/reasons.js';
import { word } from '../../../src/text/lang.js';
import { base, outcome } from './sample.js';

it('the reasons are the scored outcomes that add most, most first', () => {
  const outcomes = [
    outcome('commonality', 0.2, 0.5),
    outcome('law-change-frequency', 0.9, 0.3),
    outcome('small-town-burden', 0.8, 0.2),
  ];
  expect(strongestReasons(outcomes).map(({ criterion }) => criterion)).toEqual([
    'law-change-frequency',
    'small-town-burden',
  ]);
});

it('an unknown outcome is no reason, however much the rule lets it add', () => {
  expect(strongestReasons([outcome('commonality', undefined, 1)])).toEqual([]);
});

it('an outcome that adds nothing is no reason', () => {
  expect(strongestReasons([outcome('commonality', 0, 1)])).toEqual([]);
});

it('equal reasons stand in the order of the criteria', () => {
  const outcomes = [outcome('small-town-burden', 0.8, 0.5), outcome('commonality', 0.8, 0.5)];
  expect(strongestReasons(outcomes).map(({ criterion }) => criterion)).toEqual([
    'small-town-burden',
    'commonality',
  ]);
});

it('a reason is worded with its criterion and its figures', () => {
  const [reason] = strongestReasons([outcome('commonality', 0.95, 1)]);
  expect(reason && reasonText(reason, { ...base, lang: 'en' })).toBe(
    'Commonality of the task: 95% of municipalities perform it',
  );
  expect(reason && reasonText(reason, { ...base, lang: 'ja' })).toBe('事務の共通性：市区町村の95%が実施');
  expect(reason && reasonText(reason, { criteria: [], lang: 'en' })).toContain('commonality: ');
});

it('cautions are kept, whatever the outcome adds', () => {
  const cautions = cautionsOf([outcome('small-town-burden', 0, 0.1), outcome('commonality', 1, 0.9)]);
  expect(cautions.map((each) => word(each, 'ja'))).toEqual([
    '小規模な町村ではかえって事務が増えるおそれがある',
  ]);
});
