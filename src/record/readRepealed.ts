import { readFileSync } from 'node:fs';

/** Reads the list of acts no longer in force, which lies beside this module, or beside the bundle that holds it. */
export function readRepealed(): string {
  return readFileSync(new URL('./repealed.txt', import.meta.url), 'utf8');
}
