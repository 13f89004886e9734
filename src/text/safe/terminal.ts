import { breakBracketCommands } from './bracketCommand.js';
import type { Safe } from './safe.js';
import { showUnseen } from './unseen.js';

/**
 * Makes a text from data safe to print: what cannot be seen is shown as its code, and what a CI log would take for a
 * command is broken. GitHub reads `::` at the start of a line, and runners read `##[` and `##word[` anywhere; as
 * wrapping decides where a line starts, a colon at the start of the text or after a colon is shown as `\u{3a}`.
 */
export function safeForTerminal(text: string): Safe<'terminal'> {
  return escaped(showUnseen(text)) as Safe<'terminal'>; // the only place where a text becomes safe for a terminal
}

function escaped(seen: string): string {
  if (!/:|##/.test(seen)) return seen;
  // Looked behind from a colon only: from every blank, a long row of them would take minutes.
  return breakBracketCommands(seen.replace(/:(?<=^\s*:|::)/g, '\\u{3a}'));
}
