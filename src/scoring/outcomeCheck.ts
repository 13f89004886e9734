import type { Criterion } from '../criterion/define.js';
import type { CellJudgement } from '../criterion/judged.js';
import type { Evidence } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import { CriterionError } from './criterionError.js';

/** Stops the run where a criterion breaks its contract, in words; whether it does is asked of each answer as it is counted. */
export function checkJudgement(judgement: CellJudgement, criterion: Criterion): void {
  if (!('answers' in judgement)) {
    checkEvidence(judgement.evidence, criterion);
    return;
  }
  const answers = Object.values(judgement.answers);
  if (!answers.some(isKnown)) return;
  for (const { evidence } of answers) checkEvidence(evidence, criterion);
  for (const answer of answers) checkAnswer(answer, criterion.id);
}

/** Asks of an answer whether it keeps the contract; for a criterion once for all tasks. */
export type Soundness = (answer: Answer) => boolean;

/** Evidence of one criterion names few fields again and again: the last is compared before all are. */
export function soundnessOf({ fields, sources }: Declares): Soundness {
  let last: string | undefined;
  const declares = ({ field, source }: Evidence): boolean => {
    if (field !== last) {
      if (fields[field] === undefined) return false;
      last = field;
    }
    return source === undefined || sources?.[source] !== undefined;
  };
  return (answer) => {
    const { is, evidence } = answer;
    for (let i = 0; i < evidence.length; i += 1) {
      const each = evidence[i];
      if (each !== undefined && !declares(each)) return false;
    }
    return (is !== 'exact' && is !== 'bounded') || (evidence.length > 0 && isWithin(answer));
  };
}

function isKnown({ is }: Answer): boolean {
  return is === 'exact' || is === 'bounded';
}

function checkAnswer(answer: Answer, id: string): void {
  if (!isKnown(answer)) return;
  const { range, point = range[0], evidence } = answer;
  if (!isWithin(answer)) {
    const shown = Object.is(range[0], range[1])
      ? `${range[0]}`
      : `${range[0]} to ${range[1]}, point ${point}`;
    throw new CriterionError(id, {
      ja: `評価値が${shown}で、0から1の間にない`,
      en: `a value of ${shown}, and it must lie between 0 and 1`,
    });
  }
  if (evidence.length === 0)
    throw new CriterionError(id, { ja: '評価値に根拠がない', en: 'a value without evidence' });
}

/** Whether the value lies in its range, and this between 0 and 1. */
function isWithin({ range, point = range[0] }: Answer): boolean {
  return range[0] >= 0 && range[0] <= point && point <= range[1] && range[1] <= 1;
}

type Declares = Pick<Criterion, 'id' | 'fields' | 'sources'>;

function checkEvidence(evidence: readonly Evidence[], { id, fields, sources }: Declares): void {
  for (const { field, source } of evidence) {
    if (fields[field] === undefined)
      throw new CriterionError(id, {
        ja: `宣言していない項目 ${field} の根拠がある`,
        en: `evidence from the field ${field}, which it does not declare`,
      });
    if (source !== undefined && sources?.[source] === undefined)
      throw new CriterionError(id, {
        ja: `宣言していない出典 ${source} の根拠がある`,
        en: `evidence from the source ${source}, which it does not declare`,
      });
  }
}
