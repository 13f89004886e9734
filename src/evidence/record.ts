import { readFile } from 'node:fs/promises';
import { lawTable, type LawTable } from './laws/lawTable.js';

/** Reads the table of law families, which lies beside this module, or beside the bundle that holds it. */
export async function readRecord(): Promise<LawTable> {
  return lawTable(await readFile(new URL('./laws.txt', import.meta.url)));
}
