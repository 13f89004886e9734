import { nationalLaws } from '../criterion/nationalLaws.js';
import type { Track } from '../result.js';
import type { Tasks } from '../task.js';

const entrusted: readonly unknown[] = ['entrusted-1', 'entrusted-2'];

/**
 * The list in which a task is discussed: the minutes ask to discuss new services apart from tasks that the state
 * prescribes by law. Cells that are unknown decide nothing.
 */
export function trackOf(tasks: Tasks, task: number): Track {
  const cell = (field: string): unknown => tasks.columns.get(field)?.values[task];
  if (cell('new_service') === true || namesIn(cell('digital_tool')).length > 0) return 'new-service';
  if (entrusted.includes(cell('task_class'))) return 'statutory';
  return nationalLaws(namesIn(cell('governing_laws'))).length > 0 ? 'statutory' : 'common-work';
}

function namesIn(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? cell.map(String) : [];
}
