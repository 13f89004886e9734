import { expect, it } from 'vitest';
import { decidersOf } from '../../src/diff/deciders.js';
import type { Game } from '../../src/diff/game.js';
import type { Ends } from '../../src/diff/causes.js';
import type { List } from '../../src/model/result.js';

type Lists = readonly (List['id'] | undefined)[];

/** A game of two reasons, of which the list of each coalition is known: of none, of the first, of the second, of both. */
function gameOf(lists: Lists): Game {
  return {
    reasons: [
      { is: 'facts', about: 'standardised' },
      { is: 'facts', about: 'track' },
    ],
    counterfactual: (coalition) => ({ score: 50, list: lists[coalition], track: 'common-work' }),
  };
}

const ends = (from: List['id'], to: List['id']): Pick<Ends, 'before' | 'after'> => {
  const position = { score: 50, track: 'common-work' } as const;
  // Nothing else of a position is read.
  return { before: { ...position, list: from }, after: { ...position, list: to } } as unknown as Ends;
};

it.each<readonly [string, Lists, readonly number[]]>([
  [
    'the one without which it would not be there',
    ['common-work', 'standardised', 'common-work', 'standardised'],
    [0],
  ],
  ['both where each is enough', ['common-work', 'standardised', 'standardised', 'standardised'], [0, 1]],
  [
    'the one that surely is enough, not one of which it cannot be determined',
    ['common-work', 'standardised', undefined, 'standardised'],
    [0],
  ],
  [
    'all that may be enough where none surely is',
    ['common-work', undefined, undefined, 'standardised'],
    [0, 1],
  ],
  [
    'none where it would be there anyway',
    ['standardised', 'standardised', 'standardised', 'standardised'],
    [],
  ],
])('the reasons that decide are %s', (_, lists, expected) => {
  expect(decidersOf(gameOf(lists), ends('common-work', 'standardised'))).toEqual(expected);
});
