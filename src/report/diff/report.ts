import type { Difference } from '../../model/difference.js';
import type { Lang } from '../../text/lang.js';
import type { Paint } from '../layout/paint.js';

/** Writes what moved between two results in one format, in chunks of text. */
export type DiffReport = (difference: Difference, options: DiffReportOptions) => Iterable<string>;

export interface DiffReportOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** columns of the terminal; the table uses 80 to 120 of them */
  readonly width: number;
  /** tasks of each list at most; 0 is all. Without it: table 20, markdown 50, csv all; json is always whole */
  readonly top?: number;
  /** begin CSV with a byte order mark, by which Excel knows UTF-8 */
  readonly bom?: boolean;
  /** leave formulas in CSV as they are, for programs rather than spreadsheets */
  readonly rawCsv?: boolean;
}
