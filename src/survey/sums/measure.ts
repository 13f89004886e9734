import type { SurveyPlan } from '../plan.js';
import { askedFields } from '../estimates/estimates.js';
import type { Estimand, TownQuestionId } from '../questions/question.js';

/**
 * What counts of an answer: of all municipalities, those without the task with 0; of those to which the question applies;
 * of the same among towns of under 10,000 people; hours that are saved, of the hours today; hours that are added, of the
 * hours today of these towns.
 */
export const measureRules = ['all', 'applying', 'small', 'saved', 'small-change'] as const;
export type MeasureRule = (typeof measureRules)[number];

/** A question whose answers are summed up by a rule. */
export interface SummedQuestion {
  readonly question: TownQuestionId;
  readonly rule: MeasureRule;
}

/** The rule by which the answers to an estimand are summed up. */
export function ruleOf(estimand: Estimand): MeasureRule {
  if (estimand === 'small-mean') return 'small';
  if (estimand === 'saved' || estimand === 'small-change') return estimand;
  return estimand === 'total' || estimand === 'share-of-all' ? 'all' : 'applying';
}

/** What is summed up of each task, by its id. */
export function measuresOf(plan: SurveyPlan): ReadonlyMap<string, readonly SummedQuestion[]> {
  const measures = new Map<string, SummedQuestion[]>();
  for (const { task, question, estimand } of askedFields(plan)) {
    const own = measures.get(task.id) ?? [];
    const rule = ruleOf(estimand);
    if (!own.some((each) => each.question === question && each.rule === rule)) own.push({ question, rule });
    measures.set(task.id, own);
  }
  return measures;
}
