import { roadmapSteps, type TaskEffect } from '../../model/effect.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import { blankLine, type ScreenLine } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';
import { firstTasks } from '../score/shown.js';
import { effectCellsOf } from './cells.js';
import { classMethod, classTexts, losers, classSumColumns, classTaskColumns } from './classes.js';
import { markedNotes } from './notes.js';
import type { EffectOfRun, EffectOptions, EffectReport } from './report.js';
import { aboutLines, summaryLines } from './summary.js';
import { effectTexts, leftWords, stepHeadings } from './words.js';

const usualTop = 10;
// A sentence can quote names of any length.
const most = { summary: 6, note: 4, about: 8 } as const;

/** The effect as a committee reads it in a terminal: sums, then the roadmap, then how it was reckoned. */
export const effectTable: EffectReport = terminalReport(linesOf);

function* linesOf(value: EffectOfRun, page: Framed<EffectOptions>): Generator<ScreenLine> {
  const { lang, paint, line, hanging, rule } = page;
  yield paint.strong(line(effectTexts.title[lang]));
  const [first = '', ...others] = summaryLines(value.effect, lang);
  yield* hanging(first, { lead: '▶ ', most: most.summary, paintText: paint.strong });
  for (const each of others) yield* hanging(each, { lead: '  ', most: most.summary });
  if (value.effect.tasks.length === 0) return;
  yield* stepLines(value, page);
  yield* classLines(value, page);
  yield blankLine;
  yield paint.heading(line(effectTexts.how[lang]));
  yield rule;
  for (const each of aboutLines(value.effect, lang))
    yield* hanging(each, { lead: bullet[lang], most: most.about });
}

const bullet = { ja: '・', en: '- ' } as const;

/** A task with its place in the roadmap. */
interface Row extends TaskEffect {
  readonly place: number;
  readonly cells: ReturnType<typeof effectCellsOf>;
}

function* stepLines({ effect }: EffectOfRun, page: Framed<EffectOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, rule, width } = page;
  const rows = effect.tasks.map((task, i): Row => ({
    ...task,
    place: i + 1,
    cells: effectCellsOf(task, lang),
  }));
  const lists = roadmapSteps.map((step) => ({ step, all: rows.filter((row) => row.step === step) }));
  // One grid for all steps, so that their columns align.
  const shownRows = lists.flatMap(({ all }) => firstTasks(all, page.top ?? usualTop).shown);
  const grid = gridOf(columnsOf(page), shownRows, width);
  for (const { step, all } of lists) {
    yield blankLine;
    yield* wrapped(stepHeadings[step][lang]({ count: all.length })).map(paint.heading);
    if (all.length === 0) continue;
    yield rule;
    yield* grid.head.map(paint.dim);
    const { shown, left } = firstTasks(all, page.top ?? usualTop);
    for (const row of shown) {
      yield* grid.lines(row);
      yield* noteLines(row, page);
    }
    if (left > 0) yield paint.dim(line(leftWords[lang]({ left })));
  }
}

/** The effect by class, where a survey was given. */
function* classLines(
  { effect: { byClass } }: EffectOfRun,
  page: Framed<EffectOptions>,
): Generator<ScreenLine> {
  if (byClass === undefined) return;
  const { lang, paint, line, wrapped, hanging, rule, width } = page;
  yield blankLine;
  yield paint.heading(line(classTexts.heading[lang]));
  yield rule;
  const sums = gridOf(classSumColumns(lang), byClass.classes, width);
  yield* sums.head.map(paint.dim);
  yield* byClass.classes.flatMap(sums.lines);
  const { shown, left } = firstTasks(byClass.tasks, page.top ?? usualTop);
  const grid = gridOf(
    classTaskColumns(lang, width >= wide),
    shown.flatMap(({ classes }) => classes),
    width,
  );
  for (const task of shown) {
    yield blankLine;
    yield paint.strong(line(task.name));
    yield* grid.head.map(paint.dim);
    yield* task.classes.flatMap(grid.lines);
    for (const note of losers(task, lang))
      yield* hanging(note, { lead: '    ! ', most: most.note, paintLead: paint.warn });
  }
  if (left > 0) yield paint.dim(line(leftWords[lang]({ left })));
  yield* wrapped(classMethod[lang]).map(paint.dim);
}

function* noteLines(row: Row, page: Framed<EffectOptions>): Generator<ScreenLine> {
  const { paint, hanging } = page;
  for (const { text, isOpen } of markedNotes(row, page))
    yield* hanging(text, {
      lead: isOpen ? (row.step === 'settle' ? '    ! ' : '    ? ') : '    - ',
      most: most.note,
      paintLead: isOpen ? paint.warn : paint.dim,
      paintText: paint.dim,
    });
}

function columnsOf({ lang, paint, width }: Framed<EffectOptions>): readonly GridColumn<Row>[] {
  const column = (
    head: keyof typeof effectTexts,
    cell: (row: Row) => string,
    isWide = false,
  ): readonly GridColumn<Row>[] =>
    isWide && width < wide ? [] : [{ head: effectTexts[head][lang], align: 'right', cell }];
  return [
    ...column('rank', ({ place }) => String(place)),
    ...column('freed', ({ cells }) => cells.freed),
    ...column('limits', ({ cells }) => cells.limits),
    ...column('perBody', ({ cells }) => cells.perBody, true),
    ...column('cost', ({ cells }) => cells.cost),
    ...column('towns', ({ cells }) => cells.towns),
    {
      head: effectTexts.task[lang],
      align: 'left',
      cell: ({ name }) => name,
      paint: paint.strong,
      flexible: true,
    },
  ];
}

/** Columns of a terminal from which there is room for the hours of one body. */
const wide = 100;
