import type { TaskResult } from '../model/result.js';
import type { OpenField } from './paperSheet.js';
import { openPointsOf } from './openParts.js';

/** The fields that would settle most of these tasks together, the one that settles most first. */
export function openFieldsOf(tasks: readonly TaskResult[]): readonly OpenField[] {
  const sums = new Map<string, { tasks: number; points: number }>();
  for (const task of tasks) {
    for (const [field, points] of openPointsOf(task.outcomes())) {
      const sum = sums.get(field) ?? { tasks: 0, points: 0 };
      sums.set(field, { tasks: sum.tasks + 1, points: sum.points + points });
    }
  }
  return [...sums]
    .toSorted(([a, one], [b, other]) => other.points - one.points || (a < b ? -1 : 1))
    .map(([field, sum]) => ({ field, tasks: sum.tasks, points: sum.points / sum.tasks }));
}
