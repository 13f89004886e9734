import type { List, Result, TaskResult } from '../../model/result.js';
import { word } from '../../text/lang.js';
import { padEnd } from '../../text/pad.js';
import type { Grid } from '../layout/columns.js';
import { scoreNotes } from './method.js';
import { cautionsOf, cautionText, reasonText, strongestReasons } from './reasons.js';
import type { ReportOptions, ScoreReport } from './report.js';
import { robustnessNoteFor, type RobustnessNote } from '../robustness/robustnessNote.js';
import { firstOf, listsToShow } from './shown.js';
import { summaryOf } from './summary.js';
import { candidateGrid, setAsideGrid, type Row } from './tableGrids.js';
import { scoreTexts, liftWords, listHeadings, moreTasks } from './words.js';
import { blankLine, inLine, type Line } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

const usualTop = 10;
// Lines that one sentence may take, because it can quote data of any length.
const most = { because: 3, aside: 6 } as const;

/** The lists as a committee reads them in a terminal: each task with its rank, score and strongest reasons. */
export const scoreTable: ScoreReport = terminalReport(linesOf);

/** A list with the tasks of it that are shown, and the columns that it shares with the lists of its kind. */
interface Section {
  readonly list: List;
  readonly shown: readonly TaskResult[];
  readonly left: number;
  readonly grid: Grid<Row>;
  readonly firmness: ReadonlyMap<string, RobustnessNote>;
}

function* linesOf(result: Result, page: Framed<ReportOptions>): Generator<Line> {
  const { lang, paint, line, wrapped } = page;
  yield paint.strong(line(scoreTexts.title[lang]));
  yield* wrapped(summaryOf(result.lists, lang));
  yield paint.dim(line(scoreTexts.legend[lang]));
  for (const section of sectionsOf(result, page)) {
    yield blankLine;
    yield* listLines(section, page);
  }
  yield blankLine;
  yield* methodLines(result, page);
}

function sectionsOf(result: Result, page: Framed<ReportOptions>): readonly Section[] {
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

function* listLines(section: Section, page: Framed<ReportOptions>): Generator<Line> {
  const { lang, paint, line, wrapped, rule } = page;
  const { list, shown, left, grid } = section;
  yield* wrapped(listHeadings[list.id][lang]({ count: list.tasks.length })).map(paint.heading);
  if (list.tasks.length === 0) return yield line(scoreTexts.none[lang]);
  yield rule;
  yield paint.dim(grid.head);
  for (const task of shown) {
    yield grid.line({ ...task, firmness: section.firmness.get(task.id) });
    yield* firmnessLines(section.firmness.get(task.id), grid.indent, page);
    yield* isCandidates(section)
      ? becauseLines(task, grid.indent, page)
      : asideLines(task, grid.indent, page);
  }
  if (left > 0) yield paint.dim(line(moreTasks[lang]({ left, total: list.tasks.length, list: list.id })));
}

function* firmnessLines(
  firmness: RobustnessNote | undefined,
  indent: number,
  { paint, hanging }: Framed<ReportOptions>,
): Generator<Line> {
  if (firmness === undefined) return;
  const lead = `${' '.repeat(indent)}${padEnd('~', 6)}`;
  yield* hanging(firmness.says, { lead, most: most.because, paintLead: paint.dim });
}

function* becauseLines(task: TaskResult, indent: number, page: Framed<ReportOptions>): Generator<Line> {
  const { lang, paint, line, hanging } = page;
  const blank = ' '.repeat(indent);
  const outcomes = task.outcomes();
  const reasons = strongestReasons(outcomes);
  if (reasons.length === 0) yield inLine([line(blank), paint.dim(line(scoreTexts.noReason[lang]))]);
  for (const reason of reasons) {
    const lead = `${blank}${padEnd(`+${reason.contribution.toFixed(1)}`, 6)}`;
    yield* hanging(reasonText(reason, page), {
      lead,
      most: most.because,
      paintLead: paint.dim,
    });
  }
  for (const caution of cautionsOf(outcomes)) {
    const text = cautionText(caution, lang);
    yield* hanging(text, {
      lead: `${blank}${padEnd('!', 6)}`,
      most: most.because,
      paintLead: paint.warn,
      paintText: paint.warn,
    });
  }
}

function* asideLines(
  { reason, lift }: TaskResult,
  indent: number,
  page: Framed<ReportOptions>,
): Generator<Line> {
  const { lang, paint, hanging } = page;
  const lead = ' '.repeat(indent);
  yield* hanging(word(reason, lang), { lead, most: most.aside });
  if (lift === undefined) return;
  const text = liftWords[lang]({ lift: word(lift, lang) });
  yield* hanging(text, { lead, most: most.aside, paintText: paint.dim });
}

function* methodLines(result: Result, page: Framed<ReportOptions>): Generator<Line> {
  const { lang, paint, line, labelled, rule } = page;
  yield paint.heading(line(scoreTexts.method[lang]));
  yield rule;
  yield* labelled(scoreNotes(result, page));
}
