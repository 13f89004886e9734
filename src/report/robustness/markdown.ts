import { word } from '../../text/lang.js';
import { safeForMarkdown } from '../../text/safe/markdown.js';
import { markdownRow } from '../layout/markdownRow.js';
import { range } from '../layout/points.js';
import type { ReportOptions } from '../score/report.js';
import { firstTasks } from '../score/shown.js';
import { scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import { bandsOf, firmnessesOf } from './firmness.js';
import { headlines } from './headline.js';
import { robustnessNotes } from './methodNotes.js';
import { ranksText, rankText } from './ranks.js';
import type { RobustnessReport } from './report.js';
import { robustnessSections } from './sections.js';
import type { Room, RobustnessSection } from './sections/section.js';
import { sentencesOf, titlesOf, type ListContext } from './sentence.js';
import { shareWithError } from './shares.js';
import { firmnessNames, robustnessTexts, topHead } from './words.js';

const usualTop = 20;
const room: Room = { usualTop: 10, mover: 40 };

/** How far each list can be trusted, as GitHub Markdown for a paper that goes to a committee. */
export const robustnessMarkdown: RobustnessReport = function* robustnessMarkdown(assessment, options) {
  const { lang } = options;
  yield `# ${robustnessTexts.title[lang]}\n`;
  const titleOf = titlesOf(options.criteria);
  for (const list of assessment.lists)
    yield* listChunks({ list, weights: assessment.weights, titleOf }, options);
  yield `\n## ${robustnessTexts.how[lang]}\n\n`;
  for (const { label, text } of robustnessNotes(assessment, options))
    yield `- **${label}** — ${safeForMarkdown(text)}\n`;
};

function* listChunks(told: ListContext, options: ReportOptions): Generator<string> {
  const { lang } = options;
  const { list } = told;
  const { tasks } = list;
  yield `\n## ${listHeadings[list.list][lang]({ count: tasks.length })}\n\n`;
  if (tasks.length === 0) return yield `${scoreTexts.none[lang]}\n`;
  const [headline, ...others] = headlines(told).map((each) => safeForMarkdown(word(each, lang)));
  if (headline !== undefined) yield `**${headline}**\n\n`;
  for (const each of others) yield `${each}\n\n`;
  if (tasks.length === 1) yield `${robustnessTexts.single[lang]}\n\n`;
  yield* taskRows(told, options);
  if (tasks.length === 1) return;
  for (const section of robustnessSections(told, options, room)) yield* sectionChunks(section);
}

function* taskRows(told: ListContext, options: ReportOptions): Generator<string> {
  const { lang } = options;
  const { tasks, k, list: id } = told.list;
  const hasTop = tasks.length > k;
  const heads = ['rank', 'band', 'firmness', 'range', 'possible', 'first'] as const;
  yield markdownRow([
    ...heads.map((head) => robustnessTexts[head][lang]),
    ...(hasTop ? [topHead[lang]({ k })] : []),
    robustnessTexts.task[lang],
    robustnessTexts.sentence[lang],
  ]);
  yield markdownRow([
    '---:',
    ':---',
    ':---',
    '---:',
    '---:',
    '---:',
    ...(hasTop ? ['---:'] : []),
    ':---',
    ':---',
  ]);
  const held = firmnessesOf(tasks);
  const sentences = sentencesOf(told);
  const bands = bandsOf(tasks).flatMap(({ from, to, tasks: inside }) =>
    inside.map(() => (from === to ? '' : range(String(from), String(to), lang))),
  );
  const { shown, left } = firstTasks(tasks, options.top ?? usualTop);
  for (const [i, task] of shown.entries()) {
    const { rank, equals, usualRanks, rankRange, first, top, standardErrors, name } = task;
    const sentence = sentences[i];
    yield markdownRow([
      rankText(rank, equals),
      bands[i] ?? '',
      firmnessNames[held[i] ?? 'open'][lang],
      ranksText(usualRanks, lang),
      ranksText(rankRange, lang),
      shareWithError(first, standardErrors.first),
      ...(hasTop ? [shareWithError(top, standardErrors.top)] : []),
      safeForMarkdown(name),
      sentence === undefined ? '' : safeForMarkdown(word(sentence, lang)),
    ]);
  }
  if (left > 0) yield `\n${safeForMarkdown(moreTasks[lang]({ left, total: tasks.length, list: id }))}\n`;
}

function* sectionChunks({ title, intro, columns, rows, notes }: RobustnessSection): Generator<string> {
  yield `\n### ${title}\n\n`;
  if (intro !== undefined) yield `${safeForMarkdown(intro)}\n\n`;
  if (rows.length > 0) {
    yield markdownRow(columns.map(({ head }) => head));
    yield markdownRow(columns.map(({ is }) => (is === 'figure' ? '---:' : ':---')));
    // Figures are ours, and need no escape.
    for (const row of rows)
      yield markdownRow(row.map((cell, i) => (columns[i]?.is === 'figure' ? cell : safeForMarkdown(cell))));
    if (notes.length > 0) yield '\n';
  }
  for (const note of notes) yield `- ${safeForMarkdown(note)}\n`;
}
