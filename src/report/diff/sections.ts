import type { Difference, Move, Position } from '../../model/difference.js';
import { asides, tracks } from '../../model/result.js';
import { listOf } from './words.js';

/** The moves of one list. */
export interface MovesOfList {
  readonly list: Position['list'];
  readonly moves: readonly Move[];
}

/** The moves list by list, without lists in which nothing moved. */
export function movesByList({ moves }: Difference): readonly MovesOfList[] {
  return [...tracks, ...asides].flatMap((list) => {
    const own = moves.filter((move) => listOf(move) === list);
    return own.length === 0 ? [] : [{ list, moves: own }];
  });
}
