import type { Assessment, Robustness, TaskRobustness } from '../../model/assessment.js';
import { cut } from '../../text/cut.js';
import { hang } from '../../text/hang.js';
import { word } from '../../text/lang.js';
import { padEnd } from '../../text/pad.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { gridOf, type Column, type Grid } from '../layout/columns.js';
import type { Paint } from '../layout/paint.js';
import { range } from '../layout/points.js';
import type { ReportOptions } from '../score/report.js';
import { firstOf } from '../score/shown.js';
import { scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import { bandsOf, firmnesses, firmnessesOf, type Firmness } from './firmness.js';
import { headlines } from './headline.js';
import { robustnessNotes } from './methodNotes.js';
import type { RobustnessReport } from './report.js';
import { sectionLines } from './sectionLines.js';
import { sentencesOf, titlesOf, type ListContext } from './sentence.js';
import { shareWithError } from './shares.js';
import { bandGoesOn, bandHead, firmnessNames, robustnessTexts, topHead } from './words.js';

const usualTop = 10;
const narrowest = 80;
const broadest = 120;
// Lines that one sentence may take, because it can quote data of any length.
const most = { headline: 4, sentence: 4 } as const;

/** How far each list can be trusted, as a committee reads it in a terminal. */
export const robustnessTable: RobustnessReport = function* robustnessTable(assessment, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  for (const line of linesOf(assessment, { ...options, width })) yield `${line}\n`;
};

function* linesOf(assessment: Assessment, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  yield paint.strong(robustnessTexts.title[lang]);
  yield* wrap(robustnessTexts.legend[lang], width).map(paint.dim);
  for (const list of assessment.lists) {
    yield '';
    yield* listLines({ list, weights: assessment.weights, titleOf: titlesOf(page.criteria) }, page);
  }
  yield '';
  yield* methodLines(assessment, page);
}

function* listLines(told: ListContext, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const { list } = told;
  const { tasks } = list;
  yield* wrap(listHeadings[list.list][lang]({ count: tasks.length }), width).map(paint.heading);
  if (tasks.length === 0) return yield scoreTexts.none[lang];
  yield paint.dim('─'.repeat(width));
  const [headline, ...others] = headlines(told).map((each) => safeForTerminal(word(each, lang)));
  if (headline !== undefined)
    yield* hang(headline, { lead: '▶ ', width, most: most.headline, paintText: paint.strong });
  for (const each of others) yield* hang(each, { lead: '  ', width, most: most.headline });
  if (tasks.length === 1) yield robustnessTexts.single[lang];
  yield paint.dim('─'.repeat(width));
  yield* taskLines(told, page);
  if (tasks.length > 1) yield* sectionLines(told, page);
}

/** A task with what the columns show of it. */
interface Row extends TaskRobustness {
  readonly firmness: Firmness;
  readonly sentence: string;
}

function* taskLines(told: ListContext, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const { list } = told;
  const rows = rowsOf(told, page);
  const { shown, left } = firstOf(rows, page.top ?? usualTop);
  const grid = gridOf(columnsOf(list, page), shown, width - 2);
  yield paint.dim(`  ${grid.head}`);
  for (const { from, to, tasks } of bandsOf(rows)) {
    const seen = tasks.slice(0, Math.max(0, shown.length - from + 1));
    if (seen.length === 0) break;
    if (from === to) {
      for (const row of seen) yield* rowLines(row, grid, page);
      continue;
    }
    yield paint.warn(`┌ ${bandHead[lang]({ from, to })}`);
    const lines = seen.flatMap((row) => [...rowLines(row, grid, page)]);
    const isWhole = seen.length === tasks.length;
    for (const [i, line] of lines.entries())
      yield paint.warn(isWhole && i === lines.length - 1 ? '└' : '│') + line.slice(1);
    if (!isWhole) yield paint.warn(`┆ ${bandGoesOn[lang]({ left: tasks.length - seen.length })}`);
  }
  if (left > 0) yield paint.dim(moreTasks[lang]({ left, total: rows.length, list: list.list }));
}

function rowsOf(told: ListContext, { lang }: ReportOptions): readonly Row[] {
  const held = firmnessesOf(told.list.tasks);
  const sentences = sentencesOf(told);
  return told.list.tasks.map((task, i) => {
    const sentence = sentences[i];
    return {
      ...task,
      firmness: held[i] ?? 'open',
      sentence: sentence === undefined ? '' : safeForTerminal(word(sentence, lang)),
    };
  });
}

/** The lines of a task; the first column of each is a blank, where the mark of a band goes. */
function* rowLines(row: Row, grid: Grid<Row>, { width }: ReportOptions): Generator<string> {
  yield `  ${grid.line(row)}`;
  yield* hang(row.sentence, { lead: ' '.repeat(sentenceIndent), width, most: most.sentence });
}

const sentenceIndent = 8;

const tones = {
  firm: 'good',
  likely: 'strong',
  open: 'dim',
  reversed: 'bad',
} as const satisfies Record<Firmness, keyof Paint>;

function columnsOf({ tasks, k }: Robustness, { lang, paint, width }: ReportOptions): readonly Column<Row>[] {
  const top: Column<Row> = {
    head: topHead[lang]({ k }),
    align: 'right',
    cell: (row) => shareWithError(row.top, row.standardErrors.top),
  };
  return [
    {
      head: robustnessTexts.rank[lang],
      align: 'right',
      cell: ({ rank }) => String(rank),
      paint: paint.strong,
    },
    {
      head: robustnessTexts.firmness[lang],
      align: 'left',
      cell: ({ firmness }) => firmnessNames[firmness][lang],
      paint(padded) {
        const firmness = firmnesses.find((each) => firmnessNames[each][lang] === padded.trim());
        return firmness === undefined ? padded : paint[tones[firmness]](padded);
      },
    },
    {
      head: robustnessTexts.range[lang],
      align: 'right',
      cell: ({ rankRange: [best, worst] }) =>
        best === worst ? String(best) : range(String(best), String(worst), lang),
    },
    {
      head: robustnessTexts.first[lang],
      align: 'right',
      cell: (row) => shareWithError(row.first, row.standardErrors.first),
    },
    ...(tasks.length > k ? [top] : []),
    {
      head: robustnessTexts.task[lang],
      align: 'left',
      cell: ({ name }) => cut(safeForTerminal(name), width), // measured often, and a cell can hold a megabyte
      paint: paint.strong,
      flexible: true,
    },
  ];
}

function* methodLines(assessment: Assessment, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const notes = robustnessNotes(assessment, page);
  const column = Math.max(...notes.map(({ label }) => displayWidth(label))) + 2;
  yield paint.heading(robustnessTexts.how[lang]);
  yield paint.dim('─'.repeat(width));
  for (const { label, text } of notes)
    yield* hang(safeForTerminal(text), { lead: padEnd(label, column), width, paintLead: paint.dim });
}
