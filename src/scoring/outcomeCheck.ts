import type { Criterion } from '../criterion/define.js';
import type { CellJudgement } from '../criterion/judged.js';
import type { Evidence } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import { CriterionError } from './criterionError.js';

/** Stops the run where a criterion breaks its contract. */
export function checkJudgement(judgement: CellJudgement, { id, fields }: Criterion): void {
  if (!('answers' in judgement)) {
    checkFields(judgement.evidence, { id, fields });
    return;
  }
  const { answers } = judgement;
  let isAnswered = false;
  for (const part in answers) isAnswered = isAnswered || isKnown(answers[part]);
  if (!isAnswered) return;
  for (const part in answers) checkFields(answers[part]?.evidence ?? [], { id, fields });
  for (const part in answers) checkAnswer(answers[part], id);
}

function isKnown(answer: Answer | undefined): boolean {
  return answer?.is === 'exact' || answer?.is === 'bounded';
}

function checkAnswer(answer: Answer | undefined, id: string): void {
  if (answer === undefined || !isKnown(answer)) return;
  const { range, point = range[0], evidence } = answer;
  if (!(range[0] >= 0 && range[0] <= point && point <= range[1] && range[1] <= 1)) {
    const shown = Object.is(range[0], range[1])
      ? `${range[0]}`
      : `${range[0]} to ${range[1]}, point ${point}`;
    throw new CriterionError(id, `a value of ${shown}, and it must lie between 0 and 1`);
  }
  if (evidence.length === 0) throw new CriterionError(id, 'a value without evidence');
}

function checkFields(evidence: readonly Evidence[], { id, fields }: Pick<Criterion, 'id' | 'fields'>): void {
  for (const { field } of evidence) {
    if (fields[field] === undefined)
      throw new CriterionError(id, `evidence from the field ${field}, which it does not declare`);
  }
}
