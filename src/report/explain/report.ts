import type { Explanation } from '../../model/explanation.js';
import type { Lang } from '../../text/lang.js';
import type { Paint } from '../layout/paint.js';

/** Writes an explanation in one format, in chunks of text. */
export type ExplainReport = (explanation: Explanation, options: ExplainReportOptions) => Iterable<string>;

export interface ExplainReportOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** columns of the terminal; the table uses 80 to 120 of them */
  readonly width: number;
}
