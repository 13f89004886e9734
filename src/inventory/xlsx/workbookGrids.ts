import { done, type Attempt } from '../attempt.js';
import type { Limits } from '../limits.js';
import type { GridLine, TextGrid } from '../textGrids.js';
import type { CellGrid } from './grid.js';
import { withOpened, type WorkbookFile } from './opened.js';
import { readWorksheet, type Merge } from './worksheet.js';
import { wholeOf } from './xlsx.js';

/** Reads all sheets of a workbook as texts, hidden ones too. */
export function readWorkbookGrids(
  workbook: WorkbookFile,
  limits: Limits,
): Promise<Attempt<readonly TextGrid[]>> {
  return withOpened(workbook, limits, async ({ archive, book }) => {
    const grids: TextGrid[] = [];
    for (const part of book.sheets) {
      const { grid, merges } = await readWorksheet(archive, part, book, wholeOf(limits));
      grids.push({ sheet: part.name, hidden: part.hidden, ...linesOf(grid, merges) });
    }
    return done(grids);
  });
}

// A form has few merged cells; a sheet that is merged as a whole says nothing of its cells.
const mostMerged = 20_000;

function linesOf(grid: CellGrid, merges: readonly Merge[]): Pick<TextGrid, 'lines' | 'merged'> {
  const lines = new Map<number, string[]>();
  for (let row = 0; row < grid.length; row++)
    lines.set(
      grid.line(row),
      Array.from({ length: grid.width(row) }, (_, column) => grid.cell(row, column) ?? ''),
    );
  const merged = new Set<string>();
  for (const merge of merges) {
    const text = lines.get(merge.top)?.[merge.left] ?? '';
    for (const [line, column] of text === '' ? [] : covered(merge)) {
      if (merged.size >= mostMerged) break;
      const cells = lines.get(line) ?? [];
      while (cells.length <= column) cells.push('');
      cells[column] = text;
      lines.set(line, cells);
      merged.add(`${line} ${column}`);
    }
  }
  return { lines: inOrderOfLines(lines), merged };
}

function inOrderOfLines(lines: ReadonlyMap<number, readonly string[]>): readonly GridLine[] {
  return [...lines].toSorted(([a], [b]) => a - b).map(([line, cells]) => ({ line, cells }));
}

/** The cells of a merge but for its first. */
function* covered({ top, bottom, left, right }: Merge): Generator<readonly [line: number, column: number]> {
  for (let line = top; line <= bottom; line++)
    for (let column = left; column <= right; column++) if (line > top || column > left) yield [line, column];
}
