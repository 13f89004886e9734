import { cut } from '../../text/cut.js';
import { counted, figure } from '../../text/figure.js';
import { hang } from '../../text/hang.js';
import type { Wording } from '../../text/lang.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { gridOf, type Column } from '../layout/columns.js';
import type { ReportOptions } from '../score/report.js';
import { firstOf } from '../score/shown.js';
import { scoreTexts, listHeadings, moreTasks } from '../score/words.js';
import { comparisonOf, type ComparedList, type ComparedTask, type ProfileRun } from './comparison.js';
import type { ProfilesReport } from './report.js';
import { agreementText, profilesTexts, standingText, weightsText } from './words.js';

const usualTop = 10;
const narrowest = 80;
const broadest = 120;
const mostOfName = 14;
// Columns that the mean rank and the name of a task need at least.
const reserved = 36;
const roomForIds = 100;
const idWidth = 20;

/** The ranks of each task side by side, list by list. */
export const profilesTable: ProfilesReport = function* profilesTable(runs, options) {
  const width = Math.min(broadest, Math.max(narrowest, Math.floor(options.width)));
  for (const line of linesOf(runs, { ...options, width })) yield `${line}\n`;
};

function* linesOf(runs: readonly ProfileRun[], page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  yield paint.strong(profilesTexts.title[lang]);
  for (const list of comparisonOf(runs, page.list)) {
    yield '';
    yield* listLines(list, runs, page);
  }
  yield '';
  yield paint.heading(profilesTexts.profiles[lang]);
  yield paint.dim('─'.repeat(width));
  for (const { profile, result } of runs) {
    const lead = `${nameOf(profile)}  `;
    yield* hang(safeForTerminal(weightsText(result.run.criteria, page)), {
      lead,
      width,
      paintLead: paint.strong,
    });
  }
}

function* listLines(list: ComparedList, runs: readonly ProfileRun[], page: ReportOptions): Generator<string> {
  const { lang, paint, width } = page;
  yield* wrap(listHeadings[list.id][lang]({ count: list.tasks.length }), width).map(paint.heading);
  if (list.tasks.length === 0) return yield scoreTexts.none[lang];
  yield* wrap(agreementText(list, page), width);
  const { shown, left } = firstOf(list.tasks, page.top ?? usualTop);
  const columns = profileColumns(list, shown, runs, page);
  const grid = gridOf([...taskColumns(page), ...columns], shown, width);
  yield paint.dim('─'.repeat(width));
  yield paint.dim(grid.head);
  yield* shown.map(grid.line);
  const unseen = runs.length - columns.length;
  if (unseen > 0) yield paint.dim(noRoom[lang]({ unseen }));
  if (left > 0) yield paint.dim(moreTasks[lang]({ left, total: list.tasks.length, list: list.id }));
}

function taskColumns({ lang, paint, width }: ReportOptions): readonly Column<ComparedTask>[] {
  const id: Column<ComparedTask> = {
    head: scoreTexts.id[lang],
    align: 'left',
    cell: (task) => cut(safeForTerminal(task.id), idWidth),
    paint: paint.dim,
  };
  return [
    {
      head: profilesTexts.meanRank[lang],
      align: 'right',
      cell: ({ meanRank }) => meanRank.toFixed(1),
      paint: paint.strong,
    },
    ...(width < roomForIds ? [] : [id]),
    // Measured often, and a cell can hold a megabyte.
    {
      head: scoreTexts.task[lang],
      align: 'left',
      cell: ({ name }) => cut(safeForTerminal(name), width),
      flexible: true,
    },
  ];
}

/** As many profiles as there is room for. */
function profileColumns(
  list: ComparedList,
  shown: readonly ComparedTask[],
  runs: readonly ProfileRun[],
  page: ReportOptions,
): readonly Column<ComparedTask>[] {
  const columns = runs.map(({ profile }, i): Column<ComparedTask> => ({
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

function nameOf(profile: string): string {
  return cut(safeForTerminal(profile), mostOfName);
}

const noRoom: Wording<{ readonly unseen: number }> = {
  ja: ({ unseen }) => `ほか${figure(unseen)}つの立場は --format csv にすべて含まれる`,
  en: ({ unseen }) => `… ${counted(unseen, 'more profile')}; --format csv holds all of them`,
};
