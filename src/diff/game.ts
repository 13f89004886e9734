import type { Reason } from '../model/difference.js';
import type { List, Track } from '../model/result.js';

/** The outcome of a task if only some of the reasons had applied. */
export interface Counterfactual {
  readonly score: number | null;
  /** undefined if it cannot be determined, because the cells are not known */
  readonly list: List['id'] | undefined;
  readonly track: Track;
}

/** The reasons that can have moved a task, and the outcome of each coalition of them. */
export interface Game {
  readonly reasons: readonly Reason[];
  /** bit i of the coalition is set if reason i applies */
  readonly counterfactual: (coalition: number) => Counterfactual;
}
