import { fileURLToPath } from 'node:url';
import { recordBytes } from './recordBytes.js';

/**
 * The lines of a table that lies beside this module, or beside the bundle that holds it; without those that are blank
 * or a comment.
 */
export function recordLines(
  name: 'abbreviations.txt' | 'formerTowns.txt' | 'limitedActs.txt' | 'municipalities.txt' | 'repealed.txt',
): readonly string[] {
  return tableLines(recordBytes(fileURLToPath(new URL(`./${name}`, import.meta.url))).toString());
}

/** The lines of a table that hold something; a clone may have converted their ends. */
export function tableLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}
