import type { Page, Report } from '../layout/report.js';
import type { Weighed } from '../../model/weighed.js';
import type { CriterionNote } from '../score/report.js';

/** Writes weights in one format, in chunks of text. */
export type WeightsReport = Report<Weighed, WeightsOptions>;

export interface WeightsOptions extends Page {
  readonly criteria: readonly CriterionNote[];
  /** name of the file of judgements */
  readonly file: string;
}
