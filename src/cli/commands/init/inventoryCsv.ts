import type { Lang } from '../../../text/lang.js';
import { safeForCsv } from '../../../text/safe/csv.js';
import { headerOf } from './headerOf.js';
import { sampleTasks } from './sampleTasks.js';

/** The sample as CSV; with a byte order mark, without which Excel takes UTF-8 for Shift_JIS. */
export function sampleCsv(lang: Lang): string {
  const fields = Object.keys(sampleTasks[0] ?? {});
  const rows = [
    fields.map((field) => headerOf(field, lang)),
    ...sampleTasks.map((task) => fields.map((field) => task[field]?.[lang] ?? '')),
  ];
  return `\uFEFF${rows.map((cells) => `${cells.map(safeForCsv).join(',')}\r\n`).join('')}`;
}
