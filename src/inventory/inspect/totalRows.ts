import type { Problem } from '../../problem.js';
import { excerpt } from '../../text/brief.js';
import { clean } from '../cells/clean.js';
import { problem } from '../problems.js';
import type { Inspection, Part } from './scene.js';

/** Rows that add up others: they would be scored as tasks, and most of them have no id of their own. */
export const totalRows: Inspection = ({ parts }) => parts.flatMap(totalsIn);

// 会計 and 統計 end in 計 too, so only words that stand for all of something may come before it.
const total =
  /^(?:(?:総|小|累|全国|全体|全庁|市町村|市区町村|都道府県|[市町村郡県])?(?:合計|総計|計)|平均(?:値)?|(?:grand |sub[- ]?)?totals?|sum|average)$/;
const framed = /^[\s([【「〔<*]+|[\s)\]】」〕>*:]+$/g;

/** Whether a name says that the row is no task but a total. */
export function isTotal(name: string): boolean {
  if (name.length > 40) return false;
  const text = clean(name).replace(framed, '').toLowerCase();
  return total.test(text) || total.test(text.replace(/\s/g, ''));
}

function totalsIn({ sheet, rows, ids }: Part): readonly Problem[] {
  const columns = sheet.columns.filter(({ field }) => field === 'id' || field === 'name');
  const taskAt = new Map(rows.map((row, task) => [row, ids[task]]));
  const problems: Problem[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    const column = columns.find((each) => isTotalCell(each.cell(row)));
    const read = column?.cell(row);
    if (column === undefined || typeof read !== 'string') continue;
    const id = taskAt.get(row);
    const task = id === undefined ? {} : { task: id };
    const spot = {
      file: sheet.file,
      ...column.spot(row),
      ...task,
      field: column.field,
      read: excerpt(read.trim()),
    };
    problems.push(problem('total-row', spot, { read: read.trim() }));
  }
  return problems;
}

function isTotalCell(cell: unknown): boolean {
  return typeof cell === 'string' && isTotal(cell);
}
