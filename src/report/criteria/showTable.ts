import { hang } from '../../text/hang.js';
import { padEnd } from '../../text/pad.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { blocksOf, type Block } from './blocks.js';
import { columnsOf, type CriteriaPage, type Writer } from './page.js';
import type { Portrait } from './portrait.js';

/** One criterion on a page of a terminal. */
export const showTable: Writer<Portrait> = function* showTable(portrait, page) {
  const blocks = blocksOf(portrait, page.lang);
  const labels = blocks.flatMap(({ notes }) => notes.map(({ label }) => displayWidth(label)));
  const column = Math.max(...labels) + 2;
  for (const block of blocks) for (const line of blockLines(block, column, page)) yield `${line}\n`;
};

function* blockLines(
  { level, heading, notes }: Block,
  column: number,
  page: CriteriaPage,
): Generator<string> {
  const { paint } = page;
  const width = columnsOf(page);
  const indent = level === 3 ? '  ' : '';
  if (level === 2) yield '';
  const painted = level === 2 ? paint.heading : paint.strong;
  for (const line of wrap(safeForTerminal(heading), width - indent.length)) yield indent + painted(line);
  const before = level === 3 ? '    ' : '';
  for (const { label, text } of notes)
    yield* hang(safeForTerminal(text), { lead: before + padEnd(label, column), width, paintLead: paint.dim });
}
