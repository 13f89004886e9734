import type { Problem } from '../../model/problem.js';
import { excerpt } from '../../text/brief.js';
import { clean } from '../cells/clean.js';
import type { Identified } from './identify.js';
import { problem } from '../problems/problems.js';

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

const notes: readonly RegExp[] = [
  /^[※＊*]/,
  /^[(（【[［<＜〈]\s*(?:[注※]|注記|備考|出典|資料)\s*(?:[\d０-９一二三四五]+\s*)?[)）】\]］>＞〉:：]/,
  /^注\s*(?:[\d０-９]+\s*)?[:：.．)）]/,
  /^(?:注記|備考|出典|資料)\s*[:：]/,
  /^[(（]?(?:以上|以下余白)[)）]?$/,
];

/** Whether a text is a remark, as they appear below tables. */
export function isNote(text: string): boolean {
  const trimmed = text.trim();
  return notes.some((note) => note.test(trimmed));
}

const example = /^[(（【[［<＜〈]?(?:記入|入力|記載)?例\s*[\d０-９]*[)）】\]］>＞〉]?[:：]?$/;

/** Whether an id or a name says that the row shows how to fill in the form. */
export function isExample(text: string): boolean {
  return example.test(text.trim());
}

/** Rows that are no tasks but would be ranked as such: totals, examples, and remarks below the table. */
export function otherRows(sheets: readonly Identified[]): readonly Problem[] {
  return sheets.flatMap(otherRowsIn);
}

// Every total, every example and every remark holds one of these: to look closely at each row of a large inventory takes time.
const suspicious = /[計均※＊*注典料考記上余例]|total|sum|average|[ａ-ｚＡ-Ｚ]/i;

function otherRowsIn({ sheet, rows, ids, names }: Identified): readonly Problem[] {
  const columns = sheet.columns.filter(({ field }) => field === 'id' || field === 'name');
  const problems: Problem[] = [];
  let task = 0;
  for (let row = 0; row < sheet.rows; row++) {
    const isTask = rows[task] === row;
    const [id = '', name = ''] = isTask ? [ids[task], names[task]] : [];
    if (isTask) task++;
    if (isTask && !suspicious.test(id) && !suspicious.test(name)) continue;
    const texts = columns.map((column) => ({ column, text: textOf(column.cell(row)) }));
    const found = texts.find(({ text }) => isTotal(text) || isExample(text)) ?? remarkIn(texts);
    if (found === undefined) continue;
    const { column, text } = found;
    const spot = {
      file: sheet.file,
      ...column.spot(row),
      ...(isTask ? { task: id } : {}),
      field: column.field,
      read: excerpt(text.trim()),
    };
    problems.push(problem(isTotal(text) ? 'total-row' : 'note-row', spot, { read: text.trim() }));
  }
  return problems;
}

/** A remark has no id and name but one of them only: a task has both, whatever its name begins with. */
function remarkIn<T extends { readonly text: string }>(texts: readonly T[]): T | undefined {
  const filled = texts.filter(({ text }) => text.trim() !== '');
  const [only] = filled;
  return filled.length === 1 && only !== undefined && isNote(only.text) ? only : undefined;
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}
