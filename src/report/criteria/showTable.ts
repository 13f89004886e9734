import { padEnd } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { blocksOf, type Block } from './blocks.js';
import { blankLine, inLine, type ScreenLine } from '../layout/line.js';
import type { Page, Report } from '../layout/report.js';
import { screenOf, type Framed } from '../layout/screen.js';
import { criteriaTerminal } from './page.js';
import type { Portrait } from './portrait.js';

/** One criterion on a page of a terminal. */
export const showTable: Report<Portrait> = criteriaTerminal(linesOf);

function* linesOf(portrait: Portrait, page: Framed<Page>): Generator<ScreenLine> {
  const blocks = blocksOf(portrait, page.lang);
  const labels = blocks.flatMap(({ notes }) => notes.map(({ label }) => displayWidth(label)));
  const column = Math.max(...labels) + 2;
  for (const block of blocks) yield* blockLines(block, column, page);
}

function* blockLines(
  { level, heading, notes }: Block,
  column: number,
  page: Framed<Page>,
): Generator<ScreenLine> {
  const { paint, width, line, hanging } = page;
  const indent = level === 3 ? '  ' : '';
  if (level === 2) yield blankLine;
  const painted = level === 2 ? paint.heading : paint.strong;
  const { wrapped } = screenOf(paint, width - indent.length);
  for (const each of wrapped(heading)) yield inLine([line(indent), painted(each)]);
  const before = level === 3 ? '    ' : '';
  for (const { label, text } of notes)
    yield* hanging(text, { lead: before + padEnd(label, column), paintLead: paint.dim });
}
