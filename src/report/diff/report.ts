import type { Page, Report } from '../layout/report.js';
import type { Difference } from '../../model/difference.js';

/** Writes what moved between two results in one format, in chunks of text. */
export type DiffReport = Report<Difference, DiffReportOptions>;

export interface DiffReportOptions extends Page {
  /** tasks of each list at most; 0 is all. Without it: table 20, markdown 50, csv all; json is always whole */
  readonly top?: number;
  /** begin CSV with a byte order mark, by which Excel knows UTF-8 */
  readonly bom?: boolean;
  /** leave formulas in CSV as they are, for programs rather than spreadsheets */
  readonly rawCsv?: boolean;
}
