import { at } from '../../model/at.js';
import { counted, figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { padStart } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { gridOf, type GridColumn } from '../layout/columns.js';
import type { ReportOptions } from '../score/report.js';
import { firstTasks } from '../score/shown.js';
import { emptyLists, scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import {
  comparedLists,
  disagreementsOf,
  type ComparedList,
  type ComparedTask,
  type Disagreement,
  type ProfileRun,
} from './comparison.js';
import type { ProfilesReport } from './report.js';
import {
  agreementText,
  disagreementLead,
  disagreementText,
  meanRankText,
  profilesTexts,
  standingText,
  weightsText,
} from './words.js';
import { blankLine, cutLine, type ScreenLine } from '../layout/line.js';
import { terminalReport, type Framed } from '../layout/screen.js';

const usualTop = 10;
const mostOfName = 14;
// Columns that the mean rank and the name of a task need at least.
const reserved = 36;
const roomForIds = 100;
const idWidth = 20;

/** The ranks of each task side by side, list by list. */
export const profilesTable: ProfilesReport = terminalReport(linesOf);

function* linesOf(runs: readonly ProfileRun[], page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, wrapped } = page;
  yield paint.strong(line(profilesTexts.title[lang]));
  const { full, empty, all } = comparedLists(runs, page.list);
  for (const list of full) {
    yield blankLine;
    yield* listLines(list, runs, page);
  }
  if (empty.length > 0) {
    yield blankLine;
    yield* wrapped(emptyLists[lang]({ lists: empty.map(({ id }) => id) })).map(paint.dim);
  }
  yield blankLine;
  yield* weightLines(runs, page);
  yield blankLine;
  yield* disagreementLines(disagreementsOf(all, runs), page);
}

/** The profiles with their weights. */
function* weightLines(runs: readonly ProfileRun[], page: Framed<ReportOptions>): Generator<ScreenLine> {
  const { lang, paint, line, hanging, rule } = page;
  yield paint.heading(line(profilesTexts.profiles[lang]));
  yield rule;
  for (const { profile, result } of runs) {
    const lead = `${nameOf(profile)}  `;
    yield* hanging(weightsText(result.run.criteria, page), {
      lead,
      paintLead: paint.strong,
    });
  }
}

/** The tasks whose ranks depend most on who weighs. */
function* disagreementLines(
  found: readonly Disagreement[],
  { lang, paint, line, hanging, rule }: Framed<ReportOptions>,
): Generator<ScreenLine> {
  yield paint.heading(line(profilesTexts.disagreements[lang]));
  yield rule;
  if (found.length === 0) return yield line(profilesTexts.noDisagreement[lang]);
  const places = found.map((each) => disagreementLead(each, { lang }));
  const widest = Math.max(...places.map(displayWidth));
  for (const [i, each] of found.entries()) {
    const lead = `${padStart(at(places, i), widest)}  `;
    yield* hanging(disagreementText(each, { lang }), { lead, most: 3, paintLead: paint.strong });
  }
}

function* listLines(
  list: ComparedList,
  runs: readonly ProfileRun[],
  page: Framed<ReportOptions>,
): Generator<ScreenLine> {
  const { lang, paint, width, line, wrapped, rule } = page;
  yield* wrapped(listHeadings[list.id][lang]({ count: list.tasks.length })).map(paint.heading);
  if (list.tasks.length === 0) return yield line(scoreTexts.none[lang]);
  yield* wrapped(agreementText(list, page));
  const { shown, left } = firstTasks(list.tasks, page.top ?? usualTop);
  const columns = profileColumns(list, shown, runs, page);
  const grid = gridOf([...taskColumns(page), ...columns], shown, width);
  yield rule;
  yield* grid.head.map(paint.dim);
  yield* shown.flatMap(grid.lines);
  const unseen = runs.length - columns.length;
  if (unseen > 0) yield paint.dim(line(noRoom[lang]({ unseen })));
  if (left > 0) yield paint.dim(line(moreTasks[lang]({ left, total: list.tasks.length, list: list.id })));
}

function taskColumns({ lang, paint, width }: Framed<ReportOptions>): readonly GridColumn<ComparedTask>[] {
  const id: GridColumn<ComparedTask> = {
    head: scoreTexts.id[lang],
    align: 'left',
    cell: (task) => task.id,
    most: idWidth,
    paint: paint.dim,
  };
  return [
    {
      head: profilesTexts.meanRank[lang],
      align: 'right',
      cell: ({ meanRank }) => meanRankText(meanRank),
      paint: paint.strong,
    },
    ...(width < roomForIds ? [] : [id]),
    {
      head: scoreTexts.task[lang],
      align: 'left',
      cell: ({ name }) => name,
      flexible: true,
    },
  ];
}

/** As many profiles as there is room for. */
function profileColumns(
  list: ComparedList,
  shown: readonly ComparedTask[],
  runs: readonly ProfileRun[],
  page: Framed<ReportOptions>,
): readonly GridColumn<ComparedTask>[] {
  const columns = runs.map(({ profile }, i): GridColumn<ComparedTask> => ({
    head: nameOf(profile),
    align: 'right',
    cell({ standings }) {
      const standing = standings[i];
      return standing === undefined ? '' : standingText(standing, list, page);
    },
  }));
  let left = page.width - reserved - (page.width < roomForIds ? 0 : idWidth + 2);
  return columns.filter(({ head, cell }) => {
    left -= Math.max(displayWidth(head), ...shown.map((task) => displayWidth(cell(task)))) + 2;
    return left >= 0;
  });
}

function nameOf(profile: string): ScreenLine {
  return cutLine(profile, mostOfName);
}

const noRoom: Wording<{ readonly unseen: number }> = {
  ja: ({ unseen }) => `ほか${figure(unseen)}つの立場は --format csv にすべて含まれる`,
  en: ({ unseen }) => `… ${counted(unseen, 'more profile')}; --format csv holds all of them`,
};
