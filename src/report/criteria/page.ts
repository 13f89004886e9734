import type { Lang } from '../../text/lang.js';
import type { Paint } from '../layout/paint.js';

/** Where a report on criteria is read. */
export interface CriteriaPage {
  readonly lang: Lang;
  /** columns of the terminal */
  readonly width: number;
  readonly paint: Paint;
}

/** Writes what is known in one format. */
export type Writer<T> = (known: T, page: CriteriaPage) => Iterable<string>;

export const criteriaFormats = ['table', 'json', 'markdown'] as const;

export type CriteriaFormat = (typeof criteriaFormats)[number];

const broadest = 100;

/** Columns that text may take: lines that are longer are hard to read. */
export function columnsOf({ width }: CriteriaPage): number {
  return Math.min(broadest, width);
}
