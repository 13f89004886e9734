import type { Reason } from '../model/difference.js';
import type { List, Track } from '../model/result.js';

/** Where a task would stand if only some of the reasons had set in. */
export interface Counterfactual {
  readonly score: number | null;
  /** undefined where it cannot be told, because the cells are not known */
  readonly list: List['id'] | undefined;
  readonly track: Track;
}

/** The reasons that can have moved a task, and what each coalition of them comes to. */
export interface Game {
  readonly reasons: readonly Reason[];
  /** bit i of the coalition is set where reason i has set in */
  readonly counterfactual: (coalition: number) => Counterfactual;
}
