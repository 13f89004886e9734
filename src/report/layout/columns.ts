import { at } from '../../model/at.js';
import { cut } from '../../text/cut.js';
import { padEnd, padStart } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { cutLine, inLine, screenLine, trimmed, wrappedLines, type ScreenLine, type Painter } from './line.js';

/** A column of an aligned list. */
export interface GridColumn<Row> {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** may hold anything: it is made safe here */
  readonly cell: (row: Row) => string;
  /** at most this many columns of a terminal */
  readonly most?: number;
  readonly paint?: Painter;
  /** takes what the others leave, and is cut to it; one column at most */
  readonly flexible?: true;
  /** sentences, which cut say something else: where a flexible column does not fit, rows are stacked at any width */
  readonly whole?: true;
}

export interface Grid<Row> {
  readonly head: readonly ScreenLine[];
  readonly lines: (row: Row) => readonly ScreenLine[];
  /** columns before the flexible one, by which what belongs to a row is set in */
  readonly indent: number;
}

/** Below this width, rows that do not fit are stacked: the flexible column above, the others below. */
const roomy = 78;
/** Columns that the flexible column needs to stay beside the others. */
const readable = 24;

/** Lines that a sentence may take. */
const mostLines = 6;

const gap = '  ';

/** A column with its texts made safe and no wider than a line: they are measured often, and a cell can hold a megabyte. */
function safeColumn<Row>(column: GridColumn<Row>, width: number): GridColumn<Row> {
  const { head, cell, whole, most = whole === true ? mostLines * width : width } = column;
  return {
    ...column,
    head: screenLine(head),
    cell: (row) => cutLine(cell(row), most),
  };
}

/** Aligns rows in columns by display width, within a width; on a narrow terminal a row takes several lines. */
export function gridOf<Row>(
  asked: readonly GridColumn<Row>[],
  rows: readonly Row[],
  width: number,
): Grid<Row> {
  const columns = asked.map((column) => safeColumn(column, width));
  const natural = columns.map((column) => widest(column, rows));
  const others = natural.reduce((sum, each, i) => sum + (columns[i]?.flexible ? 0 : each + gap.length), 0);
  const widths = natural.map((each, i) => (columns[i]?.flexible ? Math.min(each, width - others) : each));
  const before = columns.findIndex((column) => column.flexible);
  const isWhole = columns[before]?.whole === true;
  const least = before < 0 ? -gap.length : Math.min(isWhole ? width : readable, at(natural, before));
  if ((isWhole || width < roomy) && others + least > width)
    return isWhole && before > 0
      ? gridWithBelow(columns, rows, { before, width })
      : stackedGrid(columns, { natural, before, width });
  return {
    head: [joinedCells(columns.map((column, i) => aligned(column.head, column, at(widths, i))))],
    lines: (row) => [paintedLine(columns, (column, i) => aligned(column.cell(row), column, at(widths, i)))],
    indent: widths.slice(0, Math.max(0, before)).reduce((sum, each) => sum + each + gap.length, 0),
  };
}

interface Stacking {
  /** the width that each column takes by itself */
  readonly natural: readonly number[];
  /** index of the flexible column; -1 without one */
  readonly before: number;
  readonly width: number;
}

const stackedIndent = 2;

/** The flexible column on lines of its own, and the others below it, as many in a line as fit. */
function stackedGrid<Row>(
  columns: readonly GridColumn<Row>[],
  { natural, before, width }: Stacking,
): Grid<Row> {
  const room = width - stackedIndent;
  const groups = groupsWithin(
    columns.map((_, i) => i).filter((i) => i !== before),
    natural,
    room,
  );
  const margin = screenLine(' '.repeat(stackedIndent));
  const widthOf = (i: number): number => Math.min(at(natural, i), room);
  const below = (lineOf: (group: readonly number[]) => ScreenLine): readonly ScreenLine[] =>
    groups.map(lineOf).flatMap((line) => (line.trim() === '' ? [] : inLine([margin, line])));
  const above = before < 0 ? undefined : at(columns, before);
  return {
    head: [
      ...(above === undefined ? [] : wrappedLines(above.head, width)),
      ...below((group) =>
        joinedCells(group.map((i) => aligned(at(columns, i).head, at(columns, i), widthOf(i)))),
      ),
    ],
    lines: (row) => [
      ...(above === undefined
        ? []
        : wrappedLines(above.cell(row), width).map((line) => above.paint?.(line) ?? line)),
      ...below((group) =>
        paintedLine(
          group.map((i) => at(columns, i)),
          (column, i) => aligned(column.cell(row), column, widthOf(at(group, i))),
        ),
      ),
    ],
    indent: stackedIndent,
  };
}

/** The other columns, and each sentence on lines of its own below what it is about. */
function gridWithBelow<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  { before, width }: Pick<Stacking, 'before' | 'width'>,
): Grid<Row> {
  const { head, cell, paint = asIs } = at(columns, before);
  const others = columns.filter((_, i) => i !== before);
  const grid = gridOf(others, rows, width);
  const margin = screenLine(' '.repeat(stackedIndent));
  const below = (text: string): readonly ScreenLine[] =>
    wrappedLines(text, width - stackedIndent).map((line) => inLine([margin, paint(line)]));
  return {
    head: [...grid.head, ...below(head)],
    lines: (row) => [...grid.lines(row), ...below(cell(row))],
    indent: stackedIndent,
  };
}

function asIs(line: ScreenLine): ScreenLine {
  return line;
}

/** Columns in their order, as many to a line as fit. */
function groupsWithin(
  indexes: readonly number[],
  widths: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let used = Infinity;
  for (const i of indexes) {
    const needed = at(widths, i) + gap.length;
    if (used + needed - gap.length > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(i);
    used += needed;
  }
  return groups;
}

function widest<Row>({ head, cell }: GridColumn<Row>, rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, displayWidth(cell(row))), displayWidth(head));
}

/** Ends with the last cell that is not blank: blanks behind it would stay if they were painted. */
function paintedLine<Row>(
  columns: readonly GridColumn<Row>[],
  textOf: (column: GridColumn<Row>, i: number) => ScreenLine,
): ScreenLine {
  const texts = columns.map(textOf);
  const last = texts.findLastIndex((text) => text.trim() !== '');
  const shown = texts.slice(0, last + 1).map((text, i) => (i === last ? trimmed(text) : text));
  return inLine(
    shown.map((text, i) => columns[i]?.paint?.(text) ?? text),
    gap,
  );
}

function aligned<Row>(text: string, { align }: GridColumn<Row>, width: number): ScreenLine {
  const fitting = cut(text, width);
  return screenLine(align === 'right' ? padStart(fitting, width) : padEnd(fitting, width));
}

function joinedCells(cells: readonly ScreenLine[]): ScreenLine {
  return trimmed(inLine(cells, gap));
}
