import { utf8Text } from '../bytes/bytes.js';
import { recordTable } from './recordTable.js';
import { wholeTable, type TableName } from './tableOfBytes.js';

/** The lines of a table of the record; without those that are blank or a comment. */
export function recordLines(name: TableName): readonly string[] {
  return tableLines(utf8Text(wholeTable(recordTable(name))));
}

/** The lines of a table that hold something; a clone may have converted their ends. */
export function tableLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}
