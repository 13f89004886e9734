import type { SurveyedClasses } from './effect.js';

/** How many of a class of a sample were asked and answered. */
export interface SurveyedClass {
  readonly stratum: string;
  readonly population: number;
  readonly asked: number;
  readonly answered: number;
}

/** What answers say of a field of a task, nationwide, with limits of 95 %. */
export interface SurveyedFigure {
  readonly task: string;
  readonly field: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** answers that it rests on */
  readonly n: number;
}

/** What `survey read` found, as far as other reports speak of it. */
export interface SurveyedAnswers {
  readonly asked: number;
  readonly answered: number;
  readonly responses: readonly SurveyedClass[];
  readonly figures: readonly SurveyedFigure[];
  /** what each class says, from which the effect by class is drawn */
  readonly byClass: SurveyedClasses;
}
