import { readFileSync, statSync } from 'node:fs';
import { mostFileBytes } from '../files/mostFileBytes.js';
import { textIn } from '../files/textIn.js';
import { langs, type Lang } from '../text/lang.js';

/**
 * The language that a config names, also where the rest of it cannot be read: its own faults, help and usage errors are
 * reported in it, before anything is parsed.
 */
export function langIn(file: string): Lang | undefined {
  try {
    // A pipe can be read only once, and is left to whoever reads all of it.
    const facts = statSync(file);
    if (!facts.isFile() || facts.size > mostFileBytes) return undefined;
    const [, named] = line.exec(textIn(readFileSync(file)) ?? '') ?? [];
    return langs.find((lang) => lang === named);
  } catch {
    return undefined; // what is wrong with the file is reported when it is read
  }
}

// A key of the file itself: at the beginning of a line, or first in braces.
const line = /^(?:\uFEFF)?(?:\{\s*)?["']?lang["']?[ \t]*:[ \t]*["']?(ja|en)["']?[ \t]*(?:[,}#\r]|$)/m;
