import { isRange } from '../../criterion/range.js';
import type { Tasks } from '../../model/task.js';
import type { Active } from '../activate.js';
import { factsOf } from '../facts.js';
import type { JudgedCriterion } from '../judge.js';
import { existingReader, trackReader, tracksFrom } from '../track.js';
import type { Facts } from '../verdict.js';
import type { TaskTraits } from './standings.js';

interface Grounds {
  readonly tasks: Tasks;
  readonly judged: readonly JudgedCriterion[];
  readonly active: readonly Active[];
}

/** What a ranking of an inventory rests on beside its figures, read from its cells. */
export function taskTraitsOf(grounds: Grounds): TaskTraits<Facts> {
  const { tasks } = grounds;
  const trackOf = trackReader(tasks);
  const isExisting = existingReader(tasks);
  const hours = tasks.columns.get('staff_hours_per_year');
  return {
    ids: tasks.ids,
    facts: (sums, scores) => factsOf(grounds, sums, scores),
    trackOf,
    tracksOf: (task, { isOpen }) => tracksFrom(trackOf(task), task, { isOpen, isExisting }),
    hoursOf: (task) => leastOf(hours?.value(task)),
  };
}

function leastOf(hours: unknown): number {
  if (typeof hours === 'number') return hours;
  return isRange(hours) ? hours.low : -1;
}
