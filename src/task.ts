import type { CellValue } from './criterion/field.js';

/** A line of an input file. */
export interface Place {
  readonly file: string;
  /** 1-based physical line */
  readonly line: number;
}

/** The cells of one field, one for each task; `undefined` is unknown. */
interface Column {
  readonly field: string;
  readonly values: readonly (CellValue | undefined)[];
}

/** The tasks of an inventory in columns, because an object a row costs too much memory at 100,000 tasks. */
export interface Tasks {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly at: (task: number) => Place;
  /** where the cell of a field stands; undefined where the task has none */
  readonly cellAt?: (task: number, field: string) => Place | undefined;
  /** only the fields that some input has a column for */
  readonly columns: ReadonlyMap<string, Column>;
}
