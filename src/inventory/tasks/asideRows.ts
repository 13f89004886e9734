import { footnotesAt } from './footnotes.js';
import { sectionAt } from './sections.js';
import { mostOfAside, usualAbove, type AsideRow, type TableRows } from './tableRows.js';

/** The rows of a table that are no tasks by what is around them: headings of its parts, and remarks below it. */
export function asideRows(table: TableRows): ReadonlyMap<number, AsideRow> {
  const { rows, from, end } = table;
  const found = new Map<number, AsideRow>();
  const above = usualAbove(table, found);
  const bands: number[] = [];
  for (let row = from; row < end; row++) {
    const filled = rows.filled(row, mostOfAside + 1);
    if (filled === 0 || filled > mostOfAside) continue;
    const notes = footnotesAt(table, row, above);
    for (const [each, aside] of notes?.found ?? []) found.set(each, aside);
    if (notes !== undefined) row = notes.next - 1;
    else if (filled < mostOfAside) bands.push(row);
  }
  const isFollowed = followedIn(table, found);
  let whole: ReturnType<typeof above> | undefined;
  const usual = () => (whole ??= above(end));
  for (const row of bands) {
    const band = sectionAt({ table, row, usual, isFollowed });
    if (band !== undefined) found.set(row, band);
  }
  return found;
}

/** Whether a row that fills more than one cell comes below a row, with nothing but rows of one cell between them. */
function followedIn(
  { rows, end, isHeader }: TableRows,
  asides: ReadonlyMap<number, AsideRow>,
): (row: number) => boolean {
  let last = end; // the last row that is fuller
  for (let row = end - 1; row >= 0 && last === end; row--)
    if (!asides.has(row) && rows.filled(row, 2) > 1 && !isHeader(row)) last = row;
  return (row) => last < end && row < last;
}
