import type { List, Result, TaskResult, Value } from '../result.js';
import { word, type Sentence } from '../text/lang.js';
import { rawForCsv, safeForCsv } from '../text/safe/csv.js';
import type { Report, ReportOptions } from './report.js';
import { besideOf, type Beside } from './robustness/beside.js';
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
  /** whether rankings were assessed, so that each task of them has its shares and its sentence */
  readonly assessed: boolean;
  /** whether a public record filled cells, so that there is a coverage without it */
  readonly recorded: boolean;
  readonly criteria: readonly string[];
  readonly text: (text: string) => string;
  /** a sentence as a cell; tasks of which the same is said share it */
  readonly said: (sentence: Sentence) => string;
  readonly file: (name: string) => string;
}

/**
 * One row for each task, with English headers in every language; lines end in LF. Each active criterion has its
 * value: blank if unknown, `n/a` if not applicable. Without `top` and `list`, all tasks.
 */
export const csv: Report = function* csv(result, options) {
  const sheet = sheetOf(result, options);
  yield `${options.bom === true ? '\uFEFF' : ''}${headerOf(sheet)}\n`;
  for (const list of listsToShow(result, options.list)) {
    const { shown } = firstOf(list.tasks, options.top ?? 0);
    const beside = besideOf(list.id, options);
    for (let start = 0; start < shown.length; start += batch)
      yield rowsOf(list, shown.slice(start, start + batch), { ...sheet, beside });
  }
};

function sheetOf({ run }: Result, { lang, rawCsv, robustness }: ReportOptions): Sheet {
  const criteria = run.criteria.filter(({ active }) => active).map(({ id }) => id);
  const text = rawCsv === true ? rawForCsv : safeForCsv;
  return {
    assessed: robustness !== undefined,
    recorded: run.record !== undefined,
    criteria,
    text,
    said: remembering((sentence: Sentence) => text(word(sentence, lang))),
    file: remembering(text),
  };
}

/** Makes each cell once: many tasks share their sentence, and their file. */
function remembering<T>(cell: (of: T) => string): (of: T) => string {
  const cells = new Map<T, string>();
  return (of) => {
    const before = cells.get(of);
    if (before !== undefined) return before;
    const made = cell(of);
    cells.set(of, made);
    return made;
  };
}

const assessedColumns = ['first', 'top', 'rank_5', 'rank_95', 'robustness'] as const;

function headerOf({ criteria, recorded, assessed, text }: Sheet): string {
  return [
    ...columns,
    ...(recorded ? ['coverage_without_record'] : []),
    ...(assessed ? assessedColumns : []),
    ...criteria.map(text),
  ].join(',');
}

interface Besides extends Sheet {
  readonly beside: ReadonlyMap<string, Beside>;
}

function rowsOf(list: List, tasks: readonly TaskResult[], sheet: Besides): string {
  return tasks
    .map((task) => `${list.id},${taskCells(task, sheet)}${besideCells(task.id, sheet)}${valueCells(task)}\n`)
    .join('');
}

/** How far the rank of a task can be trusted, with a comma before each cell; blank for tasks that are set aside. */
function besideCells(id: string, { assessed, beside, text }: Besides): string {
  if (!assessed) return '';
  const said = beside.get(id);
  if (said === undefined) return ',,,,,';
  const { first, top, rankRange } = said.task;
  return `,${number(first)},${number(top)},${rankRange[0]},${rankRange[1]},${text(said.says)}`;
}

function taskCells(task: TaskResult, { recorded, text, said, file }: Sheet): string {
  const { rank, rankRange, id, name, verdict, track, score, interval, coverage, reason, lift, at } = task;
  const scored = `${score === null ? '' : number(score)},${number(interval[0])},${number(interval[1])},${number(coverage)}`;
  const why = `${said(reason)},${lift === undefined ? '' : said(lift)}`;
  return `${rank},${rankRange[0]},${rankRange[1]},${text(id)},${text(name)},${verdict},${track},${scored},${why},${file(at.file)},${at.line}${recorded ? `,${number(task.coverageWithoutRecord ?? coverage)}` : ''}`;
}

/** The cells of the criteria, each with a comma before it. */
function valueCells(task: TaskResult): string {
  let cells = '';
  for (const value of task.values()) cells += `,${valueCell(value)}`;
  return cells;
}

function valueCell(value: Value): string {
  if (value === 'unknown') return '';
  return value === 'not-applicable' ? 'n/a' : number(value);
}

/**
 * A plain number from 0 up with at most six decimals. Written from its digits in threes, because the shortest form
 * that String() looks for takes most of the time of a large report.
 */
function number(value: number): string {
  const millionths = Math.round(value * 1e6);
  const whole = Math.floor(millionths / 1e6);
  const decimals = millionths - whole * 1e6;
  if (decimals === 0) return `${whole}`;
  const first = Math.floor(decimals / 1000);
  const last = decimals - first * 1000;
  return last === 0
    ? `${whole}.${ending[first] ?? ''}`
    : `${whole}.${threes[first] ?? ''}${ending[last] ?? ''}`;
}

const threes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'));
const ending = threes.map((digits) => digits.replace(/0+$/, ''));
