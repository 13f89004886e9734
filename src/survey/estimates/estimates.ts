import { at } from '../../model/at.js';
import { ratioOf } from '../../sampling/moments.js';
import { weightedQuantile, woodruff } from '../../sampling/woodruff.js';
import type { TownAnswers } from '../answers/gather.js';
import type { AskedTask, AskedTown, SurveyPlan } from '../plan.js';
import { townQuestions, type Estimand, type TownQuestionId } from '../questions/question.js';
import { estimateOf, type Interval95, type NoEstimate } from './estimate.js';
import { isSmall, observed } from './observe.js';
import { groupsOf, sampledStrata, type ClassGroup, type Observation } from './strata.js';

/** What the answers say of one cell of the inventory. */
export interface FieldEstimate {
  readonly task: string;
  readonly question: TownQuestionId;
  readonly field: string;
  readonly estimand: Estimand;
  /** nationwide; or why there is none */
  readonly all: Interval95 | NoEstimate | 'single';
  /** by class, where two or more in it answered */
  readonly classes: readonly ClassEstimate[];
  /** half of the answers are at or below it; of figures only */
  readonly median?: { readonly value: number; readonly low: number; readonly high: number } | undefined;
  /** how much of the variance of the answers lies between the classes, 0 to 1; undefined where nothing varies */
  readonly between?: number | undefined;
  /** answers that somebody gave as unknown */
  readonly unknown: number;
  /** municipalities that answered anything and left this empty */
  readonly blank: number;
}

/** The same for the municipalities of one class. */
export interface ClassEstimate extends Interval95 {
  readonly stratum: string;
}

/** How many of a class were asked and answered. */
export interface ClassResponse {
  readonly stratum: string;
  readonly population: number;
  readonly asked: number;
  readonly answered: number;
  /** classes with which it was put together, itself among them */
  readonly with: readonly string[];
}

/** What all answers say. */
export interface Estimates {
  readonly classes: readonly ClassResponse[];
  readonly fields: readonly FieldEstimate[];
  /** of the weights of the design, which are to add up to the municipalities of the classes */
  readonly weights: { readonly sum: number; readonly population: number };
}

/** Classes in which a single municipality, or none, answered, while nothing says how to go on. */
export interface SingleClasses {
  readonly single: readonly ClassResponse[];
}

/** Estimates every field that the questions fill. Classes with fewer than two answers are put together only when told. */
export function estimatesOf(
  plan: SurveyPlan,
  towns: ReadonlyMap<string, TownAnswers>,
  { collapse }: { readonly collapse: boolean },
): Estimates | SingleClasses {
  const frame = frameOf(plan, towns, collapse);
  const units = groupsOf(frame.populations, frame.answered, collapse);
  const classes = plan.strata.map(({ name, population }, i): ClassResponse => ({
    stratum: name,
    population,
    asked: plan.towns.filter(({ stratum }) => stratum === name).length,
    answered: at(frame.answered, i),
    with: withOf(units.is === 'groups' ? units.groups : [], i).map((each) => at(plan.strata, each).name),
  }));
  if (units.is === 'single') return { single: units.strata.map((i) => at(classes, i)) };
  return {
    classes,
    fields: plan.tasks.flatMap((task) =>
      task.asks.flatMap((question) =>
        Object.entries(townQuestions[question].fills).flatMap(([field, estimand]) =>
          plan.fields.includes(field) ? [fieldEstimate({ task, question, field, estimand }, frame)] : [],
        ),
      ),
    ),
    weights: {
      sum: plan.towns.reduce((sum, { weight }) => sum + weight, 0),
      population: plan.strata.reduce((sum, { population }) => sum + population, 0),
    },
  };
}

function withOf(groups: readonly ClassGroup[], stratum: number): readonly number[] {
  return groups.find(({ strata }) => strata.includes(stratum))?.strata ?? [stratum];
}

interface Frame {
  readonly plan: SurveyPlan;
  readonly populations: readonly number[];
  /** municipalities of each class that sent anything */
  readonly answered: readonly number[];
  readonly towns: readonly FrameTown[];
  readonly collapse: boolean;
}

interface FrameTown {
  readonly town: AskedTown;
  readonly stratum: number;
  readonly answers: TownAnswers;
}

function frameOf(plan: SurveyPlan, answers: ReadonlyMap<string, TownAnswers>, collapse: boolean): Frame {
  const towns = plan.towns.flatMap((town): readonly FrameTown[] => {
    const own = answers.get(town.code);
    const stratum = plan.strata.findIndex(({ name }) => name === town.stratum);
    return own === undefined ? [] : [{ town, stratum, answers: own }];
  });
  return {
    plan,
    collapse,
    towns,
    populations: plan.strata.map(({ population }) => population),
    answered: plan.strata.map((_, i) => towns.filter(({ stratum }) => stratum === i).length),
  };
}

interface Asked {
  readonly task: AskedTask;
  readonly question: TownQuestionId;
  readonly field: string;
  readonly estimand: Estimand;
}

function fieldEstimate(asked: Asked, frame: Frame): FieldEstimate {
  const { task, question, field, estimand } = asked;
  const observations = observationsOf(asked, frame);
  const own = stratesOf(estimand, frame);
  const grouping = groupsOf(
    own.map((i) => at(frame.populations, i)),
    own.map((i) => observations.filter(({ stratum }) => stratum === i).length),
    frame.collapse,
  );
  const isShare = townQuestions[question].kind !== 'figure';
  const groups = grouping.is === 'groups' ? grouping.groups.map((group) => inFrame(group, own)) : undefined;
  const within = observations.filter(({ stratum }) => own.includes(stratum));
  const answers = frame.towns.map(({ answers: { rows } }) => rows.get(task.id)?.get(question));
  return {
    task: task.id,
    question,
    field,
    estimand,
    all: groups === undefined ? 'single' : estimateOf(estimand, isShare, groups, within),
    classes: classesOf(asked, frame, within, isShare),
    median: groups === undefined || isShare || estimand === 'saved' ? undefined : medianOf(groups, within),
    between: betweenOf(within),
    unknown: answers.filter((answer) => answer?.is === 'unknown').length,
    blank: answers.filter((answer) => answer === undefined || answer.is === 'wrong').length,
  };
}

function observationsOf({ task, question, estimand }: Asked, { towns }: Frame): readonly Observation[] {
  return towns.flatMap(({ town, stratum, answers }) => {
    const row = answers.rows.get(task.id) ?? new Map();
    const found = observed(estimand, question, row, town);
    return found === undefined ? [] : [{ stratum, weight: town.weight, ...found }];
  });
}

/** The classes in which the estimand lies: small towns are in few of them, and the others add nothing to their mean. */
function stratesOf(estimand: Estimand, { plan }: Frame): readonly number[] {
  return plan.strata.flatMap(({ name }, i) => {
    const isIn =
      estimand !== 'small-mean' || plan.towns.some((town) => town.stratum === name && isSmall(town));
    return isIn ? [i] : [];
  });
}

/** A group of classes that were numbered among themselves. */
function inFrame(group: ClassGroup, own: readonly number[]): ClassGroup {
  return { ...group, strata: group.strata.map((i) => at(own, i)) };
}

function classesOf(
  { estimand }: Asked,
  { plan, populations }: Frame,
  observations: readonly Observation[],
  isShare: boolean,
): readonly ClassEstimate[] {
  return plan.strata.flatMap(({ name }, i) => {
    const own = observations.filter(({ stratum }) => stratum === i);
    const population = at(populations, i);
    if (own.length < 2 && own.length < population) return [];
    const found = estimateOf(estimand, isShare, [{ strata: [i], population, answers: own.length }], own);
    return typeof found === 'string' ? [] : [{ stratum: name, ...found }];
  });
}

function medianOf(
  groups: readonly ClassGroup[],
  observations: readonly Observation[],
): FieldEstimate['median'] {
  const applying = observations.filter(({ x }) => x > 0);
  if (applying.length < 2) return undefined;
  const figures = applying.map(({ y, stratum, weight }) => {
    const group = groups.find(({ strata }) => strata.includes(stratum));
    const all = observations.filter((each) => group?.strata.includes(each.stratum) === true);
    const sum = all.reduce((total, each) => total + each.weight, 0);
    return { y, weight: (weight * (group?.population ?? 0)) / sum };
  });
  const shareUpTo = (figure: number) =>
    ratioOf(
      sampledStrata(
        groups,
        observations.map((each) => ({ ...each, y: each.x > 0 && each.y <= figure ? each.x : 0 })),
      ),
    );
  const [low, high] = woodruff(figures, 0.5, shareUpTo);
  return { value: weightedQuantile(figures, 0.5), low, high };
}

/** Share of the weighted variance of the answers that lies between the means of the classes. */
function betweenOf(observations: readonly Observation[]): number | undefined {
  const applying = observations.filter(({ x }) => x > 0).map((each) => ({ ...each, r: each.y / each.x }));
  const mean = weightedMean(applying);
  const all = applying.reduce((sum, { weight, r }) => sum + weight * (r - mean) ** 2, 0);
  const strata = [...new Set(applying.map(({ stratum }) => stratum))];
  if (!(all > 0) || strata.length < 2) return undefined;
  const between = strata.reduce((sum, stratum) => {
    const own = applying.filter((each) => each.stratum === stratum);
    const weight = own.reduce((total, each) => total + each.weight, 0);
    return sum + weight * (weightedMean(own) - mean) ** 2;
  }, 0);
  return Math.min(1, between / all);
}

function weightedMean(figures: readonly { readonly r: number; readonly weight: number }[]): number {
  const weight = figures.reduce((sum, each) => sum + each.weight, 0);
  return figures.reduce((sum, each) => sum + each.weight * each.r, 0) / weight;
}
