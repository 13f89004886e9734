import type { List, Result, TaskResult, Verdict } from '../../model/result.js';
import { word, type Lang } from '../../text/lang.js';
import { padEnd, padStart } from '../../text/pad.js';
import type { Grid } from '../layout/columns.js';
import { scoreNotes } from './method.js';
import { notesOf, type TaskNote } from './notes.js';
import { openCellsHeading, settlingCellsOf, openCellText, type SettlingCell } from './openCells.js';
import { tieReader } from './ties.js';
import { points } from '../layout/points.js';
import type { ReportOptions, ScoreReport } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { firstTasks, fullAndEmpty, isCandidate } from './shown.js';
import { hasStake } from './stake.js';
import { summaryOf } from './summary.js';
import { candidateGrid, heldGrid, setAsideGrid, type TaskRow } from './tableGrids.js';
import { emptyLists, liftWords, scoreTexts, listHeadings, moreTasks } from './words.js';
import { blankLine, type ScreenLine, type Painter } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

const usualTop = 10;
// Lines that one sentence may take, because it can quote data of any length.
// Under its first columns, because its sentences are what a task that is set aside has to say.
const asideIndent = 6;
const most = { because: 3, aside: 6 } as const;

/** The lists as a committee reads them in a terminal: each task with its rank, score and strongest reasons. */
export const scoreTable: ScoreReport = terminalReport(linesOf);

/** A list with the tasks of it that are shown, and the columns that it shares with the lists of its kind. */
interface Section {
  readonly list: List;
  readonly shown: readonly TaskResult[];
  readonly left: number;
  readonly grid: Grid<TaskRow>;
  readonly firmness: ReadonlyMap<string, RobustnessNote>;
}

function* linesOf(result: Result, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  yield paint.strong(line(scoreTexts.title[lang]));
  yield* wrapped(summaryOf(result.lists, lang));
  yield* wrapped(legendOf(result, lang)).map(paint.dim);
  const { full, empty } = fullAndEmpty(result, page.list);
  for (const list of full) {
    yield blankLine;
    yield* listLines(sectionOf(list, page), page);
    if (list.verdict === 'held') yield* openCellLines(settlingCellsOf(result.lists), page);
  }
  if (empty.length > 0) {
    yield blankLine;
    yield* wrapped(emptyLists[lang]({ lists: empty.map(({ id }) => id) })).map(paint.dim);
  }
  yield blankLine;
  yield* methodLines(result, page);
}

/** What the signs mean; that of what is at stake only where it is known of a candidate. */
function legendOf({ lists }: Result, lang: Lang): string {
  return hasStake(lists)
    ? `${scoreTexts.legend[lang]}${scoreTexts.stakeLegend[lang]}`
    : scoreTexts.legend[lang];
}

function sectionOf(list: List, page: Framed<ReportOptions>): Section {
  const { shown, left } = firstTasks(list.tasks, page.top ?? usualTop);
  const firmness = robustnessNoteFor(list.id, page);
  const rows = shown.map((task) => ({ ...task, firmness: firmness.get(task.id) }));
  return { list, shown, left, firmness, grid: gridFor(list.verdict, rows, page) };
}

function gridFor(verdict: Verdict, rows: readonly TaskRow[], page: Framed<ReportOptions>): Grid<TaskRow> {
  if (isCandidate(verdict)) return candidateGrid(rows, page, verdict === 'conditional');
  return verdict === 'held' ? heldGrid(rows, page) : setAsideGrid(rows, page);
}

function* listLines(section: Section, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped, rule } = page;
  const { list, shown, left, grid } = section;
  yield* wrapped(listHeadings[list.id][lang]({ count: list.tasks.length })).map(paint.heading);
  if (list.tasks.length === 0) return yield line(scoreTexts.none[lang]);
  yield rule;
  yield* grid.head.map(paint.dim);
  const sameAs = tieReader();
  for (const task of shown) {
    yield* grid.lines({ ...task, firmness: section.firmness.get(task.id) });
    yield* firmnessLines(section.firmness.get(task.id), grid.indent, page);
    yield* isCandidate(list.verdict)
      ? noteLines(notesOf(task, sameAs(task), page), grid.indent, page)
      : asideLines(task, page);
  }
  if (left > 0) yield paint.dim(line(moreTasks[lang]({ left, total: list.tasks.length, list: list.id })));
}

function* firmnessLines(
  firmness: RobustnessNote | undefined,
  indent: number,
  { paint, hanging }: Framed<ReportOptions>,
): Generator<ScreenLine> {
  if (firmness === undefined) return;
  const lead = `${' '.repeat(indent)}${padEnd('~', 6)}`;
  yield* hanging(firmness.says, { lead, most: most.because, paintLead: paint.dim });
}

function* noteLines(
  notes: readonly TaskNote[],
  indent: number,
  page: Framed<ReportOptions>,
): Generator<ScreenLine> {
  const { paint, hanging } = page;
  for (const note of notes) {
    const mark = note.contribution === undefined ? marks[note.is] : `+${note.contribution.toFixed(1)}`;
    const paintLead = note.is === 'caution' || note.is === 'condition' ? paint.warn : paint.dim;
    const paintText = painterFor(note.is, page);
    yield* hanging(note.text, {
      lead: `${' '.repeat(indent)}${mark === '' ? '' : padEnd(mark, 6)}`,
      most: most.because,
      paintLead,
      ...(paintText === undefined ? {} : { paintText }),
    });
  }
}

/** What is put before a note; a reason has its points. */
const marks = {
  condition: '*',
  same: '=',
  reason: '+',
  none: '',
  unknown: '?',
  stake: '>',
  caution: '!',
} as const satisfies Record<TaskNote['is'], string>;

function painterFor(is: TaskNote['is'], { paint }: Framed<ReportOptions>): Painter | undefined {
  if (is === 'caution') return paint.warn;
  return is === 'unknown' || is === 'none' ? paint.dim : undefined;
}

function* asideLines(
  task: TaskResult,
  { lang, paint, hanging }: Framed<ReportOptions>,
): Generator<ScreenLine> {
  const lead = ' '.repeat(asideIndent);
  yield* hanging(word(task.reason, lang), { lead, most: most.aside });
  if (task.lift === undefined) return;
  yield* hanging(liftText(task, lang), { lead, most: most.aside, paintText: paint.dim });
}

/** What to find out first, where more than half of an inventory is held. */
function* openCellLines(cells: readonly SettlingCell[], page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, wrapped, hanging } = page;
  if (cells.length === 0) return;
  yield blankLine;
  yield* wrapped(openCellsHeading[lang]).map(paint.strong);
  for (const cell of cells) {
    yield* hanging(openCellText(cell, page), {
      lead: `${padStart(points(cell.points), 6)}  `,
      most: most.because,
      paintLead: paint.dim,
    });
  }
}

function* methodLines(result: Result, page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, labelled, rule } = page;
  yield paint.heading(line(scoreTexts.method[lang]));
  yield rule;
  yield* labelled(scoreNotes(result, page));
}

/** What would lift a task that is set aside; where nothing that could be found out would, its sentence says so itself. */
function liftText({ verdict, lift }: Pick<TaskResult, 'verdict' | 'lift'>, lang: Lang): string {
  if (lift === undefined) return '';
  const said = word(lift, lang);
  const isFinal = verdict === 'standardised' || verdict === 'not-municipal';
  return isFinal ? said : liftWords[lang]({ lift: said });
}
