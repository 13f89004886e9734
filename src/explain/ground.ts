import type { TaskResult } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import type { Others } from './places.js';
import type { Rescore } from './rescore.js';

/** What effects and changes are looked for in. */
export interface Ground {
  readonly scoring: Scoring;
  /** index of the task */
  readonly task: number;
  readonly now: TaskResult;
  readonly others: Others;
  readonly rescore: Rescore;
}

/** Whether a task that was scored again has got where it was to get. */
export type Goal = (after: TaskResult) => boolean;
