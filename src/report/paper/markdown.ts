import {
  joinedMarkdown,
  literal,
  mark,
  markdownHead,
  markdownReport,
  markdownRow,
  figureText,
  type Markdown,
} from '../layout/markdown.js';
import type { Paper, PaperOptions, PaperReport } from './report.js';
import { sheetTextOf, type SheetGroupText } from './sheet/sheetText.js';
import { sheetLabels } from './words.js';

/** The sheet as GitHub Markdown: what is on the page of A4, in the same words. */
export const paperMarkdown: PaperReport = markdownReport(function* pieces(
  paper: Paper,
  options: PaperOptions,
) {
  const { lang } = options;
  const text = sheetTextOf(paper, options);
  const marked = text.mark === undefined ? mark`` : mark`**${literal(text.mark)}**\n\n`;
  const about =
    text.about.length === 0 ? mark`` : mark`${literal(text.about.join(lang === 'ja' ? '／' : ' · '))}\n\n`;
  yield mark`${marked}# ${literal(text.title)}\n\n${about}`;
  yield joinedMarkdown(text.answer.map((each, i) => mark`${i + 1}. ${literal(each)}\n`));
  for (const group of text.groups) yield* groupPieces(group, lang);
  yield* lines(sheetLabels.unknown[lang], text.unknown);
  yield* lines(sheetLabels.profiles[lang], text.profiles);
  yield* lines(sheetLabels.reading[lang], text.reading);
  yield* lines(sheetLabels.sources[lang], text.sources);
});

function* groupPieces({ heading, rows }: SheetGroupText, lang: PaperOptions['lang']): Generator<Markdown> {
  yield mark`\n## ${literal(heading)}\n\n`;
  if (rows.length === 0) return yield mark`${literal(sheetLabels.none[lang])}\n`;
  const { task, reason, score, interval, stake } = sheetLabels;
  yield markdownHead([
    { head: task[lang] },
    { head: reason[lang] },
    { head: score[lang], is: 'figure' },
    { head: interval[lang], is: 'figure' },
    { head: stake[lang] },
  ]);
  for (const row of rows)
    yield markdownRow([
      literal(row.name),
      literal(row.reason),
      figureText(row.score),
      figureText(row.interval),
      literal(row.stake),
    ]);
}

function* lines(heading: string, all: readonly string[]): Generator<Markdown> {
  yield mark`\n## ${literal(heading)}\n\n`;
  for (const line of all) yield mark`- ${literal(line)}\n`;
}
