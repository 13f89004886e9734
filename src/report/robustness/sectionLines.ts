import { at } from '../../model/at.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import type { ReportOptions } from '../score/report.js';
import { robustnessSections } from './sections.js';
import type { Room, RobustnessSection } from './sections/section.js';
import type { ListContext } from './sentence.js';
import { blankLine, inLine, screenLine, type ScreenLine } from '../layout/line.js';
import type { Framed } from '../layout/screen.js';

const room: Room = { usualTop: 5, mover: 14 };
const margin = screenLine('  ');
// Lines that a sentence may take.
const most = 6;

/** The sections of a list in a terminal. */
export function* sectionLines(context: ListContext, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { paint, width, wrapped, hanging } = page;
  for (const { title, intro, columns, rows, notes } of robustnessSections(context, page, room)) {
    yield blankLine;
    yield* wrapped(title).map(paint.strong);
    if (intro !== undefined) yield* hanging(intro, { lead: '  ', most });
    const grid = gridOf(columns.map(columnOf), rows, width - 2);
    if (rows.length > 0) yield* grid.head.map((line) => paint.dim(inLine([margin, line])));
    for (const row of rows) yield* grid.lines(row).map((line) => inLine([margin, line]));
    for (const note of notes) yield* hanging(note, { lead: '  ', most });
  }
}

function columnOf(
  { head, is }: RobustnessSection['columns'][number],
  i: number,
): GridColumn<readonly string[]> {
  const cell = (row: readonly string[]): string => at(row, i);
  return {
    head,
    align: is === 'figure' ? 'right' : 'left',
    cell,
    ...(is === 'flexible' ? { flexible: true, whole: true } : {}),
  };
}
