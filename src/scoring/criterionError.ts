import type { Criterion } from '../criterion/define.js';
import type { Place } from '../model/task.js';

/** Where a criterion broke its contract. */
export interface CriterionScene {
  /** the id of the task that it judged */
  readonly task: string;
  readonly at: Place;
  /** the module that declares it, as it was named; none of a criterion of the tool */
  readonly module?: string | undefined;
}

/** A criterion broke its contract: a bug in the criterion, not in the inventory. */
export class CriterionError extends Error {
  override readonly name = 'CriterionError';

  /** `cause` is what the code of the criterion threw, if it threw something */
  constructor(
    readonly criterion: string,
    readonly fault: string,
    readonly scene?: CriterionScene,
    options?: ErrorOptions,
  ) {
    super(`criterion ${criterion}${scene === undefined ? '' : `, task ${scene.task}`}: ${fault}`, options);
  }
}

/** What went wrong when a criterion judged a task, with both named. */
export function criterionError(
  error: unknown,
  { id, module }: Pick<Criterion, 'id' | 'module'>,
  place: Pick<CriterionScene, 'task' | 'at'>,
): CriterionError {
  const scene = { ...place, module };
  if (error instanceof CriterionError) return new CriterionError(id, error.fault, scene);
  return new CriterionError(id, faultIn(error), scene, { cause: error });
}

/** What was thrown, in words; modules may throw anything, also what cannot be made a text. */
function faultIn(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : `it threw ${String(error)}`;
  } catch {
    return 'it threw a value that cannot be shown';
  }
}
