import type { Criterion } from '../criterion/define.js';
import type { CellJudgement } from '../criterion/judged.js';
import type { Evidence } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import { CriterionError } from './criterionError.js';

/** Stops the run where a criterion breaks its contract. */
export function checkJudgement(judgement: CellJudgement, criterion: Criterion): void {
  if (!('answers' in judgement)) {
    checkEvidence(judgement.evidence, criterion);
    return;
  }
  const { answers } = judgement;
  let [isAnswered, isSound] = [false, true];
  for (const part in answers) {
    const answer = answers[part];
    if (answer === undefined) continue;
    const { evidence } = answer;
    for (const each of evidence) isSound &&= isDeclared(each, criterion);
    if (!isKnown(answer)) continue;
    isAnswered = true;
    isSound &&= evidence.length > 0 && isWithin(answer);
  }
  if (isSound || !isAnswered) return;
  // Looked through once more for the words: a criterion that keeps its contract, as all but new ones do, is looked through once.
  for (const part in answers) checkEvidence(answers[part]?.evidence ?? [], criterion);
  for (const part in answers) checkAnswer(answers[part], criterion.id);
}

function isKnown(answer: Answer | undefined): boolean {
  return answer?.is === 'exact' || answer?.is === 'bounded';
}

function checkAnswer(answer: Answer | undefined, id: string): void {
  if (answer === undefined || !isKnown(answer)) return;
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

function isDeclared({ field, source }: Evidence, { fields, sources }: Declares): boolean {
  return fields[field] !== undefined && (source === undefined || sources?.[source] !== undefined);
}
