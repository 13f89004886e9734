import type { Lang } from '../../text/lang.js';
import type { Weighed } from '../../model/weighed.js';
import type { Paint } from '../layout/paint.js';
import type { CriterionNote } from '../score/report.js';

/** Writes weights in one format, in chunks of text. */
export type WeightsReport = (weighed: Weighed, options: WeightsOptions) => Iterable<string>;

export interface WeightsOptions {
  readonly lang: Lang;
  readonly criteria: readonly CriterionNote[];
  /** name of the file of judgements */
  readonly file: string;
  /** columns of the terminal; the table uses 80 to 120 of them */
  readonly width: number;
  readonly paint: Paint;
}
