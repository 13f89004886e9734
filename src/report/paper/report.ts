import type { Theme } from '../../criterion/define.js';
import type { Field } from '../../criterion/field.js';
import type { Assessment } from '../../model/assessment.js';
import type { Effect, SurveyedAnswers } from '../../model/effect.js';
import type { Situation } from '../../model/explanation.js';
import type { KeptFigures } from '../../model/kept/keptFigures.js';
import type { Result } from '../../model/result.js';
import type { PaperSheet } from '../../paper/paperSheet.js';
import type { Report } from '../layout/report.js';
import type { ProfileRun } from '../profiles/comparison.js';
import type { CriterionNote, ReportOptions } from '../score/report.js';

/** What a paper is made of. */
export interface Paper {
  readonly result: Result;
  readonly sheet: PaperSheet;
  /** undefined where hours would be counted twice, so that there is no effect to speak of */
  readonly effect: Effect | undefined;
  /** the same inputs under the weights of each stakeholder; none where the config has no profiles */
  readonly profiles: readonly ProfileRun[];
  /** how far the rankings can be trusted, where that was asked for */
  readonly robustness?: Assessment | undefined;
  /** what municipalities answered, where they were asked */
  readonly surveyed?: SurveyedAnswers | undefined;
  /** the figures of the run, with which a reader can try other weights; none where nobody is to */
  readonly kept?: KeptFigures | undefined;
  /** why each task is where it is, in the order of the lists; made one after the other, because each takes time */
  readonly situations: () => Iterable<Situation>;
}

/** What the user says of the paper itself. */
export interface PaperAbout {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly edition?: string | undefined;
  /** such as 取扱注意 */
  readonly mark?: string | undefined;
}

/** A criterion, and to which group of criteria it belongs. */
export interface PaperCriterion extends CriterionNote {
  readonly theme: Theme;
  readonly fields?: Readonly<Record<string, Field>>;
}

/**
 * Parts that are put into a paper where they are asked for: how far ranks can be trusted, the effect with its error, and what
 * municipalities answered.
 */
export const paperParts = ['robustness', 'effect', 'survey'] as const;

export type PaperPart = (typeof paperParts)[number];

export interface PaperOptions extends Pick<ReportOptions, 'lang' | 'paint' | 'width'> {
  readonly criteria: readonly PaperCriterion[];
  readonly about: PaperAbout;
  readonly parts?: readonly PaperPart[];
}

/** What the words of the sheet depend on. */
export type SheetOptions = Pick<PaperOptions, 'lang' | 'criteria' | 'about'>;

/** Writes a paper in one format, in chunks of text. */
export type PaperReport = Report<Paper, PaperOptions>;
