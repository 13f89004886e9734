import type { CellValue } from '../criterion/field.js';
import type { Sentence } from '../text/lang.js';

/** Where the public record says what stands in a cell that the analyst left empty. */
export interface RecordSource {
  readonly field: string;
  readonly value: CellValue;
  /** titles of the laws whose figures these are */
  readonly laws: readonly string[];
  /** record, window or edition, laws and how their figures were put together */
  readonly source: Sentence;
}
