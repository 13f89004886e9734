import { observed, isSmall } from '../estimates/observe.js';
import { addAnswer, sumNames, sumsAt } from '../estimates/sums.js';
import type { SurveyAnswer } from '../answers/readAnswer.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestionIds, type Estimand } from '../questions/question.js';
import { measuresOf, type MeasureRule } from './measure.js';
import { measureKey, type AnsweredTowns, type MeasuredSums, type SumsTable } from './sumsTable.js';

/** Sums that grow answer by answer; what they hold does not grow with the number of answers. */
export interface GrowingTable {
  /** adds what a town says of a task, by their places in the survey, to each question in their order */
  readonly add: (town: number, task: number, answers: readonly (SurveyAnswer | undefined)[]) => void;
  /** notes that a town answered something */
  readonly answer: (town: number) => void;
  readonly table: () => SumsTable;
  readonly hasAnswered: (town: number) => boolean;
}

/** An estimand of each rule, by which `observed` counts. */
const estimandOf: Readonly<Record<MeasureRule, Estimand>> = {
  all: 'total',
  applying: 'mean',
  small: 'small-mean',
  saved: 'saved',
};

const hoursAt = townQuestionIds.indexOf('hours');

// Behind the sums of a question, how many said what.
const unknownAt = sumNames.length;
const givenAt = unknownAt + 1;
const width = givenAt + 1;

/** A table of the tasks and classes of a survey, without any answer. */
export function growingTable(plan: SurveyPlan): GrowingTable {
  const strata = plan.strata.length;
  const own = summedOf(plan);
  const most = Math.max(0, ...own.map(({ length }) => length));
  const store = new Float64Array(strata * own.length * most * width);
  // By class, then by task: as rows come, those of one municipality one after the other.
  const placeOf = (stratum: number, task: number, measure: number) =>
    ((stratum * own.length + task) * most + measure) * width;
  const stratumOf = plan.towns.map(({ stratum }) => plan.strata.findIndex(({ name }) => name === stratum));
  const isSmallTown = plan.towns.map(isSmall);
  const answered = new Uint8Array(plan.towns.length);
  return {
    answer: (town) => {
      answered[town] = 1;
    },
    hasAnswered: (town) => answered[town] === 1,
    add: (town, task, answers) => {
      const of = plan.towns[town];
      if (of === undefined) return;
      const isLarge = isSmallTown[town] !== true;
      let place = placeOf(stratumOf[town] ?? 0, task, 0);
      const hours = answers[hoursAt];
      for (const { asked, rule, estimand } of own[task] ?? []) {
        const answer = answers[asked];
        if (answer?.is === 'unknown') store[place + unknownAt] = (store[place + unknownAt] ?? 0) + 1;
        if (answer !== undefined && answer.is !== 'wrong')
          store[place + givenAt] = (store[place + givenAt] ?? 0) + 1;
        // Larger towns are added at the end, those without a row among them.
        const found =
          rule === 'small' && isLarge ? undefined : observed(estimand, { answer, hours, isSmall: !isLarge });
        if (found !== undefined) addAnswer(store, place, { weight: of.weight, y: found.y, x: found.x });
        place += width;
      }
    },
    table: () => {
      const towns = { plan, answered, stratumOf, isSmallTown };
      const measured = own.flatMap((each, task) =>
        each.map(
          ({ key }, m) =>
            [key, plan.strata.map((_, stratum) => measuredAt(store, placeOf(stratum, task, m)))] as const,
        ),
      );
      return {
        measured: new Map(measured),
        small: answeredTowns(towns, true),
        large: answeredTowns(towns, false),
      };
    },
  };
}

/** What is summed up of each task, with the place of its question among all of them. */
function summedOf(plan: SurveyPlan) {
  const measures = measuresOf(plan);
  return plan.tasks.map(({ id }) =>
    (measures.get(id) ?? []).map((measure) => ({
      ...measure,
      key: measureKey(id, measure),
      asked: townQuestionIds.indexOf(measure.question),
      estimand: estimandOf[measure.rule],
    })),
  );
}

interface Towns {
  readonly plan: SurveyPlan;
  readonly answered: Uint8Array;
  readonly stratumOf: readonly number[];
  readonly isSmallTown: readonly boolean[];
}

/** Towns of one size that answered anything, by class. */
function answeredTowns(
  { plan, answered, stratumOf, isSmallTown }: Towns,
  small: boolean,
): readonly AnsweredTowns[] {
  return plan.strata.map((_, i) => {
    const these = plan.towns.filter(
      (__, town) => answered[town] === 1 && stratumOf[town] === i && isSmallTown[town] === small,
    );
    return { n: these.length, w: these.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

function measuredAt(store: Float64Array, place: number): MeasuredSums {
  const [unknown, given] = [store[place + unknownAt] ?? 0, store[place + givenAt] ?? 0];
  return { sums: sumsAt(store, place), unknown, given };
}
