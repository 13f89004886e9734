import { at } from '../../model/at.js';
import { safeForJson } from '../../text/safe/json.js';
import type { TextSheet } from './csv.js';

/** An inventory as YAML, as `commonality score` reads it; empty cells are left out. */
export function* inventoryYaml({ headers, rows }: TextSheet): Generator<string> {
  yield 'tasks:\n';
  for (const row of rows) yield taskOf(headers, row);
}

function taskOf(headers: readonly string[], row: readonly string[]): string {
  const lines = row.flatMap((cell, i) => (cell === '' ? [] : [`${at(headers, i)}: ${quoted(cell)}`]));
  return `  - ${lines.join('\n    ')}\n`;
}

/** A text of JSON is one of YAML too; figures stay figures. */
function quoted(cell: string): string {
  return /^\d+(?:\.\d+)?$/.test(cell) && !/^0\d/.test(cell) ? cell : safeForJson(JSON.stringify(cell));
}
