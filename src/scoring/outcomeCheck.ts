import type { Criterion } from '../criterion/define.js';
import type { Evidence, Outcome } from '../criterion/outcome.js';
import { CriterionError } from './criterionError.js';

/** Stops the run where a criterion breaks its contract. */
export function checkOutcome(outcome: Outcome, { id, fields }: Criterion): void {
  if (outcome.status === 'unknown') return;
  checkFields(outcome.evidence, { id, fields });
  if (outcome.status === 'not-applicable') return;
  for (const { is, range, point = range[0], evidence } of outcome.parts) {
    if (is === 'not-applicable' || is === 'unknown') continue;
    if (!(range[0] >= 0 && range[0] <= point && point <= range[1] && range[1] <= 1)) {
      const shown = Object.is(range[0], range[1])
        ? `${range[0]}`
        : `${range[0]} to ${range[1]}, point ${point}`;
      throw new CriterionError(id, `a value of ${shown}, and it must lie between 0 and 1`);
    }
    if (evidence.length === 0) throw new CriterionError(id, 'a value without evidence');
  }
}

function checkFields(evidence: readonly Evidence[], { id, fields }: Pick<Criterion, 'id' | 'fields'>): void {
  for (const { field } of evidence) {
    if (fields[field] === undefined)
      throw new CriterionError(id, `evidence from the field ${field}, which it does not declare`);
  }
}
