import type { Page, Report } from '../layout/report.js';
import type { Result } from '../../model/result.js';
import type { Assessment } from '../../model/assessment.js';
import type { Text } from '../../text/lang.js';

/** Writes a result in one format, in chunks of text, so that a result of any size can be streamed. */
export type ScoreReport = Report<Result, ReportOptions>;

/** What a report needs to know of a criterion. */
export interface CriterionNote {
  readonly id: string;
  readonly title: Text;
  readonly fields?: Readonly<Record<string, { readonly title: Text }>>;
  /** what its evidence rests on beside the cells */
  readonly sources?: Readonly<Record<string, Text>>;
}

export interface ReportOptions extends Page {
  readonly criteria: readonly CriterionNote[];
  /** tasks of each list at most; 0 is all. Without it: table 10, markdown 20, csv all; json is always whole */
  readonly top?: number;
  /** id of the only list to show; json is always whole */
  readonly list?: string;
  /** begin CSV with a byte order mark, by which Excel knows UTF-8 */
  readonly bom?: boolean;
  /** how far the rankings can be trusted, where that was asked for */
  readonly robustness?: Assessment | undefined;
  /** leave formulas in CSV as they are, for programs rather than spreadsheets */
  readonly rawCsv?: boolean;
  /** keep the codes of columns, lists and verdicts in a Japanese CSV, for programs rather than people */
  readonly rawHeadings?: boolean;
}

/** Title of a criterion in the language of the report; its id if nothing is known of it. */
export function titleOf(id: string, { criteria, lang }: Pick<ReportOptions, 'criteria' | 'lang'>): string {
  return criteria.find((each) => each.id === id)?.title[lang] ?? id;
}
