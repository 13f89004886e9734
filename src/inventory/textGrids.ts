import type { Problem } from '../model/problem.js';
import { done, failed, type Attempt } from './attempt.js';
import { sepLine, topRows } from './csv/csvDialect.js';
import { parseRows } from './csv/csvParse.js';
import { cellsOf } from './csv/csvTable.js';
import { decode } from './decode/decode.js';
import { isWorkbook } from './format.js';
import type { Input } from './input.js';
import type { Limits } from './limits.js';
import { problem } from './problems/problems.js';

/** A row of a sheet that holds something. */
export interface GridLine {
  /** number of the row in its sheet, or of the line in its file, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The texts of a sheet, or of a CSV file, whatever they mean. */
export interface TextGrid {
  /** undefined of a CSV file */
  readonly sheet: string | undefined;
  readonly hidden: boolean;
  readonly lines: readonly GridLine[];
  /** cells that took their text from a cell with which they are merged, such as `12 3`: row and 0-based column */
  readonly merged: ReadonlySet<string>;
}

/** Reads all sheets of a file as texts, with the text of merged cells in each of them. */
export async function readTextGrids(
  { name, bytes }: Input,
  limits: Limits,
): Promise<Attempt<readonly TextGrid[]>> {
  const whole = { file: name, line: 1 };
  if (bytes.length === 0) return failed(problem('empty-file', whole, {}));
  if (isWorkbook(bytes)) {
    const { readWorkbookGrids } = await import('./xlsx/workbookGrids.js');
    return readWorkbookGrids({ file: name, bytes }, limits);
  }
  const { value, problems } = decode({ name, bytes });
  if (value === undefined) return failed(...problems);
  return gridOfText(name, value.utf8, problems);
}

function gridOfText(
  file: string,
  utf8: Uint8Array,
  before: readonly Problem[],
): Attempt<readonly TextGrid[]> {
  const sep = sepLine(utf8);
  const body = utf8.subarray(sep?.bytes ?? 0);
  const first = sep === undefined ? 1 : 2;
  const delimiter = sep?.delimiter ?? delimiterOf(body);
  const parsed = parseRows({ file, utf8: body, line: first, delimiter });
  if (parsed.value === undefined) return failed(...before, ...parsed.problems);
  const rows = parsed.value;
  let line = first;
  const lines: GridLine[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells = cellsOf(rows, row);
    if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
    line += 1 + rows.breaks(row);
  }
  const grid = { sheet: undefined, hidden: false, lines, merged: new Set<string>() };
  return done([grid], [...before, ...parsed.problems]);
}

/** The delimiter that parts the first rows into the most cells. */
function delimiterOf(utf8: Uint8Array): string {
  const widths = [',', '\t', ';'].map((delimiter) => {
    const rows = topRows(utf8, delimiter, undefined);
    return { delimiter, cells: Math.max(0, ...rows.map(({ cells }) => cells.length)) };
  });
  return widths.reduce((best, each) => (each.cells > best.cells ? each : best)).delimiter;
}
