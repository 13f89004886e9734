import type { Problem } from '../problem.js';
import { isBlank } from './csvDialect.js';
import type { Rows } from './csvParse.js';
import { breaksIn } from './lineBreaks.js';
import { problem } from './problems.js';

/** The rows below the header that are to be tasks. */
export interface TaskRows {
  readonly rows: Rows;
  /** physical line of each */
  readonly lines: readonly number[];
  /** rows with more cells than the header, whose columns may have shifted */
  readonly shifted: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** A row as it is looked at: its cells, and its physical line. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

interface Body {
  readonly file: string;
  /** the header first */
  readonly rows: Rows;
  /** physical line of each row */
  readonly lines: Int32Array;
  /** blank lines that were cut off at the end, and the first of them */
  readonly cutOff: { readonly count: number; readonly line: number };
}

/** Physical line of each row; cells are looked through for line breaks only if there are more lines than rows. */
export function linesOf(rows: Rows, first: number, textLines: number): Int32Array {
  const lines = new Int32Array(rows.length);
  const isFlat = textLines === rows.length;
  let line = first;
  for (const [i, row] of rows.entries()) {
    lines[i] = line;
    line += 1 + (isFlat ? 0 : breaksIn(row));
  }
  return lines;
}

/** Takes out blank rows, and tells rows that are longer or shorter than the header. */
export function taskRows({ file, rows, lines, cutOff }: Body, width: number): TaskRows {
  const widths = { width, headed: rows[0]?.length ?? 0 };
  const end = Math.max(1, rows.findLastIndex((cells) => !isBlank(cells)) + 1);
  const kept: Row[] = [];
  const shifted = new Set<number>();
  const problems: Problem[] = [];
  for (let i = 1; i < end; i++) {
    const row: Row = { cells: rows[i] ?? [], line: lines[i] ?? 0 };
    const wrong = lengthProblem(file, row, widths);
    if (wrong !== undefined) problems.push(wrong);
    if (wrong?.code === 'extra-cells') shifted.add(kept.length);
    if (wrong?.code !== 'blank-row') kept.push(row);
  }
  const count = rows.length - end + cutOff.count;
  const spot = { file, line: end < rows.length ? (lines[end] ?? 1) : cutOff.line };
  if (count > 0) problems.push(problem('trailing-blank-rows', spot, { count }));
  return { rows: kept.map(({ cells }) => cells), lines: kept.map(({ line }) => line), shifted, problems };
}

interface Widths {
  /** column of the last header */
  readonly width: number;
  /** cells of the header row, blank ones at its end included */
  readonly headed: number;
}

function lengthProblem(file: string, { cells, line }: Row, { width, headed }: Widths): Problem | undefined {
  if (cells.length === headed && (cells[0] ?? '').trim() !== '') return undefined;
  if (isBlank(cells)) return problem('blank-row', { file, line }, {});
  const count = { cells: cells.length, columns: width };
  if (cells.length < width) return problem('missing-cells', { file, line, column: cells.length + 1 }, count);
  if (isBlank(cells.slice(headed))) return undefined;
  const extra = cells.findIndex((cell, i) => i >= headed && cell.trim() !== '');
  return problem('extra-cells', { file, line, column: extra + 1, read: cells[extra] ?? '' }, count);
}
