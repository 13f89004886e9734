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
    const [, named] = line.exec(textOf(file)) ?? [];
    return langs.find((lang) => lang === named);
  } catch {
    return undefined; // what is wrong with the file is reported when it is read
  }
}

/** Whether a config extends another, which may name the language. */
export function namesBase(file: string): boolean {
  try {
    return /^[{ \t]{0,9}["']?extends["']?[ \t]{0,9}:/m.test(textOf(file));
  } catch {
    return false;
  }
}

function textOf(file: string): string {
  // A pipe can be read only once, and is left to whoever reads all of it.
  const facts = statSync(file);
  if (!facts.isFile() || facts.size > mostFileBytes) return '';
  return textIn(readFileSync(file)) ?? '';
}

// A key of the file itself: at the beginning of a line, or first in braces.
const line = /^(?:\uFEFF)?(?:\{\s*)?["']?lang["']?[ \t]*:[ \t]*["']?(ja|en)["']?[ \t]*(?:[,}#\r]|$)/m;
