import { movers, type Difference, type Move, type Mover, type Position } from '../../model/difference.js';
import { listIds } from '../../model/result.js';

/** The moves of one list. */
export interface MovesOfList {
  readonly list: Position['list'];
  readonly moves: readonly Move[];
}

/** The tasks that changed themselves, list by list, without lists in which none did. */
export function movesByList({ moves }: Difference): readonly MovesOfList[] {
  return listIds.flatMap((list) => {
    const own = moves.filter((move) => move.by === 'itself' && listOf(move) === list);
    return own.length === 0 ? [] : [{ list, moves: own }];
  });
}

/** Tasks that need one line each: what only settings, or only other tasks, moved; and what did not move. */
export interface MovesInShort {
  readonly by: Exclude<Mover, 'itself'> | 'nobody';
  readonly moves: readonly Move[];
}

/** The moves that are no task's own doing, without kinds of which there is none. */
export function movesInShort({ moves }: Difference): readonly MovesInShort[] {
  const kinds = [...movers.filter((by) => by !== 'itself'), 'nobody'] as const;
  return kinds.flatMap((by) => {
    const found = moves.filter((move) => (move.by ?? 'nobody') === by);
    return found.length === 0 ? [] : [{ by, moves: found }];
  });
}

/** The list under which a move is reported: the present one, else the former one. */
function listOf({ before, after }: Move): Position['list'] | undefined {
  return (after ?? before)?.list;
}
