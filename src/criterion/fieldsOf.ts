import type { Criterion } from './define.js';
import type { Field } from './field.js';
import { taskFields } from './taskFields.js';

/** Every field that a run with these criteria reads: what says what a task is, and what the criteria ask for. */
export function fieldsOf(criteria: readonly Criterion[]): Readonly<Record<string, Field>> {
  return Object.assign({}, taskFields, ...criteria.map(({ fields }) => fields));
}
