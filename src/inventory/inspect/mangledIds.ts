import { clean } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { oneCause } from './oneCause.js';
import { cellTextsIn, hasColumn, type CellText, type Inspection, type InputPart } from './scene.js';

/** Ids and codes that a spreadsheet made dates or shortened numbers of. */
export const mangledIds: Inspection = ({ parts }) =>
  parts.flatMap((part) =>
    (hasColumn(part, 'id') ? ['id', 'municipality_code'] : ['municipality_code']).flatMap((field) =>
      mangledIn(part, field),
    ),
  );

function mangledIn(part: InputPart, field: string) {
  const all = [...cellTextsIn(part, field)];
  const asDays = mayBeDays(all);
  const dates = all.filter(({ text }) => isDate(clean(text)) || (asDays && isDay(clean(text))));
  const shortened = all.filter(({ text }) => isShortened(clean(text)));
  return [...oneCause(dates, reported('date')), ...oneCause(shortened, reported('shortened'))];
}

function reported(as: 'date' | 'shortened') {
  return (cell: CellText, cells: number) =>
    problem('mangled-id', cell.spot(), { read: cell.text.trim(), as, cells });
}

// Numbers that spreadsheets give the days of 2009 to 2050.
function isDay(text: string): boolean {
  return /^\d{5}$/.test(text) && Number(text) >= 40_000 && Number(text) < 55_000;
}

/** Whether numbers in a column may be days by their number: the other ids are made of two figures, as 1-3 is. */
function mayBeDays(cells: readonly CellText[]): boolean {
  const others = cells.filter(({ text }) => !isDay(clean(text)));
  return others.length > 0 && others.every(({ text }) => /^\d{1,4}-\d{1,2}$/.test(clean(text)));
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dates: readonly RegExp[] = [
  /^(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?$/,
  new RegExp(`^(?:${month}[- ]?\\d{1,4}|\\d{1,4}[- ]${month}(?:[- ]\\d{2,4})?)$`, 'i'),
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}(?: 0?0:00(?::00)?)?$/,
  /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i,
  /^(?:明治|大正|昭和|平成|令和|[mtshr])\d{1,2}[年.]\d{1,2}[月.]\d{1,2}日?$/i,
];

/** Whether a text is what spreadsheets make of 1-1, 2026-4 and 1:2: 1月1日, Jan-01, 2026/4/1, 1:02:00. */
function isDate(text: string): boolean {
  return dates.some((date) => date.test(text));
}

/** Whether a text is a date or a shortened number, and so no code as it was meant. */
export function isMangled(text: string): boolean {
  return isDate(text) || isShortened(text);
}

/** Whether a text is what spreadsheets show of a long number: 1.2E+11, 12345678901234500000, ###. */
function isShortened(text: string): boolean {
  return /^\d(?:\.\d+)?e[+-]?\d{2,3}$/i.test(text) || /^[1-9]\d{14}0{3,}$/.test(text);
}
