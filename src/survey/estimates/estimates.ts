import { at } from '../../model/at.js';
import type { EmptyClass } from '../../sampling/calibration.js';
import { marginOf, type MarginKind } from '../../record/municipalities/margins.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestions, type Estimand, type TownQuestionId } from '../questions/question.js';
import { calibrated, medianByMargins, sampledByMargins, type Calibrated } from './calibrated.js';
import { classEstimates, type ClassEstimate } from './classes.js';
import { estimateOf, type Interval95, type NoEstimate } from './estimate.js';
import { margined } from './margins.js';
import { medianOf, type Median } from './median.js';
import { isSmall } from './observe.js';
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
  /** how the answers were weighted, and which classes the model of Fay and Herriot was asked for */
  readonly method: EstimateOptions;
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

/** What keeps answers from being estimated from, while nothing says how to go on. */
export interface Stopped {
  /** classes in which a single municipality, or none, answered */
  readonly single: readonly ClassResponse[];
  /** classes of known margins in which nobody answered */
  readonly empty: readonly EmptyMargin[];
  /** margins that no weights of those that answered add up to together */
  readonly contradicting?: readonly MarginKind[];
  /** municipalities of the sample, where the margins count others */
  readonly otherFrame?: { readonly sampled: number; readonly known: number };
}

/** A class of a margin in which nobody answered. */
export interface EmptyMargin {
  readonly margin: MarginKind;
  readonly class: string;
}

/** Estimates every field that the questions fill. Classes with fewer than two answers are put together only when told. */
export function estimatesOf(
  plan: SurveyPlan,
  source: AnswerSource,
  options: EstimateOptions,
): Estimates | Stopped {
  const frame: Frame = { plan, source, options, populations: plan.strata.map((each) => each.population) };
  const units = groupsOf(frame.populations, source.answered, options.collapse);
  const classes = plan.strata.map(({ name, population }, i): ClassResponse => ({
    stratum: name,
    population,
    asked: plan.towns.filter(({ stratum }) => stratum === name).length,
    answered: at(source.answered, i),
    with: withOf(units.is === 'groups' ? units.groups : [], i).map((each) => at(plan.strata, each).name),
  }));
  const single = units.is === 'single' ? units.strata.map((i) => at(classes, i)) : [];
  const stopped = { single, ...marginFaults(frame) };
  const { empty, otherFrame, contradicting } = stopped;
  if (single.length + empty.length > 0 || otherFrame !== undefined || contradicting !== undefined)
    return stopped;
  return {
    classes,
    method: options,
    fields: askedFields(plan).map((asked) => fieldEstimate(asked, frame)),
    weights: {
      sum: plan.towns.reduce((sum, { weight }) => sum + weight, 0),
      population: plan.strata.reduce((sum, { population }) => sum + population, 0),
    },
  };
}

/** The cells that a survey is to fill. */
function askedFields({ tasks, fields }: Pick<SurveyPlan, 'tasks' | 'fields'>): readonly AskedField[] {
  return tasks.flatMap((task) =>
    task.asks.flatMap((question) =>
      Object.entries(townQuestions[question].fills).flatMap(([field, estimand]) =>
        fields.includes(field) ? [{ task, question, field, estimand }] : [],
      ),
    ),
  );
}

function withOf(groups: readonly ClassGroup[], stratum: number): readonly number[] {
  return groups.find(({ strata }) => strata.includes(stratum))?.strata ?? [stratum];
}

interface Frame {
  readonly plan: SurveyPlan;
  readonly source: AnswerSource;
  readonly options: EstimateOptions;
  readonly populations: readonly number[];
}

/** What is wrong with the margins whatever is asked: they count other municipalities, or nobody answered in a class. */
function marginFaults({ source, options, populations }: Frame): Omit<Stopped, 'single'> {
  const { margins, collapse } = options;
  const [first] = margins;
  if (first === undefined) return { empty: [] };
  const sampled = populations.reduce((sum, each) => sum + each, 0);
  const known = [...marginOf(first).values()].reduce((sum, each) => sum + each, 0);
  if (sampled !== known) return { empty: [], otherFrame: { sampled, known } };
  const found = margined(margins, source.everybody(), collapse);
  if (found.is === 'empty') return { empty: found.classes.map((each) => named(each, margins)) };
  const units = groupsOf(populations, source.answered, collapse);
  const weights = units.is === 'groups' ? calibrated(units.groups, found.observations, found.margins) : found;
  return { empty: [], ...(weights === undefined ? { contradicting: margins } : {}) };
}

function named({ margin, class: name }: EmptyClass, margins: readonly MarginKind[]): EmptyMargin {
  return { margin: at(margins, margin), class: name };
}

function fieldEstimate(asked: AskedField, frame: Frame): FieldEstimate {
  const { task, question, field, estimand } = asked;
  const { plan, source, options, populations } = frame;
  const answers = source.answersTo(asked);
  const isShare = townQuestions[question].kind !== 'figure';
  const own = stratesOf(estimand, plan);
  // Known margins count all municipalities, those outside of what is asked for among them.
  const counted = options.margins.length > 0 ? plan.strata.map((_, i) => i) : own;
  const grouping = groupsOf(
    counted.map((i) => at(populations, i)),
    counted.map((i) => at(answers.sums, i).n),
    options.collapse,
  );
  const groups = grouping.is === 'groups' ? grouping.groups.map((group) => inFrame(group, counted)) : [];
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
      calibrated: typeof weighted === 'string' ? undefined : weighted,
      modelBelow: options.modelBelow,
    }),
    median: isShare || estimand === 'saved' ? undefined : median(),
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

/** The answers under weights that add up to the margins; undefined where the weights are those of the sample. */
function calibratedOf(
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
    const isIn = estimand !== 'small-mean' || towns.some((town) => town.stratum === name && isSmall(town));
    return isIn ? [i] : [];
  });
}

/** A group of classes that were numbered among themselves. */
function inFrame(group: ClassGroup, own: readonly number[]): ClassGroup {
  return { ...group, strata: group.strata.map((i) => at(own, i)) };
}
