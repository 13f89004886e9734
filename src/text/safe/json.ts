import { breakBracketCommands } from './bracketCommand.js';

// JSON.stringify escapes C0 and lone surrogates; the rest can act on a terminal, a diff or a script all the same.
const acting = /[\x7F-\x9F\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

// ASCII and Japanese, with the line breaks of the layout.
const harmless = /^[\n -~\u3000-\u30FF\u4E00-\u9FFF\uFF01-\uFF9F]*$/;

/**
 * Escapes, in JSON that is made already, what cannot be seen, reorders text, or is a command to a CI runner: its
 * meaning stays the same.
 */
export function safeForJson(json: string): string {
  const seen = harmless.test(json) ? json : json.replace(acting, escaped);
  return breakBracketCommands(seen, '\\u005b');
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join('');
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
