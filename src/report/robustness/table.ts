import type { Assessment, Robustness, TaskRobustness } from '../../model/assessment.js';
import { word } from '../../text/lang.js';
import { gridOf, type GridColumn, type Grid } from '../layout/columns.js';
import type { Paint } from '../layout/paint.js';
import type { ReportOptions } from '../score/report.js';
import { firstTasks } from '../score/shown.js';
import { scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import { bandsOf, firmnesses, firmnessesOf, type Firmness } from './firmness.js';
import { headlines } from './headline.js';
import { robustnessNotes } from './methodNotes.js';
import { ranksText, rankText } from './ranks.js';
import type { RobustnessReport } from './report.js';
import { sectionLines } from './sectionLines.js';
import { sentencesOf, titlesOf, type ListContext } from './sentence.js';
import { shareWithError } from './shares.js';
import { bandGoesOn, bandHead, firmnessNames, robustnessTexts, topHead } from './words.js';
import { blankLine, inLine, type ScreenLine } from '../layout/line.js';
import { screenOf, terminalReport, type Framed } from '../layout/screen.js';

const usualTop = 10;
// Lines that one sentence may take, because it can quote data of any length.
const most = { headline: 4, sentence: 4 } as const;

/** How far each list can be trusted, as a committee reads it in a terminal. */
export const robustnessTable: RobustnessReport = terminalReport(linesOf);

function* linesOf(assessment: Assessment, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  yield paint.strong(line(robustnessTexts.title[lang]));
  yield* wrapped(robustnessTexts.legend[lang]).map(paint.dim);
  for (const list of assessment.lists) {
    yield blankLine;
    yield* listLines({ list, weights: assessment.weights, titleOf: titlesOf(page.criteria) }, page);
  }
  yield blankLine;
  yield* methodLines(assessment, page);
}

function* listLines(context: ListContext, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, hanging, rule } = page;
  const { list } = context;
  const { tasks } = list;
  yield* wrapped(listHeadings[list.list][lang]({ count: tasks.length })).map(paint.heading);
  if (tasks.length === 0) return yield line(scoreTexts.none[lang]);
  yield rule;
  const [headline, ...others] = headlines(context).map((each) => word(each, lang));
  if (headline !== undefined)
    yield* hanging(headline, { lead: '▶ ', most: most.headline, paintText: paint.strong });
  for (const each of others) yield* hanging(each, { lead: '  ', most: most.headline });
  if (tasks.length === 1) yield line(robustnessTexts.single[lang]);
  yield rule;
  yield* taskLines(context, page);
  if (tasks.length > 1) yield* sectionLines(context, page);
}

/** A task with what the columns show of it. */
interface Row extends TaskRobustness {
  readonly firmness: Firmness;
  readonly sentence: string;
}

function* taskLines(context: ListContext, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, width, line } = page;
  const { list } = context;
  const rows = rowsOf(context, page);
  const { shown, left } = firstTasks(rows, page.top ?? usualTop);
  const grid = gridOf(columnsOf(list, page), shown, width - 2);
  yield* grid.head.map((each) => paint.dim(line(`  ${each}`)));
  for (const { from, to, isSame, tasks } of bandsOf(rows)) {
    const seen = tasks.slice(0, Math.max(0, shown.length - from + 1));
    if (seen.length === 0) break;
    if (from === to) {
      yield* seen.flatMap((row) => [...rowLines(row, grid, page)]).map((each) => inLine([line('  '), each]));
      continue;
    }
    yield paint.warn(line(`┌ ${bandHead[lang]({ from, to, isSame })}`));
    const lines = seen.flatMap((row) => [...rowLines(row, grid, page)]);
    const isWhole = seen.length === tasks.length;
    for (const [i, each] of lines.entries())
      yield inLine([paint.warn(line(isWhole && i === lines.length - 1 ? '└' : '│')), line(' '), each]);
    if (!isWhole) yield paint.warn(line(`┆ ${bandGoesOn[lang]({ left: tasks.length - seen.length })}`));
  }
  if (left > 0) yield paint.dim(line(moreTasks[lang]({ left, total: rows.length, list: list.list })));
}

function rowsOf(context: ListContext, { lang }: Pick<ReportOptions, 'lang'>): readonly Row[] {
  const held = firmnessesOf(context.list.tasks);
  const sentences = sentencesOf(context);
  return context.list.tasks.map((task, i) => {
    const sentence = sentences[i];
    return {
      ...task,
      firmness: held[i] ?? 'open',
      sentence: sentence === undefined ? '' : word(sentence, lang),
    };
  });
}

/** The lines of a task without the margin, where the mark of a band goes. */
function* rowLines(
  row: Row,
  grid: Grid<Row>,
  { paint, width }: Framed<ReportOptions>,
): Generator<ScreenLine> {
  yield* grid.lines(row);
  const { hanging } = screenOf(paint, width - 2);
  yield* hanging(row.sentence, { lead: ' '.repeat(sentenceIndent), most: most.sentence });
}

const sentenceIndent = 6;

const tones = {
  firm: 'good',
  likely: 'strong',
  open: 'dim',
  reversed: 'bad',
} as const satisfies Record<Firmness, keyof Paint>;

/** Columns of a terminal from which there is room for the ranks that are possible. */
const wide = 100;

function possibleColumn(lang: ReportOptions['lang']): GridColumn<Row> {
  return {
    head: robustnessTexts.possible[lang],
    align: 'right',
    cell: ({ rankRange }) => ranksText(rankRange, lang),
  };
}

function columnsOf(
  { tasks, k }: Robustness,
  { lang, paint, width }: Framed<ReportOptions>,
): readonly GridColumn<Row>[] {
  const top: GridColumn<Row> = {
    head: topHead[lang]({ k }),
    align: 'right',
    cell: (row) => shareWithError(row.top, row.standardErrors.top),
  };
  return [
    {
      head: robustnessTexts.rank[lang],
      align: 'right',
      cell: ({ rank, equals }) => rankText(rank, equals),
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
      cell: ({ usualRanks }) => ranksText(usualRanks, lang),
    },
    {
      head: robustnessTexts.first[lang],
      align: 'right',
      cell: (row) => shareWithError(row.first, row.standardErrors.first),
    },
    ...(tasks.length > k ? [top] : []),
    ...(width < wide ? [] : [possibleColumn(lang)]),
    {
      head: robustnessTexts.task[lang],
      align: 'left',
      cell: ({ name }) => name,
      paint: paint.strong,
      flexible: true,
    },
  ];
}

function* methodLines(assessment: Assessment, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, labelled, rule } = page;
  yield paint.heading(line(robustnessTexts.how[lang]));
  yield rule;
  yield* labelled(robustnessNotes(assessment, page));
}
