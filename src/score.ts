import type { Criterion } from './criterion/define.js';
import type { Field } from './criterion/field.js';
import { taskFields } from './criterion/taskFields.js';
import type { Input } from './inventory/input.js';
import { readInventory, type ReadOptions } from './inventory/inventory.js';
import { schemaVersion, type Result, type Thresholds } from './result.js';
import { activate, type Choice } from './scoring/activate.js';
import type { Aggregation } from './scoring/aggregate.js';
import { judge, type Params } from './scoring/judge.js';
import { listsOf } from './scoring/lists.js';
import { paramsOf } from './scoring/params.js';
import { defaultThresholds } from './scoring/verdict.js';
import { version } from './version.js';

/** What a run may choose; everything has a default. */
export interface ScoreOptions extends Choice, Partial<Aggregation>, Omit<ReadOptions, 'fields'> {
  readonly thresholds?: Partial<Thresholds>;
  /** by criterion id, then by param */
  readonly params?: Readonly<Record<string, Params>>;
}

/**
 * The whole way of the data: bytes → tasks → outcomes → weights → scores, verdicts and lists → result.
 * Throws InventoryError if an input cannot be read or holds no task, CriterionError if a criterion breaks its contract.
 */
export async function score(
  inputs: readonly Input[],
  criteria: readonly Criterion[],
  options: ScoreOptions = {},
): Promise<Result> {
  const { missing = 'midpoint', exponent = 1, params = {} } = options;
  const thresholds = { ...defaultThresholds, ...options.thresholds };

  const inventory = await readInventory(inputs, { ...options, fields: fieldsOf(criteria) });
  const judged = criteria.map((criterion) =>
    judge(inventory.tasks, criterion, paramsOf(criterion, params[criterion.id])),
  );
  const activity = activate(judged, options);
  const active = activity.filter((each) => each.active);
  const lists = listsOf({
    tasks: inventory.tasks,
    judged,
    active,
    aggregation: { missing, exponent },
    thresholds,
  });

  return {
    schemaVersion,
    run: {
      version,
      inputs: inventory.inputs,
      config: null,
      criteria: activity.map(({ judged: { criterion, params: used }, ...part }) => ({
        id: criterion.id,
        weight: part.weight,
        params: used,
        active: part.active,
        why: part.why,
      })),
      missing,
      exponent,
      thresholds,
    },
    lists,
    problems: inventory.problems,
  };
}

/** Every field that a run may read: what says what a task is, and what its criteria ask for. */
function fieldsOf(criteria: readonly Criterion[]): Readonly<Record<string, Field>> {
  return Object.assign({}, taskFields, ...criteria.map(({ fields }) => fields));
}
