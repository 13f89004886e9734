import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordError } from './error.js';
import { handedIn } from './reading/handedIn.js';
import { tableOfBytes, type RecordTable, type TableName } from './reading/tableOfBytes.js';

/**
 * A table of the record: one that was handed in, or else the file beside this module or beside the bundle that holds
 * it. For browsers it is recordTable.browser.ts. Throws RecordError if the file is missing or cannot be read.
 */
export function recordTable(name: TableName): RecordTable {
  const open = name === 'articles.txt' ? fileInParts : fileTable;
  return handedIn(name) ?? open(fileURLToPath(new URL(`./${name}`, import.meta.url)));
}

/** A file as a table. Throws RecordError if it is missing or cannot be read. */
export function fileTable(file: string): RecordTable {
  return tableOfBytes(
    file,
    tried(file, () => readFileSync(file)),
  );
}

/** A long file as a table, of which each stretch is read when it is asked for. Throws as `fileTable` does, then too. */
function fileInParts(file: string): RecordTable {
  const { size } = tried(file, () => statSync(file));
  const read: RecordTable['read'] = (from, to, bytes = new Uint8Array(to - from)) => {
    const length = tried(file, () => {
      const opened = openSync(file, 'r');
      try {
        return readSync(opened, bytes, 0, bytes.length, from);
      } finally {
        closeSync(opened);
      }
    });
    if (length < bytes.length) throw new RecordError(file, { is: 'content' });
    return bytes;
  };
  return { file, size, read };
}

function tried<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RecordError(file, code === 'ENOENT' ? { is: 'missing' } : { is: 'unreadable', code });
  }
}
