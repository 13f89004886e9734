import { at } from '../../model/at.js';
import { placeMark } from '../../model/address.js';
import type { Explanation } from '../../model/explanation.js';
import type { Lang, Text } from '../../text/lang.js';
import { padStart } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { barOf } from '../layout/bar.js';
import { changeNotes } from './changeNotes.js';
import { headNotes } from './headNotes.js';
import { explainNotes } from './methodNotes.js';
import { neighbourNotes } from './neighbourNotes.js';
import type { Note } from './note.js';
import { criterionRows, type CriterionRow, type PartRow } from './criterionRows.js';
import { openNotes } from './openNotes.js';
import { summaryText } from './summary.js';
import type { ExplainReport, ExplainReportOptions } from './report.js';
import { explainTexts } from './words.js';
import { blankLine, cutLine, inLine, lineWidth, type ScreenLine } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

// Lines that one sentence may take, because it can quote data of any length.
const most = { summary: 6, name: 2, note: 4, unknown: 2 } as const;

/** Explains the position of a task in a terminal: what a committee needs first, then the figures. */
export const explainTable: ExplainReport = terminalReport(linesOf);

function* linesOf(explanation: Explanation, page: Framed<ExplainReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  for (const each of wrapped(summaryText(explanation, lang), most.summary)) yield paint.strong(each);
  yield blankLine;
  yield* headLines(explanation, page);
  const sections = [
    { heading: explainTexts.open, notes: openNotes(explanation, lang) },
    { heading: explainTexts.changes, notes: changeNotes(explanation, lang) },
  ];
  for (const { heading, notes } of sections) {
    yield blankLine;
    yield paint.heading(line(heading[lang]));
    yield* noteLines(notes, page);
  }
  yield blankLine;
  yield* criterionLines(explanation, page);
  yield blankLine;
  yield paint.heading(line(explainTexts.neighbours[lang]));
  yield* noteLines(neighbourNotes(explanation, lang), page);
  const notes = explainNotes(explanation, lang);
  if (notes.length === 0) return;
  yield blankLine;
  yield* noteLines(notes, page);
}

/** Name, place and facts; the bar follows the score, which is the last of them. */
function* headLines(explanation: Explanation, page: Framed<ExplainReportOptions>): Generator<ScreenLine> {
  const { lang, paint, width, line, hanging } = page;
  const { id, name, at, score, interval } = explanation.task;
  const title = name === id ? name : `${name} [${id}]`;
  yield* hanging(title, { lead: '', most: most.name, paintText: paint.strong });
  yield paint.dim(cutLine(`${at.file}${placeMark(at)}`, width));
  const notes = headNotes(explanation, lang);
  const lines = [...noteLines(notes, page)];
  const { filled, open } = barOf(score ?? 0, interval[1]);
  const bar = inLine([paint.bar(line(filled)), paint.dim(line(open))]);
  const last = lines.at(-1) ?? blankLine;
  // Beside the score, else below it where the texts of the notes begin, else left out: its figures are there.
  const column = Math.max(...notes.map(({ label }) => displayWidth(label[lang]))) + 2;
  yield* lines.slice(0, -1);
  if (lineWidth(last) + 2 + lineWidth(bar) <= width) yield inLine([last, line('  '), bar]);
  else yield* column + lineWidth(bar) <= width ? [last, inLine([line(' '.repeat(column)), bar])] : [last];
}

function* noteLines(
  notes: readonly Note[],
  { lang, labelled }: Framed<ExplainReportOptions>,
): Generator<ScreenLine> {
  yield* labelled(
    notes.map(({ label, text }) => ({ label: label[lang], text })),
    most.note,
  );
}

/** The columns before the text of a criterion, and the widest entry of each. */
const columns = ['points', 'weight', 'value'] as const;

function* criterionLines(
  explanation: Explanation,
  page: Framed<ExplainReportOptions>,
): Generator<ScreenLine> {
  const { lang, paint, line, rule } = page;
  const rows = criterionRows(explanation.criteria, lang);
  const all: readonly PartRow[] = rows.flatMap((row) => [row, ...row.parts]);
  const widths = columns.map((column) =>
    Math.max(...[explainTexts[column][lang], ...all.map((row) => row[column])].map(displayWidth)),
  );
  const lead = (cells: readonly string[]): string =>
    `${cells.map((cell, i) => padStart(cell, at(widths, i))).join('  ')}  `;
  const leadOf = (row: PartRow): string => lead(columns.map((column) => row[column]));
  yield paint.heading(line(explainTexts.parts[lang]));
  yield rule;
  yield paint.dim(
    line(lead(columns.map((column) => explainTexts[column][lang])) + explainTexts.evidence[lang]),
  );
  for (const row of rows) {
    yield* rowLines(row, leadOf(row), page);
    for (const part of row.parts) yield* partLines(part, leadOf(part), page);
  }
}

function* rowLines(
  row: CriterionRow,
  lead: string,
  page: Framed<ExplainReportOptions>,
): Generator<ScreenLine> {
  const { lang, paint, hanging } = page;
  const tones = row.isKnown ? { paintLead: paint.strong } : { paintLead: paint.dim, paintText: paint.dim };
  yield* hanging(rowText(row, lang), { lead, most: row.isKnown ? most.note : most.unknown, ...tones });
  if (row.caution === undefined) return;
  const indent = padStart('! ', displayWidth(lead));
  yield* hanging(row.caution, {
    lead: indent,
    most: most.note,
    paintLead: paint.warn,
    paintText: paint.warn,
  });
}

function* partLines(part: PartRow, lead: string, page: Framed<ExplainReportOptions>): Generator<ScreenLine> {
  const { lang, paint, hanging } = page;
  yield* hanging(rowText(part, lang), { lead: `${lead}${dot[lang]}`, most: most.note, paintLead: paint.dim });
}

function rowText({ title, says }: PartRow, lang: Lang): string {
  return says === '' ? title : `${title}${colon[lang]}${says}`;
}

const dot: Text = { ja: '・', en: '· ' };
const colon: Text = { ja: '：', en: ': ' };
