import { compacted } from './compactText.js';
import { breakBracketCommands } from './bracketCommand.js';
import type { Safe } from './safe.js';
import { safeForJson } from './json.js';
import { codeOf, showUnseen } from './unseen.js';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Makes a text from data literal in the text of HTML, or in an attribute in quotation marks. */
export function safeForHtml(text: string): Safe<'html'> {
  const seen = showUnseen(text).replace(/[\uFFFE\uFFFF]/g, codeOf);
  const escaped = seen.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
  // The only places where a text becomes safe for HTML are in this file.
  return breakBracketCommands(escaped, '&#91;') as Safe<'html'>;
}

/** Makes JSON safe within a script element: nothing in it ends the element or begins a comment. */
export function jsonForHtml(json: string): Safe<'html'> {
  return safeForJson(json).replaceAll('<', '\\u003c') as Safe<'html'>;
}

/** The same in less room, for `expanded` to read: what makes it compact has no character that acts in HTML. */
export function compactJsonForHtml(json: string): Safe<'html'> {
  return compacted(jsonForHtml(json)) as Safe<'html'>;
}

/**
 * A style sheet or a script of the program itself, which is no data. Throws RangeError if it would end its element,
 * because then the rest of it would be on the page.
 */
export function ownCodeForHtml(code: string): Safe<'html'> {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new RangeError('the code would end its element');
  return code as Safe<'html'>;
}
