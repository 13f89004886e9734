import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/criterion/index.js';
import { activate, type Choice } from '../../src/scoring/activate.js';
import { textOf, type Text } from '../../src/text/lang.js';
import { scripted, worth } from './scripted.js';

// Judged in each test, and not above them: mutation testing learns from the tests which lines they reach.
// Three criteria over two tasks: all of the first is known, half of the second, nothing of the third.
const judged = () => [
  scripted('full', [worth(0.5), worth(1)]),
  scripted('half', [worth(0), unknown('x')]),
  scripted('empty', [unknown('x'), unknown('x')]),
];

function weights(choice: Choice): Readonly<Record<string, number>> {
  return Object.fromEntries(
    activate(judged(), choice).map(({ judged, weight }) => [judged.criterion.id, weight]),
  );
}

function active(choice: Choice): readonly string[] {
  return activate(judged(), choice).flatMap(({ active, judged }) => (active ? [judged.criterion.id] : []));
}

function why(choice: Choice): readonly Text[] {
  return activate(judged(), choice).map(({ why }) => textOf(why));
}

describe('which criteria count', () => {
  it.each<[string, Choice, readonly string[]]>([
    ['without a choice, those that have evidence for a task', {}, ['full', 'half']],
    [
      'a list names them, whether they have evidence or not',
      { criteria: ['half', 'empty'] },
      ['half', 'empty'],
    ],
    ['a weight of its own makes a criterion count', { weights: { empty: 2 } }, ['full', 'half', 'empty']],
    ['a list goes before a weight', { criteria: ['full'], weights: { empty: 2 } }, ['full']],
    [
      'one that is added counts beside those that have evidence',
      { added: ['empty'] },
      ['full', 'half', 'empty'],
    ],
    ['an empty list names none', { criteria: [] }, []],
  ])('%s', (_, choice, expected) => {
    expect(active(choice)).toEqual(expected);
  });
});

describe('how much they count', () => {
  it.each<[string, Choice, Readonly<Record<string, number>>]>([
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
  it('by its evidence', () => {
    expect(why({})).toEqual([
      { ja: '2件中2件に根拠あり', en: 'evidence for 2 of 2 tasks' },
      { ja: '2件中1件に根拠あり', en: 'evidence for 1 of 2 tasks' },
      { ja: 'どの事務にも根拠がない', en: 'no task has evidence for it' },
    ]);
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
