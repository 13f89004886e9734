import { placeMark } from '../../model/address.js';
import type { Difference } from '../../model/difference.js';
import {
  joinedMarkdown,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
} from '../layout/markdown.js';
import { diffNotesOf, noteMark } from './diffNotes.js';
import { firstTasks } from '../score/shown.js';
import { moveLine, moveText } from './moveText.js';
import { settingText } from './reasonText.js';
import type { DiffReport, DiffReportOptions } from './report.js';
import { movesByList, movesInShort, type MovesInShort, type MovesOfList } from './sections.js';
import { countsText, diffTexts, diffListNames, moreMoves, shortNames, sidesText } from './words.js';

const usualTop = 50;

/** What moved, as GitHub Markdown: for a paper, or the summary of a pull request. */
export const diffMarkdown: DiffReport = markdownReport(function* pieces(difference, options) {
  const { lang } = options;
  const { old, new: now, counts, settings, level } = difference;
  yield mark`## ${literal(diffTexts.title[lang])}\n\n`;
  yield mark`${literal(sidesText[lang]({ old: old.name, new: now.name }))}\n\n`;
  yield mark`**${literal(countsText[lang](counts))}**\n`;
  if (level === 'values') yield mark`\n${literal(diffTexts.values[lang])}\n`;
  if (settings.length > 0) yield mark`\n### ${literal(diffTexts.settings[lang])}\n\n`;
  for (const setting of settings) yield mark`- ${literal(settingText(setting, lang))}\n`;
  for (const section of movesByList(difference)) yield* sectionChunks(section, difference, options);
  for (const section of movesInShort(difference)) yield* shortChunks(section, difference, options);
  for (const note of diffNotesOf(difference))
    yield mark`\n${literal(noteMark[lang])}${literal(note[lang])}\n`;
});

function* sectionChunks(
  { list, moves }: MovesOfList,
  difference: Difference,
  { lang, top = usualTop }: DiffReportOptions,
): Generator<Markdown> {
  const { shown, left } = firstTasks(moves, top);
  yield mark`\n### ${literal(diffListNames[list][lang])}\n\n`;
  const labels = [diffTexts.task, diffTexts.change, diffTexts.why];
  yield markdownHead(labels.map((label) => ({ head: label[lang] })));
  for (const move of shown) {
    const { title, change, why } = moveText(move, difference, lang);
    yield markdownRow([
      mark`**${literal(title)}**<br>${literal(`${move.at.file}${placeMark(move.at)}`)}`,
      literal(change),
      joinedMarkdown(why.map(literal), mark`<br>`),
    ]);
  }
  if (left > 0) yield mark`\n${literal(moreMoves[lang]({ left, total: moves.length }))}\n`;
}

/** One line for each task. */
function* shortChunks(
  { by, moves }: MovesInShort,
  difference: Difference,
  { lang, top = usualTop }: DiffReportOptions,
): Generator<Markdown> {
  const { shown, left } = firstTasks(moves, top);
  yield mark`\n### ${literal(shortNames[by][lang]({ count: moves.length }))}\n\n`;
  for (const move of shown) yield mark`- ${literal(moveLine(move, difference, lang))}\n`;
  if (left > 0) yield mark`\n${literal(moreMoves[lang]({ left, total: moves.length }))}\n`;
}
