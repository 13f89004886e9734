import { fileURLToPath } from 'node:url';
import { lawTable, type LawTable } from './laws/lawTable.js';
import { recordBytes } from './recordBytes.js';

/** Reads the table of law families, which lies beside this module, or beside the bundle that holds it. */
export function readLaws(file = fileURLToPath(new URL('./laws.txt', import.meta.url))): LawTable {
  return lawTable(recordBytes(file), file);
}
