import type { TaskResult } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import type { Others } from './places.js';
import type { Rescore } from './rescore.js';

/** The input of the search for effects and changes. */
export interface Scene {
  readonly scoring: Scoring;
  /** index of the task */
  readonly task: number;
  readonly now: TaskResult;
  readonly others: Others;
  readonly rescore: Rescore;
}

/** Whether the rescored task meets the goal. */
export type Goal = (after: TaskResult) => boolean;
