import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordError } from './error.js';
import { lawTable, type LawTable } from './laws/lawTable.js';

/** Reads the table of law families, which lies beside this module, or beside the bundle that holds it. */
export function readLaws(file = fileURLToPath(new URL('./laws.txt', import.meta.url))): LawTable {
  return lawTable(bytesOf(file), file);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RecordError(file, code === 'ENOENT' ? { is: 'missing' } : { is: 'unreadable', code });
  }
}
