import type { EvidenceResult, List, OutcomeResult, Result, TaskResult } from '../../../model/result.js';
import type { CellPlace } from '../../../model/task.js';
import { placeMark } from '../../../model/address.js';
import { listNames } from '../../../model/names.js';
import { word } from '../../../text/lang.js';
import { scoreNotes } from '../method.js';
import { titleOf, type ReportOptions } from '../report.js';
import { firstIn, isRanked, listsToShow } from '../shown.js';
import { workbook, type WrittenCell, type WrittenSheet } from '../../workbook/workbook.js';
import { lineCell, textCell } from './cells.js';
import { listSheet } from './listSheet.js';
import { columnTitles } from '../columnTitles.js';
import { sheetTexts } from './sheetTexts.js';

/** The bytes of a workbook: an overview, a sheet for each list, the evidence, and how it was calculated. */
export function scoreXlsx(result: Result, options: ReportOptions): Uint8Array {
  return workbook([
    overviewSheet(listsToShow(result, options.list).filter(hasTasks), options),
    ...taskSheets(result, options),
  ]);
}

function hasTasks({ tasks }: List): boolean {
  return tasks.length > 0;
}

/** The sheets behind the first: the lists, the evidence, and how it was calculated. */
export function taskSheets(result: Result, options: ReportOptions): readonly WrittenSheet[] {
  const lists = listsToShow(result, options.list).filter(hasTasks);
  return [
    ...lists.map((list) => listSheet(list, result, options)),
    evidenceSheet(lists, options),
    methodSheet(result, options),
  ];
}

const firstTasks = 10;

function headOf(
  names: readonly (keyof typeof columnTitles)[],
  { lang }: ReportOptions,
): readonly WrittenCell[] {
  return names.map((name) => ({ style: 'head', value: columnTitles[name][lang] }));
}

/** The first of each list, with rank and score: what a reader wants to see on the first page. */
function overviewSheet(lists: readonly List[], options: ReportOptions): WrittenSheet {
  const { lang } = options;
  const rows = lists.flatMap((list) =>
    [...firstIn(list, firstTasks)].map((task): readonly WrittenCell[] => [
      textCell(listNames[list.id][lang]),
      { style: 'figure', value: isRanked(task.verdict) ? task.rank : undefined },
      lineCell(task.id),
      textCell(task.name),
      { style: 'score', value: task.score ?? undefined },
      { style: 'score', value: task.interval[0] },
      { style: 'score', value: task.interval[1] },
      { style: 'share', value: task.coverage },
    ]),
  );
  const counts = lists.map((list): string => `${listNames[list.id][lang]} ${list.tasks.length}`);
  return {
    name: sheetTexts.overview[lang],
    widths: [22, 7, 26, 56, 11, 9, 9, 11],
    rows: [
      [{ style: 'title', value: sheetTexts.title[lang] }],
      [{ style: 'plain', value: counts.join(lang === 'ja' ? '、' : ', ') }],
      [{ style: 'plain', value: sheetTexts.open[lang] }],
      headOf(['list', 'rank', 'id', 'name', 'score', 'low', 'high', 'coverage'], options),
      ...rows,
    ],
    headRow: 4,
    bars: [5],
  };
}

// A sheet holds 1,048,576 rows.
const mostRows = 1_000_000;

/** Each cell that a value rests on, with what it supports and where it comes from. */
function evidenceSheet(lists: readonly List[], options: ReportOptions): WrittenSheet {
  const { lang } = options;
  const rows: (readonly WrittenCell[])[] = [
    headOf(['id', 'name', 'criterion', 'value', 'field', 'says', 'kind', 'source', 'place'], options),
  ];
  for (const row of evidenceRows(lists, options)) {
    if (rows.length < mostRows) rows.push(row);
    else {
      rows.push([textCell(sheetTexts.more[lang])]);
      break;
    }
  }
  return { name: sheetTexts.evidence[lang], widths: [26, 34, 22, 9, 24, 44, 10, 40, 28], rows, headRow: 1 };
}

function* evidenceRows(lists: readonly List[], options: ReportOptions): Generator<readonly WrittenCell[]> {
  for (const list of lists)
    for (const task of firstIn(list, options.top ?? 0))
      yield* task.outcomes().flatMap((outcome) => evidenceOf(task, outcome, options));
}

function evidenceOf(
  task: TaskResult,
  { criterion, status, value, evidence }: OutcomeResult,
  options: ReportOptions,
): readonly (readonly WrittenCell[])[] {
  const { lang } = options;
  return evidence.map((each) => [
    lineCell(task.id),
    textCell(task.name),
    textCell(titleOf(criterion, options)),
    { style: 'value', value: status === 'scored' ? value : undefined },
    textCell(fieldTitle(criterion, each.field, options)),
    textCell(word(each.says, lang)),
    textCell(sheetTexts[each.kind][lang]),
    textCell(each.source === undefined ? undefined : word(each.source, lang)),
    lineCell(placeText(placeOf(task, each))),
  ]);
}

/** The cell that a figure comes from: its own, or the one that names the law where a record has it; else the row. */
function placeOf({ at, cellAt }: TaskResult, { field, source, laws = [] }: EvidenceResult): CellPlace {
  if (source === undefined) return cellAt?.(field) ?? at;
  return (laws.length > 0 ? cellAt?.('governing_laws') : undefined) ?? at;
}

function placeText(place: CellPlace): string {
  return `${place.file}${placeMark(place)}`;
}

function fieldTitle(criterion: string, field: string, { criteria, lang }: ReportOptions): string {
  return criteria.find(({ id }) => id === criterion)?.fields?.[field]?.title[lang] ?? field;
}

function methodSheet(result: Result, options: ReportOptions): WrittenSheet {
  return {
    name: sheetTexts.method[options.lang],
    widths: [22, 110],
    rows: scoreNotes(result, options).map(({ label, text: said }) => [textCell(label), textCell(said)]),
  };
}
