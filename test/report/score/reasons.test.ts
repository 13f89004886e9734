import { expect, it } from 'vitest';
import {
  cautionsOf,
  evidenceText,
  reasonText,
  strongestReasons,
  unknownsOf,
  unknownsText,
} from '../../../src/report/score/reasons.js';
import { plain, word } from '../../../src/text/lang.js';
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

it('what is sure comes first, and what is not is marked as such', () => {
  const open = { ...outcome('commonality', 0.9, 0.5), range: [0, 1] as const };
  const reasons = strongestReasons([open, outcome('law-change-frequency', 0.5, 0.5)]);
  expect(reasons.map(({ criterion }) => criterion)).toEqual(['law-change-frequency', 'commonality']);
  const texts = reasons.map((reason) => reasonText(reason, base));
  expect(texts[0]).not.toContain('sure');
  expect(texts[1]).toMatch(/ \(none of it sure\)$/);
  const half = strongestReasons([{ ...open, range: [0.4, 1] }])[0];
  expect(half && reasonText(half, { ...base, lang: 'ja' })).toMatch(/（うち確実な分 20\.0）$/);
});

it('a judgement and the limit of a whole law read as such', () => {
  const says = plain({ ja: '手続は0–36種類', en: 'kinds: 0–36' });
  const laws = [{ title: '農地法', written: '農地法', match: 'exact' as const }];
  const ofLaw = {
    field: 'x',
    value: { low: 0, high: 36 },
    says,
    kind: 'bounded' as const,
    source: says,
    laws,
  };
  expect(evidenceText(ofLaw, 'ja')).toBe('手続は0–36種類（法令全体の上限）※');
  expect(evidenceText(ofLaw, 'en')).toBe('kinds: 0–36 (limit of the whole law)†');
  const atLeast = { ...ofLaw, value: { low: 5, high: Infinity } };
  expect(evidenceText(atLeast, 'ja')).toBe('手続は0–36種類※');
  const need = plain({ ja: '住民のニーズは高い', en: 'need is high' });
  const judged = { field: 'x', value: 'high', says: need, kind: 'judged' as const };
  expect(evidenceText(judged, 'ja')).toBe('住民のニーズは高い（判断）');
  expect(evidenceText(judged, 'en')).toBe('need is high (a judgement)');
});

it('what is unknown is named, the most weighty first, three at most', () => {
  const unknowns = unknownsOf([
    outcome('commonality', undefined, 0.1),
    outcome('law-change-frequency', undefined, 0.4),
    outcome('small-town-burden', undefined, 0.3),
    outcome('new-digital-tool', undefined, 0.2),
  ]);
  expect(unknownsText(unknowns, base)).toBe(
    'unknown: Frequency of law changes, Burden on small towns, New digital tool and 1 more',
  );
});

it('cautions are kept, whatever the outcome adds', () => {
  const cautions = cautionsOf([outcome('small-town-burden', 0, 0.1), outcome('commonality', 1, 0.9)]);
  expect(cautions.map((each) => word(each, 'ja'))).toEqual([
    '小規模な町村ではかえって事務が増えるおそれがある',
  ]);
});
