import type { Difference } from '../../model/difference.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { firstOf } from '../score/shown.js';
import { moveText } from './moveText.js';
import { settingText } from './reasonText.js';
import type { DiffReport, DiffReportOptions } from './report.js';
import { sectionsOf, type Section } from './sections.js';
import { countsText, labels, listNames, more, noteMark, notesOf, sidesText } from './words.js';

const usualTop = 50;

/** What moved, as GitHub Markdown: for a paper, or the summary of a pull request. */
export const markdown: DiffReport = function* markdown(difference, options) {
  const { lang } = options;
  const { old, new: now, counts, settings, level } = difference;
  yield `## ${labels.title[lang]}\n\n`;
  yield `${safeForMarkdown(sidesText[lang]({ old: old.name, new: now.name }))}\n\n`;
  yield `**${countsText[lang](counts)}**\n`;
  if (level === 'values') yield `\n${labels.values[lang]}\n`;
  if (settings.length > 0) yield `\n### ${labels.settings[lang]}\n\n`;
  for (const setting of settings) yield `- ${safeForMarkdown(settingText(setting, lang))}\n`;
  for (const section of sectionsOf(difference)) yield* sectionChunks(section, difference, options);
  for (const note of notesOf(difference)) yield `\n${noteMark[lang]}${note[lang]}\n`;
};

function* sectionChunks(
  { list, moves }: Section,
  difference: Difference,
  { lang, top = usualTop }: DiffReportOptions,
): Generator<string> {
  const { shown, left } = firstOf(moves, top);
  yield `\n### ${listNames[list][lang]}\n\n`;
  yield markdownRow([labels.task, labels.change, labels.why].map((label) => label[lang]));
  yield markdownRow([':---', ':---', ':---']);
  for (const move of shown) {
    const { title, change, why } = moveText(move, difference, lang);
    yield markdownRow([
      `**${safeForMarkdown(title)}**<br>${safeForMarkdown(`${move.at.file}:${move.at.line}`)}`,
      safeForMarkdown(change),
      why.map(safeForMarkdown).join('<br>'),
    ]);
  }
  if (left > 0) yield `\n${more[lang]({ left, total: moves.length })}\n`;
}
