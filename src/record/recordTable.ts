import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordError } from './error.js';
import { handedIn } from './handedIn.js';
import { tableOfBytes, type RecordTable, type TableName } from './tableOfBytes.js';

/**
 * A table of the record: one that was handed in, or else the file beside this module or beside the bundle that holds
 * it. For browsers it is recordTable.browser.ts. Throws RecordError if the file is missing or cannot be read.
 */
export function recordTable(name: TableName): RecordTable {
  return handedIn(name) ?? fileTable(fileURLToPath(new URL(`./${name}`, import.meta.url)));
}

/** A file as a table. Throws RecordError if it is missing or cannot be read. */
export function fileTable(file: string): RecordTable {
  try {
    return tableOfBytes(file, readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RecordError(file, code === 'ENOENT' ? { is: 'missing' } : { is: 'unreadable', code });
  }
}
