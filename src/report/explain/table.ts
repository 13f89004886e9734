import type { Explanation } from '../../model/explanation.js';
import { cut } from '../../text/cut.js';
import { hang } from '../../text/hang.js';
import type { Text } from '../../text/lang.js';
import { padEnd, padStart } from '../../text/pad.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { barOf } from '../layout/bar.js';
import { changeNotes } from './changeNotes.js';
import { headNotes } from './headNotes.js';
import { explainNotes } from './methodNotes.js';
import { neighbourNotes } from './neighbourNotes.js';
import type { Note } from './note.js';
import { knownRows, unknownRows, type PartRow } from './partRows.js';
import type { ExplainReport, ExplainReportOptions } from './report.js';
import { explainTexts, unknownsHeading } from './words.js';

const narrowest = 80;
const broadest = 120;
// Lines that one sentence may take, because it can quote data of any length.
const most = { name: 2, note: 4, unknown: 2 } as const;

/** Explains the position of a task on one screen of a terminal. */
export const explainTable: ExplainReport = function* explainTable(explanation, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  for (const line of linesOf(explanation, { ...options, width })) yield `${line}\n`;
};

function* linesOf(explanation: Explanation, page: ExplainReportOptions): Generator<string> {
  const { lang, paint } = page;
  yield* headLines(explanation, page);
  yield '';
  yield* partLines(explanation, page);
  yield '';
  yield paint.heading(explainTexts.changes[lang]);
  yield* noteLines(changeNotes(explanation, lang), page);
  yield '';
  yield paint.heading(explainTexts.neighbours[lang]);
  yield* noteLines(neighbourNotes(explanation, lang), page);
  const notes = explainNotes(explanation, lang);
  if (notes.length === 0) return;
  yield '';
  yield* noteLines(notes, page);
}

/** Name, place and facts; the bar follows the score, which is the last of them. */
function* headLines(explanation: Explanation, page: ExplainReportOptions): Generator<string> {
  const { lang, width, paint } = page;
  const { id, name, at, score, interval } = explanation.task;
  const title = name === id ? name : `${name} [${id}]`;
  yield* hang(safeForTerminal(title), { lead: '', width, most: most.name, paintText: paint.strong });
  yield paint.dim(cut(safeForTerminal(`${at.file}:${at.line}`), width));
  const lines = [...noteLines(headNotes(explanation, lang), page)];
  const { filled, open } = barOf(score ?? 0, interval[1]);
  yield* lines.slice(0, -1);
  yield `${lines.at(-1) ?? ''}  ${paint.bar(filled)}${paint.dim(open)}`;
}

function* noteLines(notes: readonly Note[], { lang, width, paint }: ExplainReportOptions): Generator<string> {
  const column = Math.max(...notes.map(({ label }) => displayWidth(label[lang]))) + 2;
  for (const { label, text } of notes) {
    const lead = padEnd(label[lang], column);
    yield* hang(safeForTerminal(text), { lead, width, most: most.note, paintLead: paint.dim });
  }
}

/** The columns before the text of a criterion, and the widest entry of each. */
const columns = ['points', 'weight', 'value'] as const;

function* partLines(explanation: Explanation, page: ExplainReportOptions): Generator<string> {
  const { lang, width, paint } = page;
  const [known, unknown] = [knownRows(explanation, lang), unknownRows(explanation, lang)];
  const widths = columns.map((column) =>
    Math.max(
      ...[explainTexts[column][lang], ...[...known, ...unknown].map((row) => row[column])].map(displayWidth),
    ),
  );
  const lead = (cells: readonly string[]): string =>
    `${cells.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  ')}  `;
  const rowLines = (row: PartRow) => partRowLines(row, lead(columns.map((column) => row[column])), page);
  yield paint.heading(explainTexts.parts[lang]);
  yield paint.dim('─'.repeat(width));
  yield paint.dim(lead(columns.map((column) => explainTexts[column][lang])) + explainTexts.evidence[lang]);
  for (const row of known) yield* rowLines(row);
  if (unknown.length === 0) return;
  yield '';
  yield paint.heading(unknownsHeading(explanation.task.verdict)[lang]);
  for (const row of unknown) yield* rowLines(row);
}

function* partRowLines(row: PartRow, lead: string, page: ExplainReportOptions): Generator<string> {
  const { lang, width, paint } = page;
  const text = safeForTerminal(`${row.title}${colon[lang]}${row.says}`);
  const tones = row.isKnown ? { paintLead: paint.strong } : { paintLead: paint.dim, paintText: paint.dim };
  yield* hang(text, { lead, width, most: row.isKnown ? most.note : most.unknown, ...tones });
  if (row.caution === undefined) return;
  const indent = padStart('! ', displayWidth(lead));
  yield* hang(safeForTerminal(row.caution), {
    lead: indent,
    width,
    most: most.note,
    paintLead: paint.warn,
    paintText: paint.warn,
  });
}

const colon: Text = { ja: '：', en: ': ' };
