import type { Criterion } from './criterion/define.js';
import { fieldsOf } from './criterion/fieldsOf.js';
import { fromRecord, type Recorded } from './record/fromRecord.js';
import { narrowedLaws, type Narrowing } from './record/narrowedLaws.js';
import type { Input } from './inventory/input.js';
import { inOrder, readInventory, type Inventory, type ReadOptions } from './inventory/readInventory.js';
import { schemaVersion, type Result, type Thresholds } from './model/result.js';
import { activate, type Choice, type Offer } from './scoring/activate.js';
import type { Aggregation } from './scoring/aggregate.js';
import { judge, judgeFilled, type JudgedCriterion, type Params } from './scoring/judge.js';
import { listsOf, type Scoring } from './scoring/lists.js';
import { withFed } from './scoring/openCells.js';
import { paramsOf, priorOf } from './scoring/params.js';
import { refuseWrongOptions } from './scoring/options/refuseWrongOptions.js';
import { defaultThresholds } from './scoring/verdict.js';
import { version } from './model/version.js';

/** What a run may choose; everything has a default. */
export interface ScoreOptions extends Choice, Partial<Aggregation>, Omit<ReadOptions, 'fields'> {
  readonly thresholds?: Partial<Thresholds>;
  /** by criterion id, then by param */
  readonly params?: Readonly<Record<string, Params>>;
  /** name of the config that these options come from */
  readonly config?: string;
  /** false: empty cells stay empty, whatever the public record says */
  readonly record?: boolean;
  /** whether names of laws that are only like a title count as that law */
  readonly acceptFuzzy?: boolean;
  /** articles that a person chose where the inventory names a law without one */
  readonly narrowing?: Narrowing;
}

/** A result, and what it was made of: what explains a rank has to score a task again. */
export interface Evaluation {
  readonly scoring: Scoring;
  readonly result: Result;
  /** the result of the same inputs under other weights; throws OptionsError where these cannot be used */
  readonly under: (weights: NonNullable<ScoreOptions['weights']>) => Result;
}

/**
 * The whole way of the data: bytes → tasks → outcomes → weights → scores, verdicts and lists → result.
 * Throws OptionsError if an option cannot be used, InventoryError if an input cannot be read or holds no task, CriterionError if a criterion breaks its contract,
 * RecordError if a data file of the program is damaged.
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
  refuseWrongOptions(options, criteria);
  const judged = await judgedInputs(inputs, criteria, options);
  return {
    ...weighed(judged, options),
    under(weights) {
      const others = { ...options, weights };
      refuseWrongOptions(others, criteria);
      return weighed(judged, others).result;
    },
  };
}

/** Inputs that were read, filled and judged; weights change nothing of it. */
interface JudgedInputs extends Pick<Scoring, 'judged'> {
  readonly inputs: Inventory['inputs'];
  readonly recorded: Recorded;
  readonly written: readonly JudgedCriterion[];
  readonly offer: Offer;
}

async function judgedInputs(
  inputs: readonly Input[],
  criteria: readonly Criterion[],
  options: ScoreOptions,
): Promise<JudgedInputs> {
  const { missing = defaults.missing, params = {} } = options;
  const given = await readInventory(inputs, { ...options, fields: fieldsOf(criteria) });
  const read = { ...given, tasks: narrowedLaws(given.tasks, options.narrowing ?? {}) };
  const filled = await recorded(read, options);
  const { tasks } = filled;
  const written = criteria.map((criterion) =>
    judge(read.tasks, criterion, paramsOf(criterion, params[criterion.id]), missing),
  );
  const judged = tasks.filled === undefined ? written : written.map((each) => judgeFilled(each, tasks));
  const { columns } = read.tasks;
  const offer = {
    columns: options.record === false ? columns : withFed(columns),
    record: options.record !== false && read.tasks.columns.has('governing_laws'),
  };
  return { inputs: read.inputs, recorded: filled, written, judged, offer };
}

const defaults = { missing: 'prior', exponent: 1 } as const;

/** Weighs what was judged: scores, verdicts and lists. */
function weighed(
  { inputs, recorded: { tasks, problems, facts: record }, written, judged, offer }: JudgedInputs,
  options: ScoreOptions,
): Pick<Evaluation, 'scoring' | 'result'> {
  const { missing = defaults.missing, exponent = defaults.exponent } = options;
  const thresholds = { ...defaultThresholds, ...options.thresholds };
  const { criteria: named, added, weights } = options;
  const activity = activate(judged, {
    ...(named && { criteria: named }),
    ...(added && { added }),
    ...(weights && { weights }),
    ...offer,
  });
  const active = activity.filter((each) => each.active);
  const aggregation = { missing, exponent };
  const scoring = { tasks, written, judged, active, aggregation, thresholds };
  const run = {
    version,
    inputs,
    config: options.config ?? null,
    criteria: activity.map(({ judged: { criterion, params: used }, ...part }) => ({
      id: criterion.id,
      weight: part.weight,
      prior: priorOf(criterion, used),
      params: used,
      active: part.active,
      why: part.why,
    })),
    missing,
    exponent,
    thresholds,
    record,
  };
  return { scoring, result: { schemaVersion, run, lists: listsOf(scoring), problems } };
}

/** The inventory with what the public record adds to it, unless the run is to do without. */
async function recorded(
  { tasks, inputs, problems }: Inventory,
  { record = true, acceptFuzzy, inspect = false }: ScoreOptions,
): Promise<Recorded> {
  if (!record) return { tasks, problems, facts: undefined };
  // What improves an inventory is asked of a check; a score is not in doubt for it.
  const filled = await fromRecord(tasks, { acceptFuzzy, advises: inspect });
  return { ...filled, problems: inOrder([...problems, ...filled.problems], inputs) };
}
