import { readFileSync } from 'node:fs';
import { lawTable, type LawTable } from './laws/lawTable.js';

/** Reads the table of law families, which lies beside this module, or beside the bundle that holds it. */
export function readLaws(): LawTable {
  return lawTable(readFileSync(new URL('./laws.txt', import.meta.url)));
}
