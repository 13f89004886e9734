import type { RecordTable, TableName } from './tableOfBytes.js';

let tables: ReadonlyMap<string, RecordTable> | undefined;

/** Takes tables that are to be used in the place of files, from now on. */
export function handIn(given: ReadonlyMap<string, RecordTable>): void {
  tables = given;
}

/** A table that was handed in; undefined where none was. */
export function handedIn(name: TableName): RecordTable | undefined {
  return tables?.get(name);
}
