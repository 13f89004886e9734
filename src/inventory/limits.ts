import { mostFileBytes } from '../files/mostFileBytes.js';

/** How much input is read before it is refused; each is raised by a flag of its own. */
export interface Limits {
  /** bytes of one file (`--max-file-size`) */
  readonly fileBytes: number;
  /** bytes of one cell in UTF-8 (`--max-field-size`) */
  readonly fieldBytes: number;
  /** the first number of columns that is refused (`--max-columns`) */
  readonly columns: number;
  /** tasks of all files together (`--max-tasks`) */
  readonly tasks: number;
}

const mebibyte = 2 ** 20;

/** 64 MiB a file, 1 MiB a cell, fewer than 5,000 columns, 200,000 tasks. */
export const defaultLimits: Limits = {
  fileBytes: mostFileBytes,
  fieldBytes: mebibyte,
  columns: 5_000,
  tasks: 200_000,
};

/** A sheet of a spreadsheet is no wider (XFD). */
export const mostColumns = 16_384;
