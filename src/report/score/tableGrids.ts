import type { TaskResult } from '../../model/result.js';
import { figureIn, percent } from '../../text/figure.js';
import { padStart } from '../../text/pad.js';
import { barOf } from '../layout/bar.js';
import { gridOf, type GridColumn, type Grid } from '../layout/columns.js';
import { coverageOf, intervalOf, points } from '../layout/points.js';
import { ranksText } from '../robustness/ranks.js';
import type { ReportOptions } from './report.js';
import type { RobustnessNote } from '../robustness/robustnessNote.js';
import { robustnessTexts } from '../robustness/words.js';
import { scoreTexts, trackNames } from './words.js';
import { inLine } from '../layout/line.js';
import type { Framed } from '../layout/screen.js';

/** From this width there is room for the ids, by which other commands name a task. */
const roomForIds = 100;
const idWidth = 20;

/** What the columns show of a task; without its outcomes, which are costly to read. */
export type TaskRow = Omit<TaskResult, 'outcomes' | 'values' | 'lift'> & {
  readonly firmness?: RobustnessNote | undefined;
};

/** Columns of the candidates: rank and range, task, score with interval, coverage, bar. */
export function candidateGrid(
  tasks: readonly TaskRow[],
  page: Framed<ReportOptions>,
  ofAllTracks: boolean,
): Grid<TaskRow> {
  const { lang } = page;
  const columns: readonly GridColumn<TaskRow>[] = [
    rankColumn(tasks, page),
    ...idColumn(page),
    nameColumn(page),
    ...(ofAllTracks ? trackColumn(page) : []),
    scoreColumn(page),
    intervalColumn(page),
    { head: scoreTexts.coverage[lang], align: 'right', cell: coverageOf },
    ...firstColumn(page),
    barColumn(page),
  ];
  return gridOf(columns, tasks, page.width);
}

/** Columns of the tasks that are set aside: score and task. */
export function setAsideGrid(tasks: readonly TaskRow[], page: Framed<ReportOptions>): Grid<TaskRow> {
  return gridOf([scoreColumn(page), ...idColumn(page), nameColumn(page)], tasks, page.width);
}

/** Columns of the tasks that are held, which have no rank: what they cost, and how much is settled. */
export function heldGrid(tasks: readonly TaskRow[], page: Framed<ReportOptions>): Grid<TaskRow> {
  const coverage = { head: scoreTexts.coverage[page.lang], align: 'right', cell: coverageOf } as const;
  const columns = [
    ...hoursColumn(tasks, page),
    scoreColumn(page),
    intervalColumn(page),
    coverage,
    ...idColumn(page),
    nameColumn(page),
  ];
  return gridOf(columns, tasks, page.width);
}

function intervalColumn({ lang, paint }: Framed<ReportOptions>): GridColumn<TaskRow> {
  return {
    head: scoreTexts.interval[lang],
    align: 'right',
    cell: ({ interval }) => intervalOf(interval, lang),
    paint: paint.dim,
  };
}

/** Staff hours, where they are known of a task at least. */
function hoursColumn(
  tasks: readonly TaskRow[],
  { lang }: Framed<ReportOptions>,
): readonly GridColumn<TaskRow>[] {
  if (tasks.every(({ staffHours }) => staffHours === undefined)) return [];
  return [
    {
      head: scoreTexts.hours[lang],
      align: 'right',
      cell: ({ staffHours }) => (staffHours === undefined ? '-' : figureIn(lang, staffHours, 0)),
    },
  ];
}

/** Which track a task belongs to, where a list holds all of them and there is room. */
function trackColumn({ lang, paint, width }: Framed<ReportOptions>): readonly GridColumn<TaskRow>[] {
  if (width < roomForIds) return [];
  const cell = ({ track }: TaskRow): string => trackNames[track][lang];
  return [{ head: scoreTexts.track[lang], align: 'left', cell, paint: paint.dim }];
}

function rankColumn(tasks: readonly TaskRow[], { lang }: Framed<ReportOptions>): GridColumn<TaskRow> {
  const digits = tasks.reduce((most, { rank }) => Math.max(most, String(rank).length), 0);
  return {
    head: scoreTexts.rank[lang],
    align: 'left',
    cell: ({ rank, rankRange }) => `${padStart(String(rank), digits)} (${ranksText(rankRange, lang)})`,
  };
}

function idColumn({ lang, paint, width }: Framed<ReportOptions>): readonly GridColumn<TaskRow>[] {
  if (width < roomForIds) return [];
  return [
    {
      head: scoreTexts.id[lang],
      align: 'left',
      cell: ({ id }) => id,
      most: idWidth,
      paint: paint.dim,
    },
  ];
}

function nameColumn({ lang, paint }: Framed<ReportOptions>): GridColumn<TaskRow> {
  const cell = ({ name }: TaskRow): string => name; // measured often, and a cell can hold a megabyte
  return { head: scoreTexts.task[lang], align: 'left', cell, paint: paint.strong, flexible: true };
}

/** How often a task is first, where that was asked for. */
function firstColumn({ lang, robustness }: Framed<ReportOptions>): readonly GridColumn<TaskRow>[] {
  if (robustness === undefined) return [];
  return [
    {
      head: robustnessTexts.first[lang],
      align: 'right',
      cell: ({ firmness }) => (firmness === undefined ? '' : percent(firmness.task.first, 0)),
    },
  ];
}

function scoreColumn({ lang, paint }: Framed<ReportOptions>): GridColumn<TaskRow> {
  return {
    head: scoreTexts.score[lang],
    align: 'right',
    cell: ({ score }) => points(score),
    paint: paint.strong,
  };
}

// Last, because some terminals draw its blocks two columns wide, which then shifts nothing else.
function barColumn({ paint, line }: Framed<ReportOptions>): GridColumn<TaskRow> {
  return {
    head: '0      100',
    align: 'left',
    cell({ score, interval: [, high] }) {
      const { filled, open } = barOf(score ?? 0, high);
      return filled + open;
    },
    paint(bar) {
      const open = bar.indexOf('░');
      if (open < 0) return paint.bar(bar);
      return inLine([paint.bar(line(bar.slice(0, open))), paint.dim(line(bar.slice(open)))]);
    },
  };
}
