import { safeForTerminal } from '../text/safe/terminal.js';

/** One word of a shell, whatever is in it. */
export function quotedForShell(word: string): string {
  const safe = safeForTerminal(word);
  if (/^[\p{L}\p{N}_.,/%+-]+$/u.test(safe)) return safe;
  // cmd knows no other quotation marks than these.
  return /^[^"$`\\!%]+$/.test(safe) ? `"${safe}"` : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}
