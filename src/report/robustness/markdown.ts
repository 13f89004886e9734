import { at } from '../../model/at.js';
import { word } from '../../text/lang.js';
import {
  figureText,
  markdownHead,
  markdownReport,
  markdownRow,
  mark,
  literal,
  type Markdown,
  type MarkdownColumn,
} from '../layout/markdown.js';
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
export const robustnessMarkdown: RobustnessReport = markdownReport(function* pieces(assessment, options) {
  const { lang } = options;
  yield mark`# ${literal(robustnessTexts.title[lang])}\n`;
  const titleOf = titlesOf(options.criteria);
  for (const list of assessment.lists)
    yield* listChunks({ list, weights: assessment.weights, titleOf }, options);
  yield mark`\n## ${literal(robustnessTexts.how[lang])}\n\n`;
  for (const { label, text } of robustnessNotes(assessment, options))
    yield mark`- **${literal(label)}** — ${literal(text)}\n`;
});

function* listChunks(context: ListContext, options: ReportOptions): Generator<Markdown> {
  const { lang } = options;
  const { list } = context;
  const { tasks } = list;
  yield mark`\n## ${literal(listHeadings[list.list][lang]({ count: tasks.length }))}\n\n`;
  if (tasks.length === 0) return yield mark`${literal(scoreTexts.none[lang])}\n`;
  const [headline, ...others] = headlines(context).map((each) => literal(word(each, lang)));
  if (headline !== undefined) yield mark`**${headline}**\n\n`;
  for (const each of others) yield mark`${each}\n\n`;
  if (tasks.length === 1) yield mark`${literal(robustnessTexts.single[lang])}\n\n`;
  yield* taskRows(context, options);
  if (tasks.length === 1) return;
  for (const section of robustnessSections(context, options, room)) yield* sectionChunks(section);
}

function* taskRows(context: ListContext, options: ReportOptions): Generator<Markdown> {
  const { lang } = options;
  const { tasks, k, list: id } = context.list;
  const hasTop = tasks.length > k;
  const column = (name: keyof typeof robustnessTexts, is?: 'figure'): MarkdownColumn => ({
    head: robustnessTexts[name][lang],
    ...(is === undefined ? {} : { is }),
  });
  yield markdownHead([
    column('rank', 'figure'),
    column('band'),
    column('firmness'),
    column('range', 'figure'),
    column('possible', 'figure'),
    column('first', 'figure'),
    ...(hasTop ? [{ head: topHead[lang]({ k }), is: 'figure' as const }] : []),
    column('task'),
    column('sentence'),
  ]);
  const held = firmnessesOf(tasks);
  const sentences = sentencesOf(context);
  const bands = bandsOf(tasks).flatMap(({ from, to, tasks: inside }) =>
    inside.map(() => (from === to ? '' : range(String(from), String(to), lang))),
  );
  const { shown, left } = firstTasks(tasks, options.top ?? usualTop);
  for (const [i, task] of shown.entries()) {
    const { rank, equals, usualRanks, rankRange, first, top, standardErrors, name } = task;
    const sentence = sentences[i];
    yield markdownRow([
      figureText(rankText(rank, equals)),
      figureText(at(bands, i)),
      literal(firmnessNames[at(held, i)][lang]),
      figureText(ranksText(usualRanks, lang)),
      figureText(ranksText(rankRange, lang)),
      figureText(shareWithError(first, standardErrors.first)),
      ...(hasTop ? [figureText(shareWithError(top, standardErrors.top))] : []),
      literal(name),
      sentence === undefined ? mark`` : literal(word(sentence, lang)),
    ]);
  }
  if (left > 0) yield mark`\n${literal(moreTasks[lang]({ left, total: tasks.length, list: id }))}\n`;
}

function* sectionChunks({ title, intro, columns, rows, notes }: RobustnessSection): Generator<Markdown> {
  yield mark`\n### ${literal(title)}\n\n`;
  if (intro !== undefined) yield mark`${literal(intro)}\n\n`;
  if (rows.length > 0) {
    yield markdownHead(columns.map(({ head, is }) => ({ head, is: is === 'figure' ? is : 'text' })));
    for (const row of rows)
      yield markdownRow(
        row.map((cell, i) => (at(columns, i).is === 'figure' ? figureText(cell) : literal(cell))),
      );
    if (notes.length > 0) yield mark`\n`;
  }
  for (const note of notes) yield mark`- ${literal(note)}\n`;
}
