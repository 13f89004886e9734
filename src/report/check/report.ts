import type { Page, Report } from '../layout/report.js';
import type { Checked } from '../../model/checked.js';
import type { RegionOf } from './findingPlace.js';
import type { Text } from '../../text/lang.js';

/** Writes a check in one format, in chunks of text. */
export type CheckReport = Report<Checked, CheckReportOptions>;

export interface CheckReportOptions extends Page {
  /** version of the program */
  readonly version: string;
  /** the severity from which the check fails; shown beside the verdict */
  readonly failOn?: 'error' | 'warning' | 'never';
  /** findings listed at most by text (default 200) and summary (default 100), the most severe ones; 0 is all */
  readonly max?: number;
  /** the folder that file names start from, as the repository knows it: `data/2026`; without it, its root */
  readonly root?: string;
  /** paths of files from the root of the repository, by their names; of other files it follows from their names */
  readonly paths?: ReadonlyMap<string, string>;
  /** where cells lie in the text of CSV files, where that is known */
  readonly regionOf?: RegionOf;
  /** what findings with this code are about, in a sentence or two */
  readonly describe?: (code: string) => Text | undefined;
}
