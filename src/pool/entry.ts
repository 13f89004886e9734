import type { CellValue } from '../criterion/field.js';
import type { FrameClass } from '../record/municipalities/frame.js';

/** A municipality whose lists are pooled; it may have several files, such as one for each office. */
export interface PooledList {
  /** of 全国地方公共団体コード */
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  readonly population: FrameClass;
  readonly files: readonly string[];
  readonly tasks: number;
}

/** A law that a task names, and what it cites of it. */
export interface EntryLaw {
  readonly title: string;
  /** as an inventory writes them: 第12条の2 */
  readonly articles: readonly string[];
}

/** A task of one list. */
export interface Entry {
  /** code of the municipality */
  readonly list: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly name: string;
  /** national laws of the record */
  readonly laws: readonly EntryLaw[];
  readonly value: (field: string) => CellValue | undefined;
}
