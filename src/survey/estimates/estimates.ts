import { at } from '../../model/at.js';
import type { EmptyClass } from '../../sampling/calibration.js';
import { marginOf, type MarginKind } from '../../record/municipalities/margins.js';
import type { SurveyPlan } from '../plan.js';
import { pairedChange, pairedFields, townQuestions } from '../questions/question.js';
import { calibrated } from './calibrated.js';
import { fieldEstimate, type EstimateOptions, type FieldEstimate, type Frame } from './field.js';
import { margined } from './margins.js';
import type { AnswerSource, AskedField } from './source.js';
import { groupsOf, type ClassGroup } from './strata.js';

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
  const frame = frameOf(plan, source, options);
  const units = groupsOf(frame.populations, source.answered, { ...frame, collapse: options.collapse });
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

/** What all cells of a survey are estimated from. */
export function frameOf(plan: SurveyPlan, source: AnswerSource, options: EstimateOptions): Frame {
  return {
    plan,
    source,
    options,
    populations: plan.strata.map((each) => each.population),
    drawnWeights: drawnWeightsOf(plan),
  };
}

/** The cells that a survey is to fill. */
export function askedFields({ tasks, fields }: Pick<SurveyPlan, 'tasks' | 'fields'>): readonly AskedField[] {
  return tasks.flatMap((task) =>
    task.asks.flatMap((question) =>
      Object.entries(townQuestions[question].fills).flatMap(([field, estimand]) =>
        isFilled(field, fields) ? [{ task, question, field, estimand }] : [],
      ),
    ),
  );
}

/** A field of which there is a column, or may be one without another criterion for it. */
function isFilled(field: string, fields: readonly string[]): boolean {
  return (
    fields.includes(field) || (field === pairedChange && pairedFields.every((each) => fields.includes(each)))
  );
}

function withOf(groups: readonly ClassGroup[], stratum: number): readonly number[] {
  return groups.find(({ strata }) => strata.includes(stratum))?.strata ?? [stratum];
}

/** Of a draw by size, what the weights of all that were asked add up to in each class. */
function drawnWeightsOf({ selection, strata, towns }: SurveyPlan): readonly number[] | undefined {
  if (selection !== 'size') return undefined;
  return strata.map(({ name }) =>
    towns.reduce((sum, { stratum, weight }) => (stratum === name ? sum + weight : sum), 0),
  );
}

/** What is wrong with the margins whatever is asked: they count other municipalities, or nobody answered in a class. */
function marginFaults({ source, options, populations, drawnWeights }: Frame): Omit<Stopped, 'single'> {
  const { margins, collapse } = options;
  const [first] = margins;
  if (first === undefined) return { empty: [] };
  const sampled = populations.reduce((sum, each) => sum + each, 0);
  const known = [...marginOf(first).values()].reduce((sum, each) => sum + each, 0);
  if (sampled !== known) return { empty: [], otherFrame: { sampled, known } };
  const found = margined(margins, source.everybody(), collapse);
  if (found.is === 'empty') return { empty: found.classes.map((each) => named(each, margins)) };
  const units = groupsOf(populations, source.answered, { collapse, drawnWeights });
  const weights = units.is === 'groups' ? calibrated(units.groups, found.observations, found.margins) : found;
  return { empty: [], ...(weights === undefined ? { contradicting: margins } : {}) };
}

function named({ margin, class: name }: EmptyClass, margins: readonly MarginKind[]): EmptyMargin {
  return { margin: at(margins, margin), class: name };
}
