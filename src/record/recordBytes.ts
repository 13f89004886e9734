import { readFileSync } from 'node:fs';
import { RecordError } from './error.js';

/** The bytes of a data file that ships with the program. Throws RecordError if it is missing or cannot be read. */
export function recordBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RecordError(file, code === 'ENOENT' ? { is: 'missing' } : { is: 'unreadable', code });
  }
}
