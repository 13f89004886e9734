import { lawTable, type LawTable } from '../laws/lawTable.js';
import { recordTable } from '../recordTable.js';
import { wholeTable } from './tableOfBytes.js';

/** Reads the table of law families. */
export function readLaws(table = recordTable('laws.txt')): LawTable {
  return lawTable(wholeTable(table), table.file);
}
