import type { Figure, Range } from '../criterion/range.js';
import type { Condition } from '../criterion/outcome.js';
import type { Track, Verdict } from './result.js';

/** A simulated figure: its median, and the limits between which nine of ten draws lie. */
export interface Spread {
  readonly low: number;
  /** absent, like `high`, where a cell says “at least” and nothing limits the figure from above */
  readonly median?: number;
  readonly high?: number;
}

/** What the simulation takes for granted; each is shown with the result. */
export interface Assumptions {
  readonly draws: number;
  readonly seed: number;
  /** share of the bodies that perform a task which use the common system in the end */
  readonly adoption: Range;
  /** years until that share is reached, in equal steps; 0 is at once */
  readonly rampUp: number;
  /** years over which hours and money are added up */
  readonly years: number;
  readonly hoursPerPerson: number;
  /** what an hour of staff costs; undefined: hours are not turned into money */
  readonly yenPerHour?: Range | undefined;
}

/** Which step of the roadmap a task belongs to: can start, has something to find out, has something to settle. */
export const roadmapSteps = ['start', 'find-out', 'settle'] as const;
export type RoadmapStep = (typeof roadmapSteps)[number];

/** What must hold before a task can start. */
export const readinessChecks = ['effect', 'market', 'cost', 'small-towns'] as const;
export type ReadinessCheck = (typeof readinessChecks)[number];

export type CheckAnswer = 'yes' | 'no' | 'unknown';

/** Money, in yen, of all bodies that take part; each part is absent where the inventory does not know it. */
export interface MoneyEffect {
  /** change of the running cost, as a share of it */
  readonly change?: Spread;
  /** probability that the running cost rises, 0 to 1 */
  readonly rises?: number;
  /** probability that it rises by more than is tolerated, 0 to 1 */
  readonly risesTooMuch?: number;
  /** running cost a year of all bodies that perform it, today */
  readonly now?: Spread;
  /** change of the running cost a year; negative where it falls */
  readonly running?: Spread;
  /** once, nationwide */
  readonly setUp?: Spread;
  /** (set-up + changes of running cost) ÷ hours freed, over all years; negative where money is saved as well */
  readonly perFreedHour?: Spread;
}

/** What a small town gains: hours a year of one town of under 10,000 people. */
export interface SmallTownEffect {
  readonly freed?: Spread;
  /** probability that its hours rise, 0 to 1 */
  readonly loses?: number;
}

/** What one common system would bring for a task. */
export interface TaskEffect {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly track: Track;
  readonly conditions: readonly Condition[];
  readonly score: number | null;
  readonly bodies?: Figure | undefined;
  /** hours a year of all bodies that perform it, today */
  readonly hoursNow?: Spread;
  /** hours freed a year by all that take part, once they do */
  readonly freed?: Spread;
  /** hours freed a year in one body that takes part */
  readonly freedPerBody?: Spread;
  /** fields without which nothing is known of the hours freed */
  readonly missing: readonly string[];
  /** whether its hours freed rest on figures without limits, so that their spread says nothing of the error */
  readonly hasNoLimits: boolean;
  readonly money: MoneyEffect;
  readonly smallTown: SmallTownEffect;
  readonly step: RoadmapStep;
  readonly checks: Readonly<Record<ReadinessCheck, CheckAnswer>>;
  /** ids of the tasks that come first, as the inventory names them */
  readonly dependsOn: readonly string[];
  /** those of them that are in no list of candidates, or wait for this task in turn */
  readonly unmet: readonly string[];
  /** the same tasks, and how each stands */
  readonly first: readonly FirstTask[];
}

/** A task that comes before another. */
export type FirstTask = { readonly written: string } & (
  | ({ readonly is: 'listed'; readonly place: number } & NamedTask)
  /** it waits in turn for the task that depends on it */
  | ({ readonly is: 'circle' } & NamedTask)
  | ({ readonly is: 'set-aside'; readonly verdict: Verdict } & NamedTask)
  | { readonly is: 'absent' }
);

interface NamedTask {
  readonly id: string;
  readonly name: string;
}

/** A sum over the tasks of which it is known. */
export interface KnownTotal {
  readonly spread?: Spread;
  /** tasks in the sum */
  readonly known: number;
}

/** The effect of candidates and conditional tasks, in the order of the roadmap. */
export interface Effect {
  readonly assumptions: Assumptions;
  /** rise of cost that is tolerated, as a share */
  readonly tolerance: number;
  readonly tasks: readonly TaskEffect[];
  readonly hoursNow: KnownTotal;
  readonly freed: KnownTotal;
  /** over all years, with the ramp-up */
  readonly freedOverYears: KnownTotal;
  readonly persons: KnownTotal;
  /** hours freed a year, at the price of an hour; no saving of money by itself */
  readonly worth: KnownTotal;
  readonly running: KnownTotal;
  readonly setUp: KnownTotal;
  /** hours freed a year in one small town that performs all of these */
  readonly smallTown: KnownTotal;
  /** by class of population, where a survey was given */
  readonly byClass?: EffectByClass | undefined;
}

/** A figure that was estimated of a class, with limits of 95 %. */
export interface ClassFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a survey says of one class of a task. */
export interface ClassEvidence {
  /** municipalities of the class that perform it */
  readonly bodies?: ClassFigure | undefined;
  /** staff hours a year of one that performs it */
  readonly hours?: ClassFigure | undefined;
  /** share of these hours that would be saved; below 0 where they rise */
  readonly saved?: ClassFigure | undefined;
  /** yen a year that one pays for its system today */
  readonly cost?: ClassFigure | undefined;
  /** yen a year that vendors ask of one, from the lowest to the highest */
  readonly price?: Range | undefined;
}

export interface EffectClass {
  readonly stratum: string;
  /** municipalities in it */
  readonly population: number;
  /** whether all of them have fewer than 10,000 people */
  readonly isSmall?: boolean;
}

/** What a survey says of the classes from which its sample was drawn. */
export interface SurveyedClasses {
  readonly classes: readonly EffectClass[];
  /** by id of the task, in the order of the classes */
  readonly tasks: ReadonlyMap<string, readonly ClassEvidence[]>;
}

/** What one common system would bring to the municipalities of one class; each part is absent where it is unknown. */
export interface ClassEffect extends EffectClass {
  /** hours a year of all of them that perform the task, today */
  readonly hoursNow?: Spread;
  /** hours freed a year by those that take part; below 0 where hours rise */
  readonly freed?: Spread;
  /** of one that takes part */
  readonly freedPerBody?: Spread;
  /** share of its hours that is saved */
  readonly saved?: Spread;
  /** probability that its hours rise, 0 to 1 */
  readonly loses?: number;
  /** change of the running cost of one that takes part, yen a year */
  readonly costPerBody?: Spread;
  /** of all that take part */
  readonly running?: Spread;
  /** probability that the cost rises, 0 to 1 */
  readonly rises?: number;
}

/** One task by class. */
export interface TaskByClass {
  readonly id: string;
  readonly name: string;
  readonly classes: readonly ClassEffect[];
}

/** The effect by class of population, from the answers of a survey. */
export interface EffectByClass {
  /** of all tasks together, with how many of them are in each sum */
  readonly classes: readonly (EffectClass & { readonly freed: KnownTotal; readonly running: KnownTotal })[];
  /** those of the roadmap of which the survey says something, in its order */
  readonly tasks: readonly TaskByClass[];
}

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
