import type { Problem } from '../../model/problem.js';
import { excerpt } from '../../text/brief.js';
import { problem } from '../problems/problems.js';
import { asideRows } from '../tasks/asideRows.js';
import { isExampleMark } from '../tasks/otherRows.js';
import type { AsideRow } from '../tasks/tableRows.js';
import type { CsvTable, Headed } from './csvRows.js';
import { breaksBefore } from './csvTable.js';

/** Finds for a row below the header, of which the first cell is given, what it says that is no task. */
export function asidesIn(
  { rows, isMerged, merged }: CsvTable,
  { headerRows, columns, width }: Headed,
  { end, isHeader }: { readonly end: number; readonly isHeader: (row: number) => boolean },
): (row: number, first: string | undefined) => AsideRow | undefined {
  const placeOf = (name: string): number | undefined => columns.find(({ field }) => field === name)?.index;
  const [id, name] = [placeOf('id'), placeOf('name')];
  const others = columns.filter(({ field }) => field !== 'id' && field !== 'name');
  const read = new Set(others.map(({ index }) => index));
  const asides = asideRows({
    rows,
    from: headerRows,
    end,
    id,
    name,
    read,
    last: width - 1,
    isHeader,
    isMerged,
    merged,
  });
  // A column of numbers may be in front of the ids, and say which row is an example.
  const isMarkedAside = !columns.some(({ index }) => index === 0);
  return (row, first) => asides.get(row) ?? (isMarkedAside ? exampleIn(first) : undefined);
}

function exampleIn(first: string | undefined): AsideRow | undefined {
  return first !== undefined && isExampleMark(first)
    ? { is: 'note-row', column: 0, read: first.trim() }
    : undefined;
}

/** Reports a row that is no task, or may be none. */
export function asideProblem({ file, rows, lines }: CsvTable, row: number, aside: AsideRow): Problem {
  const { is, column, read, under } = aside;
  const line = (lines[row] ?? 1) + breaksBefore(rows, row, column);
  const at = { file, line, column: column + 1, read: excerpt(read) };
  return problem(is, at, is !== 'section-row' && under !== undefined ? { read, under } : { read });
}
