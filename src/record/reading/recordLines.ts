import { utf8Bytes, utf8Text } from '../../bytes/bytes.js';
import { recordTable } from '../recordTable.js';
import { wholeTable, type TableName } from './tableOfBytes.js';

/** The lines of a table of the record; without those that are blank or a comment. */
export function recordLines(name: TableName): readonly string[] {
  return tableLines(utf8Text(wholeTable(recordTable(name))));
}

/** The bytes of such a table behind the comments at its head, with the line ends it was shipped with. */
export function recordBody(name: 'repealed.txt'): Uint8Array {
  const bytes = wholeTable(recordTable(name));
  const plain = bytes.includes(carriageReturn) ? utf8Bytes(utf8Text(bytes).replaceAll('\r\n', '\n')) : bytes;
  let start = 0;
  while (plain[start] === comment) start = plain.indexOf(lineFeed, start) + 1;
  return plain.subarray(start);
}

const [lineFeed, carriageReturn, comment] = [0x0a, 0x0d, 0x23] as const;

/** The lines of a table that hold something; a clone may have converted their ends. */
export function tableLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}
