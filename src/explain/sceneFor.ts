import type { Result, TaskResult } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import { comparedWith, othersOf } from './places.js';
import { rescorer } from './rescore.js';
import type { Scene } from './scene.js';

/** A result, and what it was made of. */
export interface Evaluated {
  readonly scoring: Scoring;
  readonly result: Result;
}

/** Prepares the search for effects and changes of the task with an index. Throws RangeError if there is none. */
export function sceneFor({ scoring, result }: Evaluated, task: number): Scene {
  const id = scoring.tasks.ids[task];
  const list = result.lists.find(({ tasks }) => tasks.some((each) => each.id === id));
  const now = list?.tasks.find((each) => each.id === id);
  if (now === undefined) throw new RangeError(`there is no task ${task}`);
  const compared = comparedWith(now);
  const others = othersOf(compared, result.lists.find((each) => each.id === compared)?.tasks ?? [], now.id);
  return { scoring, task, now: withOutcomesOnce(now), others, rescore: rescorer(scoring, task) };
}

/** The task with what its outcomes say, which is made anew each time: an explanation asks for it a dozen times. */
function withOutcomesOnce(task: TaskResult): TaskResult {
  let made: ReturnType<TaskResult['outcomes']> | undefined;
  return { ...task, outcomes: () => (made ??= task.outcomes()) };
}
