import type { SurveyAnswer } from './readAnswer.js';

/** The answers of a row by the key of the question; blank cells are left out. */
export type RowAnswers = ReadonlyMap<string, SurveyAnswer>;

/** The answers that two sets do not contradict, and whether any differ. */
export function sameAnswers(
  a: RowAnswers,
  b: RowAnswers,
): { readonly answers: RowAnswers; readonly differ: boolean } {
  const answers = new Map<string, SurveyAnswer>();
  let differ = false;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(key), b.get(key)];
    if (one !== undefined && other !== undefined && keyOfAnswer(one) !== keyOfAnswer(other)) differ = true;
    else {
      const said = one ?? other;
      if (said !== undefined) answers.set(key, said);
    }
  }
  return { answers, differ };
}

function keyOfAnswer(answer: SurveyAnswer): string {
  return `${answer.is} ${answer.is === 'figure' ? answer.value : answer.is === 'text' ? answer.text : ''}`;
}
