import type { ReportOptions } from '../../score/report.js';

/** A table below the tasks of a list, in texts that are not yet safe for any place. */
export interface RobustnessSection {
  readonly title: string;
  /** a sentence before the table */
  readonly intro?: string;
  /** one column is flexible, and is cut to what the others leave */
  readonly columns: readonly { readonly head: string; readonly is: 'text' | 'figure' | 'flexible' }[];
  readonly rows: readonly (readonly string[])[];
  /** sentences after the table */
  readonly notes: readonly string[];
}

/** The options that sections depend on. */
export type SectionPage = Pick<ReportOptions, 'lang' | 'top'>;

/** What a page has room for. */
export interface Room {
  /** tasks whose central weights are listed by default */
  readonly usualTop: number;
  /** columns that the name of a task that moves may take, so that its ranks are seen */
  readonly mover: number;
}

/** In place of a figure that there is not. */
export const never = '–';

/** A coefficient of correlation. */
export function correlation(value: number | undefined): string {
  return value === undefined ? never : value.toFixed(2);
}
