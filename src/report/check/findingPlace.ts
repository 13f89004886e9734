import type { Checked } from '../../model/checked.js';
import type { Problem } from '../../model/problem.js';

/**
 * The position of a finding in its line: a character, or the number of a cell; neither if it is about the whole line, or in
 * a workbook, whose cells have addresses.
 */
export interface FindingPlace {
  /** 1-based, in UTF-16 code units */
  readonly character?: number;
  /** 1-based */
  readonly cell?: number;
}

/** The line that an annotation can point to: a workbook has none. */
export function annotatedLine({ sheet, line }: Problem): number {
  return sheet === undefined ? line : 1;
}

/**
 * Distinguishes characters from cells: the column of a problem is a character in YAML and the number of a cell in CSV, which
 * an annotation must not take for a character. A file that was not read goes by the ending of its name.
 */
export function findingPlaces({ result }: Checked): (finding: Problem) => FindingPlace {
  const formats = new Map(result?.run.inputs.map(({ name, format }) => [name, format]));
  return ({ file, sheet, column }) => {
    if (column === undefined || sheet !== undefined) return {};
    const format = formats.get(file) ?? (/\.ya?ml$/i.test(file) ? 'yaml' : 'csv');
    return format === 'yaml' ? { character: column } : { cell: column };
  };
}
