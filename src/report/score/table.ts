import type { List, Result, TaskResult } from '../../model/result.js';
import { hang } from '../../text/hang.js';
import { word } from '../../text/lang.js';
import { padEnd } from '../../text/pad.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Grid } from '../layout/columns.js';
import { scoreNotes } from './method.js';
import { cautionsOf, cautionText, reasonText, strongestReasons } from './reasons.js';
import type { Report, ReportOptions } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { firstOf, listsToShow } from './shown.js';
import { summaryOf } from './summary.js';
import { candidateGrid, setAsideGrid, type Row } from './tableGrids.js';
import { scoreTexts, liftWords, listHeadings, moreTasks } from './words.js';

const usualTop = 10;
const narrowest = 80;
const broadest = 120;
// Lines that one sentence may take, because it can quote data of any length.
const most = { because: 3, aside: 6 } as const;

/** The lists as a committee reads them in a terminal: each task with its rank, score and strongest reasons. */
export const scoreTable: Report = function* scoreTable(result, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  const page = { ...options, width };
  for (const line of linesOf(result, page)) yield `${line}\n`;
};

/** A list with the tasks of it that are shown, and the columns that it shares with the lists of its kind. */
interface Section {
  readonly list: List;
  readonly shown: readonly TaskResult[];
  readonly left: number;
  readonly grid: Grid<Row>;
  readonly firmness: ReadonlyMap<string, RobustnessNote>;
}

function* linesOf(result: Result, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  yield paint.strong(scoreTexts.title[lang]);
  yield* wrap(summaryOf(result.lists, lang), width);
  yield paint.dim(scoreTexts.legend[lang]);
  for (const section of sectionsOf(result, page)) {
    yield '';
    yield* listLines(section, page);
  }
  yield '';
  yield* methodLines(result, page);
}

function sectionsOf(result: Result, page: ReportOptions): readonly Section[] {
  const parts = listsToShow(result, page.list).map((list) => ({
    list,
    firmness: robustnessNoteFor(list.id, page),
    ...firstOf(list.tasks, page.top ?? usualTop),
  }));
  const [candidates, setAside] = [parts.filter(isCandidates), parts.filter((each) => !isCandidates(each))];
  const grids = {
    candidates: candidateGrid(
      candidates.flatMap(({ shown, firmness }) =>
        shown.map((task) => ({ ...task, firmness: firmness.get(task.id) })),
      ),
      page,
    ),
    setAside: setAsideGrid(
      setAside.flatMap(({ shown }) => shown),
      page,
    ),
  };
  return parts.map((each) => ({ ...each, grid: isCandidates(each) ? grids.candidates : grids.setAside }));
}

function isCandidates({ list }: Pick<Section, 'list'>): boolean {
  return list.verdict === 'candidate';
}

function* listLines(section: Section, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const { list, shown, left, grid } = section;
  yield* wrap(listHeadings[list.id][lang]({ count: list.tasks.length }), width).map(paint.heading);
  if (list.tasks.length === 0) return yield scoreTexts.none[lang];
  yield paint.dim('─'.repeat(width));
  yield paint.dim(grid.head);
  for (const task of shown) {
    yield grid.line({ ...task, firmness: section.firmness.get(task.id) });
    yield* firmnessLines(section.firmness.get(task.id), grid.indent, page);
    yield* isCandidates(section)
      ? becauseLines(task, grid.indent, page)
      : asideLines(task, grid.indent, page);
  }
  if (left > 0) yield paint.dim(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }));
}

function* firmnessLines(
  firmness: RobustnessNote | undefined,
  indent: number,
  { width, paint }: ReportOptions,
): Generator<string> {
  if (firmness === undefined) return;
  const lead = `${' '.repeat(indent)}${padEnd('~', 6)}`;
  yield* hang(safeForTerminal(firmness.says), { lead, width, most: most.because, paintLead: paint.dim });
}

function* becauseLines(task: TaskResult, indent: number, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const blank = ' '.repeat(indent);
  const outcomes = task.outcomes();
  const reasons = strongestReasons(outcomes);
  if (reasons.length === 0) yield blank + paint.dim(scoreTexts.noReason[lang]);
  for (const reason of reasons) {
    const lead = `${blank}${padEnd(`+${reason.contribution.toFixed(1)}`, 6)}`;
    yield* hang(safeForTerminal(reasonText(reason, page)), {
      lead,
      width,
      most: most.because,
      paintLead: paint.dim,
    });
  }
  for (const caution of cautionsOf(outcomes)) {
    const text = safeForTerminal(cautionText(caution, lang));
    yield* hang(text, {
      lead: `${blank}${padEnd('!', 6)}`,
      width,
      most: most.because,
      paintLead: paint.warn,
      paintText: paint.warn,
    });
  }
}

function* asideLines({ reason, lift }: TaskResult, indent: number, page: ReportOptions): Generator<string> {
  const { lang, width, paint } = page;
  const lead = ' '.repeat(indent);
  yield* hang(safeForTerminal(word(reason, lang)), { lead, width, most: most.aside });
  if (lift === undefined) return;
  const text = liftWords[lang]({ lift: word(lift, lang) });
  yield* hang(safeForTerminal(text), { lead, width, most: most.aside, paintText: paint.dim });
}

function* methodLines(result: Result, page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  const notes = scoreNotes(result, page);
  const column = Math.max(...notes.map(({ label }) => displayWidth(label))) + 2;
  yield paint.heading(scoreTexts.method[lang]);
  yield paint.dim('─'.repeat(width));
  for (const { label, text } of notes) {
    yield* hang(safeForTerminal(text), { lead: padEnd(label, column), width, paintLead: paint.dim });
  }
}
