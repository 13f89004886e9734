import { placeMark } from '../../model/address.js';
import {
  figureText,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
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

/** An explanation as GitHub Markdown, for a committee paper. */
export const explainMarkdown: ExplainReport = markdownReport(function* pieces(explanation, options) {
  const { lang } = options;
  const { task } = explanation;
  const title = task.name === task.id ? task.name : `${task.name} [${task.id}]`;
  yield mark`# ${literal(title)}\n\n${literal(`${task.at.file}${placeMark(task.at)}`)}\n\n`;
  yield mark`${literal(summaryText(explanation, lang))}\n\n`;
  yield* noteItems(headNotes(explanation, lang), options);
  yield mark`\n## ${literal(explainTexts.open[lang])}\n\n`;
  yield* noteItems(openNotes(explanation, lang), options);
  yield mark`\n## ${literal(explainTexts.changes[lang])}\n\n`;
  yield* noteItems(changeNotes(explanation, lang), options);
  yield mark`\n## ${literal(explainTexts.parts[lang])}\n\n`;
  yield* criterionTable(criterionRows(explanation.criteria, lang), options);
  yield mark`\n## ${literal(explainTexts.neighbours[lang])}\n\n`;
  yield* noteItems(neighbourNotes(explanation, lang), options);
  const notes = explainNotes(explanation, lang);
  if (notes.length === 0) return;
  yield mark`\n## ${literal(explainTexts.method[lang])}\n\n`;
  yield* noteItems(notes, options);
});

function* noteItems(notes: readonly Note[], { lang }: ExplainReportOptions): Generator<Markdown> {
  for (const { label, text } of notes) yield mark`- **${literal(label[lang])}** — ${literal(text)}\n`;
}

function* criterionTable(rows: readonly CriterionRow[], { lang }: ExplainReportOptions): Generator<Markdown> {
  const { points, weight, value, evidence } = explainTexts;
  yield markdownHead([
    ...[points, weight, value].map((label) => ({ head: label[lang], is: 'figure' as const })),
    { head: evidence[lang] },
  ]);
  for (const row of rows) {
    const caution = row.caution === undefined ? mark`` : mark` **${literal(row.caution)}**`;
    yield tableRow(row, mark`**${literal(row.title)}**`, caution);
    for (const part of row.parts) yield tableRow(part, mark`・${literal(part.title)}`, mark``);
  }
}

function tableRow({ points, weight, value, says }: PartRow, title: Markdown, caution: Markdown): Markdown {
  const said = says === '' ? title : mark`${title} — ${literal(says)}`;
  return markdownRow([...[points, weight, value].map(figureText), mark`${said}${caution}`]);
}
