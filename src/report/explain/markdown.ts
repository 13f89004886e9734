import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { changeNotes } from './changeNotes.js';
import { headNotes } from './headNotes.js';
import { explainNotes } from './methodNotes.js';
import { neighbourNotes } from './neighbourNotes.js';
import type { Note } from './note.js';
import { knownRows, unknownRows, type PartRow } from './partRows.js';
import type { ExplainReport, ExplainReportOptions } from './report.js';
import { explainTexts, unknownsHeading } from './words.js';

/** An explanation as GitHub Markdown, for a committee paper. */
export const explainMarkdown: ExplainReport = function* explainMarkdown(explanation, options) {
  const { lang } = options;
  const { task } = explanation;
  const title = task.name === task.id ? task.name : `${task.name} [${task.id}]`;
  yield `# ${safeForMarkdown(title)}\n\n${safeForMarkdown(`${task.at.file}:${task.at.line}`)}\n\n`;
  yield* noteItems(headNotes(explanation, lang), options);
  yield `\n## ${explainTexts.parts[lang]}\n\n`;
  yield* partTable(knownRows(explanation, lang), options);
  const unknown = unknownRows(explanation, lang);
  if (unknown.length > 0) {
    yield `\n## ${unknownsHeading(task.verdict)[lang]}\n\n`;
    yield* partTable(unknown, options);
  }
  yield `\n## ${explainTexts.changes[lang]}\n\n`;
  yield* noteItems(changeNotes(explanation, lang), options);
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

function* partTable(rows: readonly PartRow[], { lang }: ExplainReportOptions): Generator<string> {
  const { points, weight, value, evidence } = explainTexts;
  yield markdownRow([points, weight, value, evidence].map((label) => label[lang]));
  yield markdownRow(['---:', '---:', '---:', ':---']);
  for (const row of rows) {
    const caution = row.caution === undefined ? '' : ` **${safeForMarkdown(row.caution)}**`;
    const said = `**${safeForMarkdown(row.title)}** — ${safeForMarkdown(row.says)}${caution}`;
    yield markdownRow([row.points, row.weight, row.value, said]);
  }
}
