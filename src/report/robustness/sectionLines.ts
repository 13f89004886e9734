import { cut } from '../../text/cut.js';
import { hang } from '../../text/hang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { wrap } from '../../text/wrap.js';
import { gridOf, type Column } from '../layout/columns.js';
import type { ReportOptions } from '../score/report.js';
import { robustnessSections } from './sections.js';
import type { Room, RobustnessSection } from './sections/section.js';
import type { ListContext } from './sentence.js';

const room: Room = { usualTop: 5, mover: 14 };
// Lines that a sentence may take.
const most = 6;

/** The sections of a list in a terminal. */
export function* sectionLines(told: ListContext, page: ReportOptions): Generator<string> {
  const { paint, width } = page;
  for (const { title, intro, columns, rows, notes } of robustnessSections(told, page, room)) {
    yield '';
    yield* wrap(title, width).map(paint.strong);
    if (intro !== undefined) yield* hang(intro, { lead: '  ', width, most });
    const grid = gridOf(columns.map(columnOf), rows, width - 2);
    if (rows.length > 0) yield paint.dim(`  ${grid.head}`);
    for (const row of rows) yield `  ${grid.line(row)}`;
    for (const note of notes) yield* hang(safeForTerminal(note), { lead: '  ', width, most });
  }
  // A cell can hold a megabyte, and each of them is measured.
  function columnOf(
    { head, is }: RobustnessSection['columns'][number],
    i: number,
  ): Column<readonly string[]> {
    const cell = (row: readonly string[]): string => cut(safeForTerminal(row[i] ?? ''), width);
    return {
      head,
      align: is === 'figure' ? 'right' : 'left',
      cell,
      ...(is === 'flexible' ? { flexible: true } : {}),
    };
  }
}
