import { allMunicipalities } from '../../record/municipalities/municipality.js';
import { marginClassOf, type MarginKind } from '../../record/municipalities/margins.js';
import type { TownAnswers } from '../answers/gather.js';
import type { AskedTask, AskedTown, SurveyPlan } from '../plan.js';
import type { Estimand, TownQuestionId } from '../questions/question.js';
import { isSmall, observed } from './observe.js';
import type { Observation } from './strata.js';
import { sumsByStratum, type AnswerSums } from './sums.js';

/** A cell of the inventory, and the question whose answers fill it. */
export interface AskedField {
  readonly task: AskedTask;
  readonly question: TownQuestionId;
  readonly field: string;
  readonly estimand: Estimand;
}

/** What was answered to fill a cell. */
export interface FieldAnswers {
  /** by class of the sample */
  readonly sums: readonly AnswerSums[];
  /** answers that somebody gave as unknown */
  readonly unknown: number;
  /** municipalities that answered anything and left this empty, or wrote what cannot be read */
  readonly blank: number;
  /** each answer; undefined where only sums are known */
  readonly observations: readonly Observation[] | undefined;
}

/** Answers, however they came: file by file, or as sums. */
export interface AnswerSource {
  /** municipalities of each class that sent anything */
  readonly answered: readonly number[];
  readonly answersTo: (asked: AskedField) => FieldAnswers;
  /** every municipality that sent anything, with its classes of the margins; none where only sums are known */
  readonly everybody: () => readonly Observation[];
}

/** Answers of municipalities, each by itself. */
export function sourceOfTowns(
  plan: SurveyPlan,
  answers: ReadonlyMap<string, TownAnswers>,
  margins: readonly MarginKind[],
): AnswerSource {
  const towns = plan.towns.flatMap((town): readonly AnsweringTown[] => {
    const own = answers.get(town.code);
    if (own === undefined) return [];
    const stratum = plan.strata.findIndex(({ name }) => name === town.stratum);
    return [{ town, stratum, answers: own, margins: marginsOf(town, margins) }];
  });
  return {
    answered: plan.strata.map((_, i) => towns.filter(({ stratum }) => stratum === i).length),
    everybody: () =>
      towns.map(({ town, stratum, margins: own }) => ({
        stratum,
        weight: town.weight,
        y: 1,
        x: 1,
        margins: own,
      })),
    answersTo: ({ task, question, estimand }) => {
      const observations = towns.flatMap(({ town, answers: { rows }, ...of }): readonly Observation[] => {
        const row = rows.get(task.id);
        const [answer, hours] = [row?.get(question), row?.get('hours')];
        const found = observed(estimand, { answer, hours, isSmall: isSmall(town) });
        return found === undefined ? [] : [{ ...of, weight: town.weight, ...found }];
      });
      const given = towns.map(({ answers: { rows } }) => rows.get(task.id)?.get(question));
      return {
        observations,
        sums: sumsByStratum(observations, plan.strata.length),
        unknown: given.filter((answer) => answer?.is === 'unknown').length,
        blank: given.filter((answer) => answer === undefined || answer.is === 'wrong').length,
      };
    },
  };
}

interface AnsweringTown {
  readonly town: AskedTown;
  readonly stratum: number;
  readonly answers: TownAnswers;
  readonly margins: readonly string[];
}

const byCode = new Map(allMunicipalities.map((each) => [each.code, each]));

/** In which class of each margin a municipality lies; in none of its own where the record does not know its code. */
function marginsOf({ code }: Pick<AskedTown, 'code'>, kinds: readonly MarginKind[]): readonly string[] {
  const known = byCode.get(code);
  return kinds.map((kind) => (known === undefined ? '' : marginClassOf(kind, known)));
}
