import type { CellValue } from '../criterion/field.js';
import type { Sentence } from '../text/lang.js';

/** A line of an input file. */
export interface Place {
  readonly file: string;
  /** name of the sheet, in a workbook */
  readonly sheet?: string;
  /** 1-based physical line; in a workbook the row */
  readonly line: number;
}

/** How the name of a law was found in the record; `fuzzy` only where the user accepts names that are like a title. */
export const lawMatches = ['exact', 'normalised', 'abbreviation', 'fuzzy'] as const;

/** A law as an inventory writes it, and the law of the record that it is. */
export interface NamedLaw {
  readonly title: string;
  readonly written: string;
  readonly match: (typeof lawMatches)[number];
}

/** Where a cell is. */
export interface CellPlace extends Place {
  /** 1-based: the number of the cell in a row, the character in a YAML line */
  readonly column?: number;
}

/** The public record that a cell was filled from, because the inventory left it empty. */
export interface CellSource {
  /** the laws whose figures these are; none where the record is not of laws */
  readonly laws: readonly NamedLaw[];
  /** record, date and edition, and how figures were put together */
  readonly source: Sentence;
}

/** The cells of one field; `undefined` is unknown. */
export interface Column {
  readonly field: string;
  readonly value: (task: number) => CellValue | undefined;
}

/** The tasks of an inventory in columns, because an object a row costs too much memory at 100,000 tasks. */
export interface Tasks {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly at: (task: number) => Place;
  /** where the cell of a field is; undefined where the task has none */
  readonly cellAt?: (task: number, field: string) => CellPlace | undefined;
  /** by field, not 0 for each task whose cell a public record filled; only fields that the record speaks of */
  readonly filled?: ReadonlyMap<string, Uint32Array>;
  /** what a cell was filled from; undefined where the inventory itself says it */
  readonly sourceOf?: (task: number, field: string) => CellSource | undefined;
  /** the laws of the record that the names in a cell are; undefined where it names none, or none was looked up */
  readonly lawsIn?: (task: number, field: string) => readonly NamedLaw[] | undefined;
  /** only the fields that some input, or a record, has a column for */
  readonly columns: ReadonlyMap<string, Column>;
  /** the fields that the inputs themselves have a column for, where a record added others */
  readonly headers?: ReadonlySet<string>;
}
