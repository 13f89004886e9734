import type { Estimand } from '../questions/question.js';
import type { AnswerSource, AskedField } from '../estimates/source.js';
import { isOfSmallTowns } from '../estimates/observe.js';
import { addedSums, emptySums, type AnswerSums, type GrowingSums } from '../estimates/sums.js';
import type { SurveyPlan } from '../plan.js';
import { ruleOf, type SummedQuestion } from './measure.js';

/** Sums of one question of one task in one class, and how many municipalities said what. */
export interface MeasuredSums {
  readonly sums: AnswerSums;
  /** could not find out */
  readonly unknown: number;
  /** answered anything that can be read, that they could not find out among it */
  readonly given: number;
}

/** Municipalities of a class that answered anything, and the sum of their weights. */
export interface AnsweredTowns {
  readonly n: number;
  readonly w: number;
}

/** Everything that estimates need of answers, however many there are. */
export interface SumsTable {
  /** by task, question and rule, then by class */
  readonly measured: ReadonlyMap<string, readonly MeasuredSums[]>;
  /** by class: towns of under 10,000 people, and the others */
  readonly small: readonly AnsweredTowns[];
  readonly large: readonly AnsweredTowns[];
}

/** The key of what is summed up. */
export function measureKey(task: string, { question, rule }: SummedQuestion): string {
  return `${task}\0${question}\0${rule}`;
}

/** Nothing of any class. */
export function nothingMeasured(strata: number): readonly {
  sums: GrowingSums;
  unknown: number;
  given: number;
}[] {
  return Array.from({ length: strata }, () => ({ sums: emptySums(), unknown: 0, given: 0 }));
}

/** Answers of which only sums are known. */
export function sourceOfSums(plan: SurveyPlan, { measured, small, large }: SumsTable): AnswerSource {
  const answered = plan.strata.map((_, i) => (small[i]?.n ?? 0) + (large[i]?.n ?? 0));
  const all = answered.reduce((sum, each) => sum + each, 0);
  const none = nothingMeasured(plan.strata.length);
  return {
    answered,
    everybody: () => [],
    answersTo: ({ task, question, estimand }: AskedField) => {
      const own = measured.get(measureKey(task.id, { question, rule: ruleOf(estimand) })) ?? none;
      const given = own.reduce((sum, each) => sum + each.given, 0);
      return {
        observations: undefined,
        sums: own.map(({ sums }, i) => withOutsiders(sums, estimand, large[i])),
        unknown: own.reduce((sum, each) => sum + each.unknown, 0),
        blank: all - given,
      };
    },
  };
}

/** Larger towns are outside of what is asked of small ones, whatever they answered. */
function withOutsiders(
  sums: AnswerSums,
  estimand: Estimand,
  { n, w }: AnsweredTowns = { n: 0, w: 0 },
): AnswerSums {
  return isOfSmallTowns(estimand) ? addedSums([sums, { ...emptySums(), n, w }]) : sums;
}
