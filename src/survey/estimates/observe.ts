import type { AskedTown } from '../plan.js';
import type { Estimand } from '../questions/question.js';
import type { SurveyAnswer } from '../answers/readAnswer.js';

/** A figure and its base. */
export interface Observed {
  readonly y: number;
  readonly x: number;
}

const outside: Observed = { y: 0, x: 0 };
const absent: Observed = { y: 0, x: 1 };
const smallTown = 10_000;

/** What a municipality answered to a question, and of its hours today, which others are held against. */
export interface ObservedAnswer {
  readonly answer: SurveyAnswer | undefined;
  readonly hours: SurveyAnswer | undefined;
  readonly isSmall: boolean;
}

/**
 * What an answer says to an estimand; undefined where it was not given, or nobody could find out. A municipality without
 * the task counts with 0 in totals and shares of all, and is outside of all else.
 */
export function observed(
  estimand: Estimand,
  { answer, hours, isSmall: isSmallTown }: ObservedAnswer,
): Observed | undefined {
  if (isOfSmallTowns(estimand) && !isSmallTown) return outside;
  if (estimand === 'small-change') return changed(hours, answer);
  if (estimand === 'saved') return saved(hours, answer);
  if (answer?.is === 'none') return estimand === 'share-of-all' || estimand === 'total' ? absent : outside;
  return answer?.is === 'figure' ? { y: answer.value, x: 1 } : undefined;
}

/** Whether what is estimated is of towns of under 10,000 people only. */
export function isOfSmallTowns(estimand: Estimand): boolean {
  return estimand === 'small-mean' || estimand === 'small-change';
}

/** Whether a municipality has fewer than 10,000 people, as far as a census knows. */
export function isSmall({ population }: AskedTown): boolean {
  return population !== null && population < smallTown;
}

/** Hours that would be added, of the hours today. */
function changed(before: SurveyAnswer | undefined, after: SurveyAnswer | undefined): Observed | undefined {
  const found = saved(before, after);
  return found && { y: 0 - found.y, x: found.x };
}

/** Hours that would be saved, of the hours today. */
function saved(before: SurveyAnswer | undefined, after: SurveyAnswer | undefined): Observed | undefined {
  if (before?.is === 'none' || after?.is === 'none') return outside;
  if (before?.is !== 'figure' || after?.is !== 'figure') return undefined;
  return { y: before.value - after.value, x: before.value };
}
