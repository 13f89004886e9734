import { at } from '../../model/at.js';
import { meanPersons } from '../../record/municipalities/frameMembers.js';
import type { SurveyPlan } from '../plan.js';
import type { Estimand } from '../questions/question.js';
import { sampledByMargins, type Calibrated } from './calibrated.js';
import { estimateOf, type Interval95, type NoEstimate } from './estimate.js';
import { modelled } from './modelled.js';
import { sampledBySums } from './sampled.js';
import type { AnswerSums } from './sums.js';

/** What the answers say of the municipalities of one class. */
export interface ClassEstimate extends Interval95 {
  readonly stratum: string;
  /** from its own answers alone, where the model of Fay and Herriot was asked for */
  readonly direct?: Interval95 | undefined;
}

/** What classes are estimated from. */
export interface ClassAnswers {
  readonly estimand: Estimand;
  readonly isShare: boolean;
  readonly strata: SurveyPlan['strata'];
  /** indexes of the classes in which what is asked for lies */
  readonly own: readonly number[];
  readonly sums: readonly AnswerSums[];
  /** of a draw by size */
  readonly drawnWeights: readonly number[] | undefined;
  readonly calibrated: Calibrated | undefined;
  /** classes with fewer answers are estimated by the model; undefined: none is */
  readonly modelBelow: number | undefined;
}

/** Each class in which two or more answered, or everybody; small ones by the model, if asked for. */
export function classEstimates(of: ClassAnswers): readonly ClassEstimate[] {
  const { strata, own, sums, modelBelow = 0 } = of;
  const byModel = modelBelow > 0 ? modelOf(of) : undefined;
  return strata.flatMap(({ name, population }, i): readonly ClassEstimate[] => {
    const { n, applying } = at(sums, i);
    const direct = directOf(of, i);
    const known = typeof direct === 'string' ? undefined : direct;
    const found = byModel?.[own.indexOf(i)];
    if (found !== undefined && applying < modelBelow && n < population)
      return [{ stratum: name, ...found, ...(known === undefined ? {} : { direct: known }) }];
    return known === undefined ? [] : [{ stratum: name, ...known }];
  });
}

function modelOf({ estimand, isShare, strata, own, sums }: ClassAnswers): readonly Interval95[] | undefined {
  const classes = own.map((i) => {
    const { name, population } = at(strata, i);
    return { population, sums: at(sums, i), persons: meanPersons(name) };
  });
  return modelled(estimand, isShare, classes);
}

function directOf(
  { estimand, isShare, strata, sums, drawnWeights, calibrated }: ClassAnswers,
  i: number,
): Interval95 | NoEstimate {
  const { population } = at(strata, i);
  const { n } = at(sums, i);
  if (n < 2 && n < population) return 'one-answer';
  const sampled =
    calibrated === undefined
      ? sampledBySums([{ strata: [i], population, answers: n, drawnWeight: drawnWeights?.[i] }], sums)
      : { ...sampledByMargins(calibrated, [i]), population };
  return estimateOf(estimand, isShare, sampled);
}
