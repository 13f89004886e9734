import { breakBracketCommands } from './bracketCommand.js';
import { codeOf } from './unseen.js';

// A spreadsheet takes these for the start of a formula (OWASP, CSV injection), some of them after blanks too.
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

// Left as it is, so that figures stay figures.
const negative = /^-\d+(?:\.\d+)?$/;

// Controls but TAB, LF and CR, and the characters that reorder text; half a surrogate pair cannot be encoded.
const unsafe = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

// What a CI log would take for a command: `::` where a line starts. Looked behind only from a colon, as lines are long.
const command = /:(?<=[\r\n]\s*:)(?=:)/g;

// Most cells, by far; a report has half a million of them.
const harmless =
  /^[A-Za-z0-9\u3001-\u30FF\u4E00-\u9FFF][A-Za-z0-9 ._/%()\-\u3001-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

// Nor do sentences with commas and colons, which at most have to be quoted.
const calm =
  /^[A-Za-z0-9\u3001-\u30FF\u4E00-\u9FFF][A-Za-z0-9 ._/%()\-,;:'\u3001-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/**
 * One text cell that a spreadsheet shows and never runs, nor a CI runner that prints it: a formula gets a leading
 * apostrophe; quoted by RFC 4180.
 */
export function safeForCsv(text: string): string {
  if (isPlain(text) || harmless.test(text) || negative.test(text)) return text;
  if (calm.test(text) && !text.includes('::')) return quoted(text);
  const shown = breakBracketCommands(text.replace(unsafe, codeOf)).replace(command, '\\u{3a}');
  return quoted(formula.test(shown) ? `'${shown}` : shown);
}

/** Whether a text is of digits, Latin letters, kana and kanji alone, as ids and names are: told faster than by a pattern. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isBetween(code, 0x4e00, 0x9fff) && !isDigitOrLetter(code) && !isBetween(code, 0x3001, 0x30ff))
      return false;
  }
  return true;
}

function isDigitOrLetter(code: number): boolean {
  return isBetween(code, 0x30, 0x39) || isBetween(code | 0x20, 0x61, 0x7a);
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

/** One text cell for programs rather than spreadsheets: as it is, but for NUL and half surrogate pairs. */
export function rawForCsv(text: string): string {
  return quoted(text.replaceAll('\0', codeOf).replace(/\p{Cs}/gu, codeOf));
}

function quoted(text: string): string {
  // Behind a quotation mark, `::` is no command even in the first cell of a line.
  return /[",\r\n;\t]|^\s|\s$|^::/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
