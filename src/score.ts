import type { Criterion } from './criterion/define.js';
import { fieldsOf } from './criterion/fieldsOf.js';
import type { Input } from './inventory/input.js';
import { readInventory, type ReadOptions } from './inventory/inventory.js';
import { schemaVersion, type Result, type Thresholds } from './result.js';
import { activate, type Choice } from './scoring/activate.js';
import type { Aggregation } from './scoring/aggregate.js';
import { judge, type Params } from './scoring/judge.js';
import { listsOf, type Scoring } from './scoring/lists.js';
import { paramsOf } from './scoring/params.js';
import { defaultThresholds } from './scoring/verdict.js';
import { version } from './version.js';

/** What a run may choose; everything has a default. */
export interface ScoreOptions extends Choice, Partial<Aggregation>, Omit<ReadOptions, 'fields'> {
  readonly thresholds?: Partial<Thresholds>;
  /** by criterion id, then by param */
  readonly params?: Readonly<Record<string, Params>>;
  /** name of the config that these options come from */
  readonly config?: string;
}

/** A result, and what it was made of: what explains a rank has to score a task again. */
export interface Evaluation {
  readonly scoring: Scoring;
  readonly result: Result;
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
  return (await evaluate(inputs, criteria, options)).result;
}

/** As `score`, and hands out what the result was made of. Throws the same errors. */
export async function evaluate(
  inputs: readonly Input[],
  criteria: readonly Criterion[],
  options: ScoreOptions = {},
): Promise<Evaluation> {
  const { missing = 'midpoint', exponent = 1, params = {} } = options;
  const thresholds = { ...defaultThresholds, ...options.thresholds };

  const {
    tasks,
    inputs: read,
    problems,
  } = await readInventory(inputs, { ...options, fields: fieldsOf(criteria) });
  const judged = criteria.map((criterion) =>
    judge(tasks, criterion, paramsOf(criterion, params[criterion.id])),
  );
  const activity = activate(judged, options);
  const active = activity.filter((each) => each.active);
  const scoring = { tasks, judged, active, aggregation: { missing, exponent }, thresholds };
  const run = {
    version,
    inputs: read,
    config: options.config ?? null,
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
  };
  return { scoring, result: { schemaVersion, run, lists: listsOf(scoring), problems } };
}
