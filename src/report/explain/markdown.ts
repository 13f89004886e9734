import { placeMark } from '../../model/address.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
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
export const explainMarkdown: ExplainReport = function* explainMarkdown(explanation, options) {
  const { lang } = options;
  const { task } = explanation;
  const title = task.name === task.id ? task.name : `${task.name} [${task.id}]`;
  yield `# ${safeForMarkdown(title)}\n\n${safeForMarkdown(`${task.at.file}${placeMark(task.at)}`)}\n\n`;
  yield `${safeForMarkdown(summaryText(explanation, lang))}\n\n`;
  yield* noteItems(headNotes(explanation, lang), options);
  yield `\n## ${explainTexts.open[lang]}\n\n`;
  yield* noteItems(openNotes(explanation, lang), options);
  yield `\n## ${explainTexts.changes[lang]}\n\n`;
  yield* noteItems(changeNotes(explanation, lang), options);
  yield `\n## ${explainTexts.parts[lang]}\n\n`;
  yield* criterionTable(criterionRows(explanation.criteria, lang), options);
  yield `\n## ${explainTexts.neighbours[lang]}\n\n`;
  yield* noteItems(neighbourNotes(explanation, lang), options);
  const notes = explainNotes(explanation, lang);
  if (notes.length === 0) return;
  yield `\n## ${explainTexts.method[lang]}\n\n`;
  yield* noteItems(notes, options);
};

function* noteItems(notes: readonly Note[], { lang }: ExplainReportOptions): Generator<string> {
  for (const { label, text } of notes) yield `- **${label[lang]}** — ${safeForMarkdown(text)}\n`;
}

function* criterionTable(rows: readonly CriterionRow[], { lang }: ExplainReportOptions): Generator<string> {
  const { points, weight, value, evidence } = explainTexts;
  yield markdownRow([points, weight, value, evidence].map((label) => label[lang]));
  yield markdownRow(['---:', '---:', '---:', ':---']);
  for (const row of rows) {
    const caution = row.caution === undefined ? '' : ` **${safeForMarkdown(row.caution)}**`;
    yield tableRow(row, `**${safeForMarkdown(row.title)}**`, caution);
    for (const part of row.parts) yield tableRow(part, `・${safeForMarkdown(part.title)}`, '');
  }
}

function tableRow({ points, weight, value, says }: PartRow, title: string, caution: string): string {
  const said = says === '' ? title : `${title} — ${safeForMarkdown(says)}`;
  return markdownRow([points, weight, value, `${said}${caution}`]);
}
