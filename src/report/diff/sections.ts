import type { Difference, Move, Stand } from '../../model/difference.js';
import { asides, tracks } from '../../model/result.js';
import { listOf } from './words.js';

/** The moves of one list. */
export interface Section {
  readonly list: Stand['list'];
  readonly moves: readonly Move[];
}

/** The moves list by list; lists in which nothing is told are left out. */
export function sectionsOf({ moves }: Difference): readonly Section[] {
  return [...tracks, ...asides].flatMap((list) => {
    const own = moves.filter((move) => listOf(move) === list);
    return own.length === 0 ? [] : [{ list, moves: own }];
  });
}
