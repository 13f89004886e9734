import { breakBracketCommands } from './bracketCommand.js';
import { codeOf, showUnseen } from './unseen.js';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/**
 * Makes a text from data literal in the text or an attribute of XML 1.0. Controls, which XML cannot hold even escaped,
 * are shown as their code, as is all that cannot be seen.
 */
export function safeForXml(text: string): string {
  const seen = showUnseen(text).replace(/[\uFFFE\uFFFF]/g, codeOf);
  const escaped = seen.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
  return breakBracketCommands(escaped, '&#91;');
}
