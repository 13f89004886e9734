import type { List, Result, TaskResult, Weighed } from '../result.js';
import { word } from '../text/lang.js';
import { rawForCsv, safeForCsv } from '../text/safe/csv.js';
import type { Report, ReportOptions } from './report.js';
import { firstOf, listsToShow } from './shown.js';

const columns = [
  'list',
  'rank',
  'rank_best',
  'rank_worst',
  'id',
  'name',
  'verdict',
  'track',
  'score',
  'low',
  'high',
  'coverage',
  'reason',
  'lift',
  'file',
  'line',
] as const;

// Rows in one chunk: writing row by row costs more than making the rows.
const batch = 500;

interface Sheet {
  readonly criteria: readonly string[];
  readonly lang: ReportOptions['lang'];
  readonly text: (text: string) => string;
}

/**
 * One row for each task, with English headers in every language; lines end in LF. Each active criterion has its value
 * and its contribution: blank if unknown, `n/a` if not applicable. Without `top` and `list`, all tasks.
 */
export const csv: Report = function* csv(result, options) {
  const sheet = sheetOf(result, options);
  yield `${options.bom === true ? '\uFEFF' : ''}${headerOf(sheet)}\n`;
  for (const list of listsToShow(result, options.list)) {
    const { shown } = firstOf(list.tasks, options.top ?? 0);
    for (let start = 0; start < shown.length; start += batch)
      yield rowsOf(list, shown.slice(start, start + batch), sheet);
  }
};

function sheetOf({ run }: Result, { lang, rawCsv }: ReportOptions): Sheet {
  const criteria = run.criteria.filter(({ active }) => active).map(({ id }) => id);
  return { criteria, lang, text: rawCsv === true ? rawForCsv : safeForCsv };
}

function headerOf({ criteria, text }: Sheet): string {
  return [...columns, ...criteria.flatMap((id) => [text(id), text(`${id}_contribution`)])].join(',');
}

function rowsOf(list: List, tasks: readonly TaskResult[], sheet: Sheet): string {
  let rows = '';
  for (const task of tasks) rows += `${list.id},${taskCells(task, sheet)}${weighedCells(task.weighed())}\n`;
  return rows;
}

function taskCells(task: TaskResult, { lang, text }: Sheet): string {
  const [best, worst] = task.rankRange;
  const [low, high] = task.interval;
  const score = task.score === null ? '' : number(task.score);
  const lift = task.lift === undefined ? '' : text(word(task.lift, lang));
  return (
    `${task.rank},${best},${worst},${text(task.id)},${text(task.name)},${task.verdict},${task.track},` +
    `${score},${number(low)},${number(high)},${number(task.coverage)},` +
    `${text(word(task.reason, lang))},${lift},${text(task.at.file)},${task.at.line}`
  );
}

/** The cells of all criteria, each with a comma before it; they come in the order of the active criteria. */
function weighedCells(weighed: readonly Weighed[]): string {
  let cells = '';
  for (const each of weighed) cells += pairOf(each);
  return cells;
}

function pairOf({ status, value, contribution }: Weighed): string {
  if (status === 'not-applicable') return ',n/a,';
  return `,${value === undefined ? '' : number(value)},${contribution === undefined ? '' : number(contribution)}`;
}

/**
 * A plain number from 0 up with at most six decimals. Written from its digits in threes, because the shortest form
 * that String() looks for takes most of the time of a large report.
 */
function number(value: number): string {
  const millionths = Math.round(value * 1e6);
  const decimals = millionths % 1e6;
  const whole = (millionths - decimals) / 1e6;
  if (decimals === 0) return `${whole}`;
  const last = decimals % 1000;
  const first = (decimals - last) / 1000;
  return last === 0
    ? `${whole}.${ending[first] ?? ''}`
    : `${whole}.${threes[first] ?? ''}${ending[last] ?? ''}`;
}

const threes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'));
const ending = threes.map((digits) => digits.replace(/0+$/, ''));
