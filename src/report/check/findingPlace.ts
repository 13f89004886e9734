import type { Checked } from '../../model/checked.js';
import type { Problem } from '../../model/problem.js';

/**
 * The position of a finding: a character, the number of a cell, or both; neither if it is about the whole line, or in a
 * workbook, whose cells have addresses.
 */
export interface FindingPlace {
  /** 1-based; that of the cell, which may begin below the line of its row */
  readonly line: number;
  /** 1-based, in UTF-16 code units */
  readonly character?: number;
  /** the line in which it ends, and the character behind its last one, where both are known */
  readonly end?: { readonly line: number; readonly character: number };
  /** 1-based */
  readonly cell?: number;
}

/** Where a cell lies in the text of its file. */
export type RegionOf = (finding: Problem) =>
  | {
      readonly line: number;
      readonly character: number;
      readonly endLine: number;
      readonly endCharacter: number;
    }
  | undefined;

/** The line that an annotation can point to: a workbook has none. */
export function annotatedLine({ sheet, line }: Problem): number {
  return sheet === undefined ? line : 1;
}

/**
 * Distinguishes characters from cells: the column of a problem is a character in YAML and the number of a cell in CSV, which
 * an annotation must not take for a character. A file that was not read goes by the ending of its name.
 */
export function findingPlaces(
  { result }: Checked,
  regionOf: RegionOf = () => undefined,
): (finding: Problem) => FindingPlace {
  const formats = new Map(result?.run.inputs.map(({ name, format }) => [name, format]));
  return (finding) => {
    const { file, sheet, column } = finding;
    const line = annotatedLine(finding);
    if (column === undefined || sheet !== undefined) return { line };
    const format = formats.get(file) ?? (/\.ya?ml$/i.test(file) ? 'yaml' : 'csv');
    if (format === 'yaml') return { line, character: column };
    const region = regionOf(finding);
    if (region === undefined) return { line, cell: column };
    const end = { line: region.endLine, character: region.endCharacter };
    return { line: region.line, character: region.character, end, cell: column };
  };
}
