import { at } from '../../model/at.js';
import type { MarginKind } from '../../record/municipalities/margins.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestions, type Estimand, type TownQuestionId } from '../questions/question.js';
import { calibrated, medianByMargins, sampledByMargins, type Calibrated } from './calibrated.js';
import { classEstimates, type ClassEstimate } from './classes.js';
import { estimateOf, scaled, scaledLimits, type Interval95, type NoEstimate } from './estimate.js';
import { margined } from './margins.js';
import { medianOf, type Median } from './median.js';
import { isOfSmallTowns, isSmall } from './observe.js';
import { sampledBySums } from './sampled.js';
import type { AnswerSource, AskedField, FieldAnswers } from './source.js';
import { groupsOf, type ClassGroup } from './strata.js';
import { shareBetween } from './sums.js';

/** What the answers say of one cell of the inventory. */
export interface FieldEstimate {
  readonly task: string;
  readonly question: TownQuestionId;
  readonly field: string;
  readonly estimand: Estimand;
  /** nationwide; or why there is none */
  readonly all: Interval95 | NoEstimate | 'single';
  /** by class, where two or more in it answered, or the model was asked for */
  readonly classes: readonly ClassEstimate[];
  /** half of the answers are at or below it; of figures only */
  readonly median?: Median | undefined;
  /** how much of the variance of the answers lies between the classes, 0 to 1; undefined where nothing varies */
  readonly between?: number | undefined;
  /** answers that somebody gave as unknown */
  readonly unknown: number;
  /** municipalities that answered anything and left this empty */
  readonly blank: number;
}

/** How answers are estimated from. */
export interface EstimateOptions {
  /** whether classes with fewer than two answers are put together with a neighbour */
  readonly collapse: boolean;
  /** known numbers to which weights are made to add up: one is poststratification, several are raking */
  readonly margins: readonly MarginKind[];
  /** classes with fewer answers are estimated by the model of Fay and Herriot; undefined: none is */
  readonly modelBelow: number | undefined;
}

/** What all cells of a survey are estimated from. */
export interface Frame {
  readonly plan: SurveyPlan;
  readonly source: AnswerSource;
  readonly options: EstimateOptions;
  readonly populations: readonly number[];
  readonly drawnWeights: readonly number[] | undefined;
}

/** Estimates what fills one cell of the inventory, in the unit of its field. */
export function fieldEstimate(asked: AskedField, frame: Frame): FieldEstimate {
  const { unit = 1 } = townQuestions[asked.question];
  const found = answeredEstimate(asked, frame);
  return unit === 1 ? found : inFieldUnit(found, unit);
}

function inFieldUnit(found: FieldEstimate, unit: number): FieldEstimate {
  const { all, classes, median } = found;
  return {
    ...found,
    all: typeof all === 'string' ? all : scaled(all, unit),
    classes: classes.map(({ direct, ...each }) => ({
      stratum: each.stratum,
      ...scaled(each, unit),
      ...(direct === undefined ? {} : { direct: scaled(direct, unit) }),
    })),
    median: median && scaledLimits(median, unit),
  };
}

/** What fills a cell, in the unit of the answers. */
function answeredEstimate(asked: AskedField, frame: Frame): FieldEstimate {
  const { task, question, field, estimand } = asked;
  const { plan, source, options, drawnWeights } = frame;
  const answers = source.answersTo(asked);
  const isShare = townQuestions[question].kind !== 'figure';
  const own = stratesOf(estimand, plan);
  const groups = groupsFor(own, answers, frame);
  const weighted = calibratedOf(groups, answers, options);
  const { observations, sums } = answers;
  const within = observations?.filter(({ stratum }) => own.includes(stratum));
  return {
    task: task.id,
    question,
    field,
    estimand,
    all: nationwide(),
    classes: classEstimates({
      estimand,
      isShare,
      strata: plan.strata,
      own,
      sums,
      drawnWeights,
      calibrated: typeof weighted === 'string' ? undefined : weighted,
      modelBelow: options.modelBelow,
    }),
    median: isShare || estimand === 'saved' || estimand === 'small-change' ? undefined : median(),
    between: shareBetween(own.map((i) => at(sums, i))),
    unknown: answers.unknown,
    blank: answers.blank,
  };

  function median(): Median | undefined {
    if (within === undefined || typeof weighted === 'string') return undefined;
    return weighted === undefined ? medianOf(groups, within) : medianByMargins(weighted);
  }

  function nationwide(): FieldEstimate['all'] {
    if (groups.length === 0) return 'single';
    if (typeof weighted === 'string') return weighted;
    return estimateOf(
      estimand,
      isShare,
      weighted === undefined ? sampledBySums(groups, sums) : sampledByMargins(weighted),
    );
  }
}

/** The classes as they are estimated; none where one of them has too few answers. */
export function groupsFor(
  own: readonly number[],
  { sums }: FieldAnswers,
  { plan, options, populations, drawnWeights }: Frame,
): readonly ClassGroup[] {
  // Known margins count all municipalities, those outside of what is asked for among them.
  const counted = options.margins.length > 0 ? plan.strata.map((_, i) => i) : own;
  const grouping = groupsOf(
    counted.map((i) => at(populations, i)),
    counted.map((i) => at(sums, i).n),
    { collapse: options.collapse, drawnWeights: drawnWeights && counted.map((i) => at(drawnWeights, i)) },
  );
  return grouping.is === 'groups' ? grouping.groups.map((group) => inFrame(group, counted)) : [];
}

/** The answers under weights that add up to the margins; undefined where the weights are those of the sample. */
export function calibratedOf(
  groups: readonly ClassGroup[],
  { observations }: FieldAnswers,
  { margins: kinds, collapse }: EstimateOptions,
): Calibrated | 'no-weights' | undefined {
  if (kinds.length === 0 || observations === undefined || groups.length === 0) return undefined;
  const found = margined(kinds, observations, collapse);
  if (found.is === 'empty') return 'no-weights';
  return calibrated(groups, found.observations, found.margins) ?? 'no-weights';
}

/** The classes in which the estimand lies: small towns are in few of them, and the others add nothing to their mean. */
function stratesOf(estimand: Estimand, { strata, towns }: SurveyPlan): readonly number[] {
  return strata.flatMap(({ name }, i) => {
    const isIn = !isOfSmallTowns(estimand) || towns.some((town) => town.stratum === name && isSmall(town));
    return isIn ? [i] : [];
  });
}

/** A group of classes that were numbered among themselves. */
function inFrame(group: ClassGroup, own: readonly number[]): ClassGroup {
  return { ...group, strata: group.strata.map((i) => at(own, i)) };
}
