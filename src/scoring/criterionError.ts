import type { Place } from '../model/task.js';

/** Where a criterion broke its contract. */
export interface CriterionScene {
  /** the id of the task that it judged */
  readonly task: string;
  readonly at: Place;
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
export function criterionError(error: unknown, criterion: string, scene: CriterionScene): CriterionError {
  if (error instanceof CriterionError) return new CriterionError(criterion, error.fault, scene);
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : `it threw ${String(error)}`;
  return new CriterionError(criterion, fault, scene, { cause: error });
}
