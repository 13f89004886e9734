import { cellAt, mostLines } from './address.js';
import type { Archive } from './archive.js';
import { sheetCells, type CellNotes, type SheetCells } from './cells.js';
import { damaged, XlsxError } from './fault.js';
import { gridBuilder, type CellGrid, type GridBuilder } from './grid.js';
import type { SheetPart, Workbook } from './workbook.js';
import { isOn, readXml, type Attributes } from './xml.js';

/** Cells that are one in the sheet: rows from 1, columns from 0, the last of each included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How the cells of a sheet lie. */
interface SheetLayout {
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly hiddenRows: readonly number[];
}

/** A sheet as it was read: what its cells hold, and how they lie. */
export interface Worksheet extends SheetLayout, Readonly<CellNotes> {
  readonly grid: CellGrid;
}

/** How much of a sheet is read. */
export interface SheetExtent {
  /** rows that hold something; the rest is left */
  readonly rows: number;
  /** cells that hold something; more are refused */
  readonly cells: number;
}

/** Reads a sheet, or the first rows of it. Throws XlsxError. */
export async function readWorksheet(
  archive: Archive,
  { part }: SheetPart,
  book: Workbook,
  extent: SheetExtent,
): Promise<Worksheet> {
  const builder = gridBuilder(book.texts);
  const cells = sheetCells(book, builder);
  const rows = rowReader(builder, cells, extent);
  const layout = layoutReader();
  let isData = false; // form controls have rows and columns too, beside those of the sheet
  await readXml(
    archive.read(part),
    {
      open(name, attributes) {
        if (name === 'sheetData') isData = true;
        else if (isData) rows.open(name, attributes);
        else layout.open(name, attributes);
      },
      close(name) {
        if (name === 'sheetData') isData = false;
        else if (isData) rows.close(name);
      },
      text: cells.text,
      isDone: () => builder.rows() > extent.rows,
    },
    book.longest,
  );
  const { hiddenRows } = rows;
  return { grid: builder.grid(), ...layout.found, hiddenRows, ...cells.notes };
}

/** Listens to the rows of a sheet, and hands on what is within them. */
function rowReader(builder: GridBuilder, cells: SheetCells, extent: SheetExtent) {
  const hiddenRows: number[] = [];
  let line = 0;
  return {
    hiddenRows,
    open(name: string, attributes: Attributes): void {
      if (name === 'c') cells.start(attributes);
      else if (name === 'row') {
        line = nextLine(attributes, line);
        if (isOn(attributes['hidden'])) hiddenRows.push(line);
        builder.startRow(line);
        cells.startRow(line);
      } else cells.open(name);
    },
    close(name: string): void {
      if (name === 'row') builder.endRow();
      else cells.close(name);
      if (builder.cells() > extent.cells) throw new XlsxError({ is: 'too-many-cells', cells: extent.cells });
    },
  };
}

function nextLine({ r }: Attributes, before: number): number {
  const line = r === undefined ? before + 1 : Number(r);
  if (!Number.isInteger(line) || line <= before || line > mostLines)
    throw damaged(`<row r="${(r ?? '').slice(0, 40)}">`);
  return line;
}

// Forms of ministries have some hundreds.
const mostMerges = 200_000;

/** Listens to what stands around the rows of a sheet. */
function layoutReader() {
  const merges: Merge[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  return {
    found: { merges, hiddenColumns },
    open(name: string, { min, max, hidden, ref = '' }: Attributes): void {
      if (name === 'col' && isOn(hidden)) hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
      if (name !== 'mergeCell') return;
      if (merges.length >= mostMerges)
        throw damaged({ ja: `結合セルが${merges.length}か所`, en: `${merges.length} merged cells` });
      merges.push(mergeOf(ref));
    },
  };
}

function mergeOf(ref: string): Merge {
  const [from = '', to = from] = ref.replaceAll('$', '').split(':');
  const [start, end] = [cellAt(from), cellAt(to)];
  if (start === undefined || end === undefined || end.line < start.line || end.column < start.column)
    throw damaged(`<mergeCell ref="${ref.slice(0, 40)}">`);
  return { top: start.line, bottom: end.line, left: start.column, right: end.column };
}
