import type { Field } from '../../criterion/field.js';
import type { Problem } from '../../model/problem.js';
import { aboveProblems } from '../csv/tasksAbove.js';
import { addsUp } from '../tasks/sharedFigures.js';
import { problem } from '../problems/problems.js';
import type { ReadContext } from '../source.js';
import type { Seen } from './cells.js';
import type { SheetHeader } from './sheetHeader.js';
import type { SheetTable } from './sheetTable.js';
import type { Worksheet } from './worksheet.js';

/** A sheet, its header and its table. */
export interface ReadParts {
  readonly file: string;
  readonly sheet: Worksheet;
  readonly header: SheetHeader;
  readonly table: SheetTable;
}

/** What should be known of how a sheet is laid out and what its cells were made of. */
export function layoutProblems(parts: ReadParts, context: ReadContext): readonly Problem[] {
  const { file, header, table } = parts;
  const rows = header.lastLine - header.line + 1;
  return [
    ...aboveProblems(file, header, { rows: table.rows, context }),
    ...(header.unit === undefined ? [] : [problem('title-unit', { file, line: 1 }, { unit: header.unit })]),
    ...(rows > 1 ? [problem('header-rows', { file, line: header.line }, { rows })] : []),
    ...table.problems,
    ...hiddenRows(parts),
    ...hiddenColumns(parts, context),
    ...merged(parts, context),
    ...formulas(parts, context),
    ...dates(parts, context),
  ];
}

function hiddenRows({ file, sheet, table }: ReadParts): readonly Problem[] {
  const lines = new Set(table.lines.subarray(1));
  const hidden = sheet.hiddenRows.filter((line) => lines.has(line));
  const [line] = hidden;
  return line === undefined ? [] : [problem('hidden-rows', { file, line }, { rows: hidden.length })];
}

/** Columns of the table that are read, by number. */
function readColumns(
  { header }: ReadParts,
  { headers }: ReadContext,
): readonly (readonly [number, string])[] {
  return header.cells.flatMap((cell, column) => {
    const field = headers.usable(cell)?.field;
    return field === undefined ? [] : [[column, field] as const];
  });
}

function hiddenColumns(parts: ReadParts, context: ReadContext): readonly Problem[] {
  const { file, sheet, header } = parts;
  const isHidden = (column: number): boolean =>
    sheet.hiddenColumns.some(([first, last]) => first <= column && column <= last);
  const hidden = readColumns(parts, context).filter(([column]) => isHidden(column));
  const [first] = hidden;
  if (first === undefined) return [];
  const headers = hidden.map(([column]) => header.cells[column] ?? '');
  return [problem('hidden-columns', { file, line: header.line, column: first[0] + 1 }, { headers })];
}

function merged(parts: ReadParts, context: ReadContext): readonly Problem[] {
  const { file, table, header } = parts;
  return readColumns(parts, context).flatMap(([column, field]) => {
    const kind = context.fields[field];
    if (kind !== undefined && addsUp(kind)) return []; // reported where it is read
    const lines = table.filled.get(column) ?? [];
    const [line] = lines;
    const props = { under: header.cells[column] ?? '', cells: lines.length };
    return line === undefined
      ? []
      : [problem('merged-cells-filled', { file, line, column: column + 1, field }, props)];
  });
}

function formulas(parts: ReadParts, context: ReadContext): readonly Problem[] {
  return seenIn(parts, parts.sheet.formulas, context).map(({ at, cells, under }) =>
    problem('formula-without-value', at, { under, cells }),
  );
}

/** Days where a figure or an id is expected; in a text they may be meant. */
function dates(parts: ReadParts, context: ReadContext): readonly Problem[] {
  return seenIn(parts, parts.sheet.dates, context)
    .filter(({ at }) => mayBeNoDay(at.field, context.fields[at.field]))
    .map(({ at, cells, under }) => {
      const row = parts.table.lines.indexOf(at.line);
      const read = parts.table.rows.cell(row, at.column - 1) ?? '';
      return problem('date-cells', { ...at, read }, { under, cells, read });
    });
}

function mayBeNoDay(name: string, field: Field | undefined): boolean {
  return name === 'id' || name === 'name' || (field !== undefined && field.kind !== 'text');
}

function seenIn(parts: ReadParts, seen: ReadonlyMap<number, Seen>, context: ReadContext) {
  const { file, header } = parts;
  return readColumns(parts, context).flatMap(([column, field]) => {
    const found = seen.get(column);
    if (found === undefined || found.first <= header.lastLine) return [];
    const at = { file, line: found.first, column: column + 1, field };
    return [{ at, cells: found.cells, under: header.cells[column] ?? '' }];
  });
}
