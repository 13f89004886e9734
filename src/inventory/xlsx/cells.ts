import { utf8Length } from '../../bytes/bytes.js';
import { mostColumns } from '../limits.js';
import { cellAt } from './address.js';
import { damaged } from './fault.js';
import type { GridBuilder } from './grid.js';
import { textCollector, unescaped } from './strings.js';
import type { Workbook } from './workbook.js';
import { isOn, type Attributes } from './xml.js';

/** Some cells of one column: how many, and the row of the first. */
export interface Seen {
  cells: number;
  readonly first: number;
}

/** What is noticed of cells while they are read. */
export interface CellNotes {
  /** formulas whose value was not stored, by column */
  readonly formulas: Map<number, Seen>;
  /** days, by column */
  readonly dates: Map<number, Seen>;
  /** texts that are longer than allowed */
  readonly large: { readonly column: number; readonly line: number }[];
}

/** Listens to the elements of cells, and adds what they hold to a grid. */
export interface SheetCells {
  readonly notes: CellNotes;
  readonly startRow: (line: number) => void;
  readonly start: (attributes: Attributes) => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** A cell as its elements say it. */
interface RawCell {
  column: number;
  line: number;
  type: string;
  style: number;
  value: string;
  isFormula: boolean;
}

/** Reads cells of a sheet one after the other. */
export function sheetCells(book: Workbook, grid: GridBuilder): SheetCells {
  const notes: CellNotes = { formulas: new Map(), dates: new Map(), large: [] };
  const to = { book, grid, notes };
  const cell: RawCell = { column: -1, line: 0, type: 'n', style: -1, value: '', isFormula: false };
  const inline = textCollector();
  let [isValue, isInline] = [false, false];
  return {
    notes,
    startRow(line) {
      cell.line = line;
      cell.column = -1;
    },
    start(attributes) {
      begin(cell, attributes);
      [isValue, isInline] = [false, false];
    },
    open(name) {
      if (name === 'v') isValue = true;
      else if (name === 'f') cell.isFormula = true;
      else if (name === 'is') isInline = true;
      else if (isInline) inline.open(name);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name !== 'c') inline.close(name);
      else if (isInline) addText(cell, inline.take(), to);
      else addValue(cell, to);
    },
    text(text) {
      if (isValue) cell.value += text;
      else if (isInline) inline.text(text);
    },
  };
}

function begin(cell: RawCell, { r, t = 'n', s = '-1' }: Attributes): void {
  const next = r === undefined ? cell.column + 1 : (cellAt(r)?.column ?? -1);
  if (next <= cell.column || next >= mostColumns) throw damaged(`<c r="${(r ?? '').slice(0, 40)}">`);
  cell.column = next;
  cell.type = t;
  cell.style = Number(s);
  cell.value = '';
  cell.isFormula = false;
}

interface Target {
  readonly book: Workbook;
  readonly grid: GridBuilder;
  readonly notes: CellNotes;
}

function addValue(cell: RawCell, to: Target): void {
  const { type, value } = cell;
  if (value === '') {
    if (cell.isFormula && type !== 'str') see(to.notes.formulas, cell);
    return;
  }
  if (type === 'n') addFigure(cell, to);
  else if (type === 's') addShared(cell, to);
  else if (type === 'b') addText(cell, isOn(value) ? 'TRUE' : 'FALSE', to);
  else addText(cell, unescaped(value), to);
}

function addShared(cell: RawCell, to: Target): void {
  const number = Number(cell.value);
  const text = to.book.texts.text(number);
  if (text === undefined) throw wrongValue(cell);
  addText(cell, text, to, number);
}

function addText(cell: RawCell, text: string, { book, grid, notes }: Target, number?: number): void {
  if (text === '') return;
  const { column, line } = cell;
  const { fieldBytes, texts } = book;
  // No character has more than three bytes for each of its code units.
  if (text.length * 3 > fieldBytes && utf8Length(text) > fieldBytes) notes.large.push({ column, line });
  grid.addText(column, number ?? texts.indexOf(text));
}

function addFigure(cell: RawCell, to: Target): void {
  const figure = Number(cell.value);
  if (!Number.isFinite(figure)) throw wrongValue(cell);
  const { formats, from1904 } = to.book;
  const format = formats[cell.style];
  if (format === undefined) return to.grid.addFigure(cell.column, figure);
  if (format.isDate) see(to.notes.dates, cell);
  return addText(cell, format.show(figure, from1904), to);
}

function see(seen: Map<number, Seen>, { column, line }: RawCell): void {
  const before = seen.get(column);
  if (before === undefined) seen.set(column, { cells: 1, first: line });
  else before.cells++;
}

function wrongValue({ value }: RawCell): Error {
  return damaged(`<v>${value.slice(0, 40)}</v>`);
}
