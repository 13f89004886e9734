import type { Lang } from '../../text/lang.js';
import type { Paint } from './paint.js';

/** Where a report is read. */
export interface Page {
  readonly lang: Lang;
  readonly paint: Paint;
  /** columns of the terminal; tables use 80 to 120 of them */
  readonly width: number;
}

/** Writes a value in one format, in chunks of text, so that a value of any size can be streamed. */
export type Report<T, P = Page> = (value: T, page: P) => Iterable<string>;
