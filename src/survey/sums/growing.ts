import { isSmall } from '../estimates/observe.js';
import { addAnswer, sumNames, sumsAt } from '../estimates/sums.js';
import type { SurveyPlan } from '../plan.js';
import { townQuestionIds } from '../questions/question.js';
import { measuresOf } from './measure.js';
import { measureKey, type AnsweredTowns, type MeasuredSums, type SumsTable } from './sumsTable.js';

/** Sums that grow answer by answer; what they hold does not grow with the number of answers. */
export interface GrowingTable {
  /** adds what a town says of a task, by their places in the survey */
  readonly add: (town: number, task: number, answers: RowOfAnswers) => void;
  /** notes that a town answered something */
  readonly answer: (town: number) => void;
  readonly table: () => SumsTable;
  readonly hasAnswered: (town: number) => boolean;
}

/** What the cells of a row say, by question: numbers, as there are millions of them. */
export interface RowOfAnswers {
  readonly states: Uint8Array;
  /** figures, where there are some */
  readonly values: Float64Array;
}

/** What an answer is, as a number. */
export const stateOf = { absent: 0, figure: 1, none: 2, unknown: 3, wrong: 4, text: 5 } as const;

/** A row of no answers, to be filled again and again. */
export function emptyRow(): RowOfAnswers {
  return {
    states: new Uint8Array(townQuestionIds.length),
    values: new Float64Array(townQuestionIds.length),
  };
}

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
    add: (town, task, { states, values }) => {
      const of = plan.towns[town];
      if (of === undefined) return;
      const { weight } = of;
      const isLarge = isSmallTown[town] !== true;
      let place = placeOf(stratumOf[town] ?? 0, task, 0);
      for (const { asked, rule } of own[task] ?? []) {
        const state = states[asked] ?? stateOf.absent;
        if (state === stateOf.unknown) store[place + unknownAt] = (store[place + unknownAt] ?? 0) + 1;
        if (state !== stateOf.absent && state !== stateOf.wrong)
          store[place + givenAt] = (store[place + givenAt] ?? 0) + 1;
        const value = values[asked] ?? 0;
        // Larger towns are added at the end, those without a row among them.
        if ((rule === 'small' || rule === 'small-change') && isLarge) {
          place += width;
          continue;
        }
        // As `observed` has it of one answer, without an object for each.
        if (rule === 'saved' || rule === 'small-change') {
          const [before, hours] = [states[hoursAt] ?? stateOf.absent, values[hoursAt] ?? 0];
          const more = rule === 'saved' ? hours - value : value - hours;
          if (state === stateOf.none || before === stateOf.none) addAnswer(store, place, weight, 0, 0);
          else if (state === stateOf.figure && before === stateOf.figure)
            addAnswer(store, place, weight, more, hours);
        } else if (state === stateOf.figure) addAnswer(store, place, weight, value, 1);
        else if (state === stateOf.none) addAnswer(store, place, weight, 0, rule === 'all' ? 1 : 0);
        place += width;
      }
    },
    table: () => tableOf({ plan, answered, stratumOf, isSmallTown }, { own, store, placeOf }),
  };
}

interface Grown {
  readonly own: ReturnType<typeof summedOf>;
  readonly store: Float64Array;
  readonly placeOf: (stratum: number, task: number, measure: number) => number;
}

function tableOf(towns: Towns, { own, store, placeOf }: Grown): SumsTable {
  const measured = own.flatMap((each, task) =>
    each.map(
      ({ key }, m) =>
        [key, towns.plan.strata.map((_, stratum) => measuredAt(store, placeOf(stratum, task, m)))] as const,
    ),
  );
  return {
    measured: new Map(measured),
    small: answeredTowns(towns, true),
    large: answeredTowns(towns, false),
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
