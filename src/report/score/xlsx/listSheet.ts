import type { List, Result, TaskResult } from '../../../model/result.js';
import { columnLetters, placeMark } from '../../../model/address.js';
import { listNames, trackNames, verdictNames } from '../../../model/names.js';
import { word, type Lang } from '../../../text/lang.js';
import { titleOf, type ReportOptions } from '../report.js';
import { firstIn, isCandidate, isRanked } from '../shown.js';
import { listHeadings } from '../words.js';
import type { WrittenCell, WrittenSheet } from '../../workbook/workbook.js';
import { lineCell, textCell } from './cells.js';
import { columnTitles, performerTitles } from '../columnTitles.js';

const before = ['rank', 'rank_range', 'id', 'name', 'score', 'low', 'high', 'coverage'] as const;
const behind = [
  'track',
  'performer',
  'hours_freed_low',
  'hours_freed_high',
  'conditions',
  'reason',
  'lift',
  'place',
] as const;
const widthsBefore = [6, 13, 26, 44, 11, 9, 9, 11];
const widthsBehind = [13, 13, 14, 14, 28, 40, 40, 22];

// Title, weights, header.
const [weightRow, headRow] = [2, 3];

/** One list as a sheet: a row for each task, its score recomputed from the values beside it. */
export function listSheet(list: List, result: Result, options: ReportOptions): WrittenSheet {
  const { lang } = options;
  const criteria = result.run.criteria.filter(({ active }) => active);
  const titles = [
    ...before.map((name) => columnTitles[name][lang]),
    ...criteria.map(({ id }) => titleOf(id, options)),
    ...behind.map((name) => columnTitles[name][lang]),
  ];
  const weights = [
    ...before.map((): WrittenCell => ({ style: 'plain' })),
    ...criteria.map(({ weight }): WrittenCell => ({ style: 'value', value: weight })),
  ];
  const rows: (readonly WrittenCell[])[] = [
    [{ style: 'title', value: listHeadings[list.id][lang]({ count: list.tasks.length }) }],
    [{ style: 'plain', value: columnTitles.weights[lang] }, ...weights.slice(1)],
    titles.map((value): WrittenCell => ({ style: 'head', value })),
  ];
  const last = before.length + criteria.length;
  for (const task of firstIn(list, options.top ?? 0))
    rows.push(taskRow(task, { row: rows.length + 1, last, exponent: result.run.exponent, lang }));
  return {
    name: listNames[list.id][lang],
    widths: [...widthsBefore, ...criteria.map(({ id }) => headWidth(titleOf(id, options))), ...widthsBehind],
    rows,
    headRow,
    printed: before.length + criteria.length,
    bars: [before.indexOf('score') + 1],
  };
}

const [narrowest, widest] = [9, 16];

// The height of the header.
const headLines = 3;

/** So wide that no word of a title is broken and its lines are seen; Japanese breaks anywhere. */
export function headWidth(title: string): number {
  const words = title.match(/[\x21-\x7e]+/g) ?? [];
  const lines = words.join(' ').length / (headLines - 0.5);
  return Math.min(widest, Math.max(narrowest, Math.ceil(lines) + 1, ...words.map((each) => each.length + 2)));
}

interface At {
  readonly row: number;
  /** number of the last column with a value of a criterion */
  readonly last: number;
  readonly exponent: number;
  readonly lang: Lang;
}

function taskRow(task: TaskResult, at: At): readonly WrittenCell[] {
  const { lang } = at;
  const [low, high] = task.interval;
  const [best, worst] = task.rankRange;
  const ranked = isRanked(task.verdict);
  const outcomes = task.outcomes();
  return [
    { style: 'figure', value: ranked ? task.rank : undefined },
    textCell(ranked ? `${best}–${worst}` : undefined),
    lineCell(task.id),
    textCell(task.name),
    scoreCell(task, at),
    { style: 'score', value: low },
    { style: 'score', value: high },
    { style: 'share', value: task.coverage },
    ...outcomes.map(({ status, value }): WrittenCell => {
      const style = status === 'unknown' ? 'open' : 'value';
      return { style, value: status === 'not-applicable' ? undefined : value };
    }),
    textCell(trackNames[task.track][lang]),
    textCell(task.performer === undefined ? undefined : performerTitles[task.performer][lang]),
    ...stakeCellsOf(task),
    textCell(task.conditions.map(({ says }) => word(says, lang)).join('\n')),
    textCell(
      `${isCandidate(task.verdict) ? '' : `${verdictNames[task.verdict][lang]}: `}${word(task.reason, lang)}`,
    ),
    textCell(task.lift === undefined ? undefined : word(task.lift, lang)),
    lineCell(`${task.at.file}${placeMark(task.at)}`),
  ];
}

/** Hours freed in one body between their limits; blank where unknown, and where nothing limits them from above. */
function stakeCellsOf({ atStake }: TaskResult): readonly WrittenCell[] {
  const [low, high] = atStake?.()?.hours ?? [];
  return [low, high].map((value) => ({ style: 'figure', value: value === Infinity ? undefined : value }));
}

/** The score: the mean of the values that apply, weighted; a value that does not apply is blank, and so is not counted. */
function scoreCell({ score, ...task }: TaskResult, { row, last, exponent }: At): WrittenCell {
  if (score === null) return { style: 'score' };
  const isMean =
    exponent === 1 &&
    task.outcomes().every(({ status, value }) => status === 'not-applicable' || value !== undefined);
  if (!isMean) return { style: 'score', value: score };
  const [from, to] = [columnLetters(before.length + 1), columnLetters(last)];
  const values = `${from}${row}:${to}${row}`;
  const weights = `$${from}$${weightRow}:$${to}$${weightRow}`;
  return {
    style: 'score',
    value: score,
    formula: `100*SUMPRODUCT(${values},${weights})/SUMPRODUCT(ISNUMBER(${values})*${weights})`,
  };
}
