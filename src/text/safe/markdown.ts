import type { Safe } from './safe.js';
import { showUnseen } from './unseen.js';

// A zero-width blank: GitHub links mentions and issues after it has resolved entities and backslashes, so that only
// a character in between keeps the text from being one. Some renderers do the same with addresses.
const split = '&#8203;';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['|', '&#124;'],
  ['$', '&#36;'],
]);

/**
 * Makes a text from data literal inside a Markdown paragraph or table cell: no markup, HTML, link, mention or new line,
 * and no workflow command (`::` where a line starts) where the Markdown is printed to the log of a CI runner.
 */
export function safeForMarkdown(text: string): Safe<'markdown'> {
  return escaped(text) as Safe<'markdown'>; // the only place where a text becomes safe for Markdown
}

function escaped(text: string): string {
  return showUnseen(text.replace(/[\r\n]+/g, ' '))
    .replace(/[\\`*_[\]~!#]/g, '\\$&')
    .replace(/[&<>|$]/g, (character) => entities.get(character) ?? character)
    .replace(/\\#(?=\w)/g, `\\#${split}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*):(?=:)/, '$1&#58;')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/@(?=[\w-])/g, `&#64;${split}`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', `&#58;${split}//`)
    .replace(/\b(www)\./gi, `$1${split}.`);
}
