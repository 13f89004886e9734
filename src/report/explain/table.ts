import type { Explanation } from '../../model/explanation.js';
import type { Text } from '../../text/lang.js';
import { padStart } from '../../text/pad.js';
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
import { blankLine, cutLine, inLine, type Line } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

// Lines that one sentence may take, because it can quote data of any length.
const most = { name: 2, note: 4, unknown: 2 } as const;

/** Explains the position of a task on one screen of a terminal. */
export const explainTable: ExplainReport = terminalReport(linesOf);

function* linesOf(explanation: Explanation, page: Framed<ExplainReportOptions>): Generator<Line> {
  const { lang, paint, line } = page;
  yield* headLines(explanation, page);
  yield blankLine;
  yield* partLines(explanation, page);
  yield blankLine;
  yield paint.heading(line(explainTexts.changes[lang]));
  yield* noteLines(changeNotes(explanation, lang), page);
  yield blankLine;
  yield paint.heading(line(explainTexts.neighbours[lang]));
  yield* noteLines(neighbourNotes(explanation, lang), page);
  const notes = explainNotes(explanation, lang);
  if (notes.length === 0) return;
  yield blankLine;
  yield* noteLines(notes, page);
}

/** Name, place and facts; the bar follows the score, which is the last of them. */
function* headLines(explanation: Explanation, page: Framed<ExplainReportOptions>): Generator<Line> {
  const { lang, paint, width, line, hanging } = page;
  const { id, name, at, score, interval } = explanation.task;
  const title = name === id ? name : `${name} [${id}]`;
  yield* hanging(title, { lead: '', most: most.name, paintText: paint.strong });
  yield paint.dim(cutLine(`${at.file}:${at.line}`, width));
  const lines = [...noteLines(headNotes(explanation, lang), page)];
  const { filled, open } = barOf(score ?? 0, interval[1]);
  yield* lines.slice(0, -1);
  yield inLine([lines.at(-1) ?? blankLine, line('  '), paint.bar(line(filled)), paint.dim(line(open))]);
}

function* noteLines(
  notes: readonly Note[],
  { lang, labelled }: Framed<ExplainReportOptions>,
): Generator<Line> {
  yield* labelled(
    notes.map(({ label, text }) => ({ label: label[lang], text })),
    most.note,
  );
}

/** The columns before the text of a criterion, and the widest entry of each. */
const columns = ['points', 'weight', 'value'] as const;

function* partLines(explanation: Explanation, page: Framed<ExplainReportOptions>): Generator<Line> {
  const { lang, paint, line, rule } = page;
  const [known, unknown] = [knownRows(explanation, lang), unknownRows(explanation, lang)];
  const widths = columns.map((column) =>
    Math.max(
      ...[explainTexts[column][lang], ...[...known, ...unknown].map((row) => row[column])].map(displayWidth),
    ),
  );
  const lead = (cells: readonly string[]): string =>
    `${cells.map((cell, i) => padStart(cell, widths[i] ?? 0)).join('  ')}  `;
  const rowLines = (row: PartRow) => partRowLines(row, lead(columns.map((column) => row[column])), page);
  yield paint.heading(line(explainTexts.parts[lang]));
  yield rule;
  yield paint.dim(
    line(lead(columns.map((column) => explainTexts[column][lang])) + explainTexts.evidence[lang]),
  );
  for (const row of known) yield* rowLines(row);
  if (unknown.length === 0) return;
  yield blankLine;
  yield paint.heading(line(unknownsHeading(explanation.task.verdict)[lang]));
  for (const row of unknown) yield* rowLines(row);
}

function* partRowLines(row: PartRow, lead: string, page: Framed<ExplainReportOptions>): Generator<Line> {
  const { lang, paint, hanging } = page;
  const text = `${row.title}${colon[lang]}${row.says}`;
  const tones = row.isKnown ? { paintLead: paint.strong } : { paintLead: paint.dim, paintText: paint.dim };
  yield* hanging(text, { lead, most: row.isKnown ? most.note : most.unknown, ...tones });
  if (row.caution === undefined) return;
  const indent = padStart('! ', displayWidth(lead));
  yield* hanging(row.caution, {
    lead: indent,
    most: most.note,
    paintLead: paint.warn,
    paintText: paint.warn,
  });
}

const colon: Text = { ja: '：', en: ': ' };
