import type { CellValue } from '../criterion/field.js';
import type { CellSource } from '../model/task.js';

/** What the public record says of a cell that the analyst left empty. */
export interface RecordSource extends CellSource {
  readonly field: string;
  readonly value: CellValue;
}

/** What the record of laws says, by the titles of the laws. */
export interface LawFigure extends Omit<RecordSource, 'laws'> {
  readonly laws: readonly string[];
}
