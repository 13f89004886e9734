import type { Ties } from '../model/explanation.js';
import type { TaskResult } from '../model/result.js';
import { hasPlace } from './places.js';

/** The others of its own list that share its place. */
export function tiesOf(now: TaskResult, list: readonly TaskResult[]): Ties {
  const tied = list.filter(({ id, score }) => id !== now.id && score === now.score);
  const same = tied.length === 0 ? 0 : tied.filter(restsOnSame(now)).length;
  return { count: hasPlace(now) ? tied.length : same, same };
}

/** Whether another task rests on the same figures: nothing but its name tells them apart. */
export function restsOnSame(now: TaskResult): (other: TaskResult) => boolean {
  return (other) => other.score === now.score && figuresOf(other) === figuresOf(now);
}

// A report asks it of every task, of all that share a score with it: what outcomes say is made anew each time.
const known = new WeakMap<TaskResult, string>();

function figuresOf(task: TaskResult): string {
  const before = known.get(task);
  if (before !== undefined) return before;
  const cells = task.outcomes().map(({ status, range, evidence }) => {
    const figures = evidence.map(({ field, value }) => [field, value]);
    return [status, range, figures];
  });
  const made = JSON.stringify(cells);
  known.set(task, made);
  return made;
}
