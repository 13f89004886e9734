import type { SurveyAnswer } from './readAnswer.js';
import type { RowAnswers } from './sameAnswers.js';

/** Where the task is not performed, whatever is left empty does not apply. */
export function withoutTask(asks: readonly string[], answers: Map<string, SurveyAnswer>): RowAnswers {
  if (!endsTask(answers.get('performs') ?? answers.get('offered'))) return answers;
  for (const key of asks) if (!answers.has(key)) answers.set(key, doesNotApply);
  return answers;
}

/** What is left empty in a row of a task that is not performed. */
const doesNotApply: SurveyAnswer = { is: 'none' };

/** Whether the answer to the first question says that there is no such task. */
function endsTask(first: SurveyAnswer | undefined): boolean {
  return first?.is === 'none' || (first?.is === 'figure' && first.value === 0);
}
