import { padEnd } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import { wrapLines } from './wrapped.js';

/** A label and what is said beside it, both on one line. */
export type LabelAndText = readonly [label: string, text: string];

/** Lines of labels with their texts aligned; where one is wider than the terminal, each text stands below its label. */
export function besideOrBelow(rows: readonly LabelAndText[], columns = Infinity, indent = ''): string {
  const width = Math.max(...rows.map(([label]) => displayWidth(label)));
  const lines = rows.map(([label, text]) => `${indent}${padEnd(label, width)}  ${text}\n`);
  if (lines.every((line) => displayWidth(line.trimEnd()) <= columns)) return lines.join('');
  return rows.map(([label, text]) => wrapLines(`${indent}${label}\n${indent}  ${text}\n`, columns)).join('');
}
