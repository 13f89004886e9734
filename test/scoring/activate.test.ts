import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/criterion/index.js';
import { activate, type Choice, type Offer } from '../../src/scoring/activate.js';
import { textOf, type Text } from '../../src/text/lang.js';
import { scripted, worth } from './scripted.js';

// Judged in each test, and not above them: mutation testing learns from the tests which lines they reach.
// Three criteria over two tasks: all of the first is known, half of the second, nothing of the third. Each has a rating.
const judged = () => [
  scripted('full', [worth(0.5), worth(1)]),
  scripted('half', [worth(0), unknown('x')], { fromLaws: true }),
  scripted('empty', [unknown('x'), unknown('x')]),
];

type Given = Choice & Partial<Offer>;

/** Every criterion of these tests reads the field x, and its own rating. */
function activity(given: Given) {
  return activate(judged(), { columns: new Set(['full_rating', 'half_rating']), record: false, ...given });
}

function weights(given: Given): Readonly<Record<string, number>> {
  return Object.fromEntries(activity(given).map(({ judged, weight }) => [judged.criterion.id, weight]));
}

function active(given: Given): readonly string[] {
  return activity(given).flatMap(({ active, judged }) => (active ? [judged.criterion.id] : []));
}

function why(given: Given): readonly Text[] {
  return activity(given).map(({ why }) => textOf(why));
}

describe('which criteria count', () => {
  it.each<[string, Given, readonly string[]]>([
    ['without a choice, those of which the headers hold a column', {}, ['full', 'half']],
    [
      'a column makes a criterion count, whether its cells are empty or not',
      { columns: new Set(['empty_rating']) },
      ['empty'],
    ],
    ['without a column none counts, whatever is known', { columns: new Set() }, []],
    [
      'the record makes those count that it can answer from laws',
      { columns: new Set(), record: true },
      ['half'],
    ],
    [
      'a list names them, whether they have evidence or not',
      { criteria: ['half', 'empty'] },
      ['half', 'empty'],
    ],
    ['a weight of its own makes a criterion count', { weights: { empty: 2 } }, ['full', 'half', 'empty']],
    ['a list goes before a weight', { criteria: ['full'], weights: { empty: 2 } }, ['full']],
    [
      'one that is added counts beside those that have a column',
      { added: ['empty'] },
      ['full', 'half', 'empty'],
    ],
    ['an empty list names none', { criteria: [] }, []],
  ])('%s', (_, choice, expected) => {
    expect(active(choice)).toEqual(expected);
  });
});

describe('how much they count', () => {
  it.each<[string, Given, Readonly<Record<string, number>>]>([
    ['the same, where no weights are given', {}, { full: 0.5, half: 0.5, empty: 0 }],
    [
      'as much as their weight, against 1 for the others',
      { weights: { full: 3 } },
      { full: 0.75, half: 0.25, empty: 0 },
    ],
    ['a weight of 0 is a weight', { weights: { full: 0, empty: 4 } }, { full: 0, half: 0.2, empty: 0.8 }],
    [
      'one that does not count takes no share of the weight',
      { criteria: ['half'], weights: { full: 9 } },
      { full: 0, half: 1, empty: 0 },
    ],
    [
      'nothing, and not NaN, where all weights are 0',
      { criteria: ['full'], weights: { full: 0 } },
      { full: 0, half: 0, empty: 0 },
    ],
    [
      'a name that every object has is no weight',
      { criteria: ['full'], weights: {} },
      { full: 1, half: 0, empty: 0 },
    ],
  ])('%s', (_, choice, expected) => {
    expect(weights(choice)).toEqual(expected);
  });
});

describe('why a criterion counts or not', () => {
  it('by its column', () => {
    expect(why({})).toEqual([
      { ja: '項目の列がある（2件中2件に根拠あり）', en: 'it has a column; evidence for 2 of 2 tasks' },
      { ja: '項目の列がある（2件中1件に根拠あり）', en: 'it has a column; evidence for 1 of 2 tasks' },
      { ja: '項目の列がない', en: 'no column holds a field of it' },
    ]);
  });

  it('by the record', () => {
    expect(why({ columns: new Set(), record: true })[1]).toEqual({
      ja: '公的記録が答えられる（2件中1件に根拠あり）',
      en: 'the public record can answer it; evidence for 1 of 2 tasks',
    });
  });

  it('by a list', () => {
    expect(why({ criteria: ['half'] })).toEqual([
      { ja: '指定された視点に含まれない', en: 'not among the criteria asked for' },
      { ja: '指定された視点（2件中1件に根拠あり）', en: 'asked for; evidence for 1 of 2 tasks' },
      { ja: '指定された視点に含まれない', en: 'not among the criteria asked for' },
    ]);
  });

  it('by being added', () => {
    expect(why({ added: ['empty'] }).at(-1)).toEqual({
      ja: '指定された視点（2件中0件に根拠あり）',
      en: 'asked for; evidence for 0 of 2 tasks',
    });
  });

  it('by a weight of its own', () => {
    expect(why({ weights: { empty: 1 } }).at(-1)).toEqual({
      ja: '重みが指定された視点（2件中0件に根拠あり）',
      en: 'a weight was given for it; evidence for 0 of 2 tasks',
    });
  });
});
