import { isSaved } from '../diff/saved.js';
import { textIn } from '../files/textIn.js';
import type { Input } from '../inventory/input.js';

/** The saved result that the only input is, as `score --format json` wrote it; undefined if it is none. */
export function savedIn([input, ...others]: readonly Input[]): unknown {
  if (input === undefined || others.length > 0) return undefined;
  const text = textIn(input.bytes);
  if (text?.trimStart().startsWith('{') !== true) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isSaved(json) ? json : undefined;
  } catch {
    return undefined; // an inventory, which the reader of inventories reports on
  }
}
