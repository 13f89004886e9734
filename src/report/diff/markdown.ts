import { placeMark } from '../../model/address.js';
import type { Difference } from '../../model/difference.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { firstTasks } from '../score/shown.js';
import { moveLine, moveText } from './moveText.js';
import { settingText } from './reasonText.js';
import type { DiffReport, DiffReportOptions } from './report.js';
import { movesByList, movesInShort, type MovesInShort, type MovesOfList } from './sections.js';
import {
  countsText,
  diffTexts,
  diffListNames,
  moreMoves,
  noteMark,
  diffNotesOf,
  shortNames,
  sidesText,
} from './words.js';

const usualTop = 50;

/** What moved, as GitHub Markdown: for a paper, or the summary of a pull request. */
export const diffMarkdown: DiffReport = function* diffMarkdown(difference, options) {
  const { lang } = options;
  const { old, new: now, counts, settings, level } = difference;
  yield `## ${diffTexts.title[lang]}\n\n`;
  yield `${safeForMarkdown(sidesText[lang]({ old: old.name, new: now.name }))}\n\n`;
  yield `**${countsText[lang](counts)}**\n`;
  if (level === 'values') yield `\n${diffTexts.values[lang]}\n`;
  if (settings.length > 0) yield `\n### ${diffTexts.settings[lang]}\n\n`;
  for (const setting of settings) yield `- ${safeForMarkdown(settingText(setting, lang))}\n`;
  for (const section of movesByList(difference)) yield* sectionChunks(section, difference, options);
  for (const section of movesInShort(difference)) yield* shortChunks(section, difference, options);
  for (const note of diffNotesOf(difference)) yield `\n${noteMark[lang]}${note[lang]}\n`;
};

function* sectionChunks(
  { list, moves }: MovesOfList,
  difference: Difference,
  { lang, top = usualTop }: DiffReportOptions,
): Generator<string> {
  const { shown, left } = firstTasks(moves, top);
  yield `\n### ${diffListNames[list][lang]}\n\n`;
  yield markdownRow([diffTexts.task, diffTexts.change, diffTexts.why].map((label) => label[lang]));
  yield markdownRow([':---', ':---', ':---']);
  for (const move of shown) {
    const { title, change, why } = moveText(move, difference, lang);
    yield markdownRow([
      `**${safeForMarkdown(title)}**<br>${safeForMarkdown(`${move.at.file}${placeMark(move.at)}`)}`,
      safeForMarkdown(change),
      why.map(safeForMarkdown).join('<br>'),
    ]);
  }
  if (left > 0) yield `\n${moreMoves[lang]({ left, total: moves.length })}\n`;
}

/** One line for each task. */
function* shortChunks(
  { by, moves }: MovesInShort,
  difference: Difference,
  { lang, top = usualTop }: DiffReportOptions,
): Generator<string> {
  const { shown, left } = firstTasks(moves, top);
  yield `\n### ${shortNames[by][lang]({ count: moves.length })}\n\n`;
  for (const move of shown) yield `- ${safeForMarkdown(moveLine(move, difference, lang))}\n`;
  if (left > 0) yield `\n${moreMoves[lang]({ left, total: moves.length })}\n`;
}
