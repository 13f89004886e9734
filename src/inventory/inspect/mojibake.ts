import { problem } from '../problems/problems.js';
import { cellTextsIn, type Inspection } from './scene.js';
import { textFields } from './textFields.js';

/** Texts that were read in a wrong encoding somewhere on their way. */
export const mojibake: Inspection = (scene) =>
  scene.parts.flatMap((part) =>
    textFields(scene).flatMap((field) =>
      [...cellTextsIn(part, field)]
        .filter(({ text }) => isGarbled(text) || isLost(text))
        .map(({ text, spot }) => problem('mojibake', spot(), { read: text.trim() })),
    ),
  );

// ASCII, kana and the signs of Japanese text: most characters, and never the work of a wrong encoding.
const harmless = /^[ -~\u3000-\u30ff]*$/;

/** Whether a text shows the traces of UTF-8 or Shift_JIS that was read as something else. */
export function isGarbled(text: string): boolean {
  if (harmless.test(text)) return /\?{3}/.test(text);
  return traces.some((trace) => trace.test(text));
}

// U+FFFD, 〓 and □ between kanji stand for a character that is lost, and ? before kanji for one that an encoding lacks.
const lost = /[\ufffd〓]|(?<=\p{Script=Han})□(?=\p{Script=Han})|(?<![\w?])\?(?=\p{Script=Han})/u;

function isLost(text: string): boolean {
  return lost.test(text);
}

/*
 * UTF-8 writes kana as E3 81–83 xx and kanji as E4–E9 xx xx. Shift_JIS makes 縺 繧 繝 of the former, and of the latter
 * a rare kanji that is often followed by one half-width kana; Windows-1252 makes ã–é and two signs of either.
 * Shift_JIS writes hiragana as 82 xx and katakana as 83 xx, of which Windows-1252 makes ‚ or ƒ and a letter, and
 * ー as 81 5B, of which a program that drops control characters leaves the bracket.
 */
const highInWindows =
  '\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122';
const traces: readonly RegExp[] = [
  /\?{3}/,
  /[縺繧繝][^\s\u3041-\u3096]/,
  /縺.{1,3}縺|繧.{1,3}繧/u,
  /ï¿½/,
  new RegExp(`[${kanjiOfLeads()}][\\uff61-\\uff9f\\ufffd](?![\\uff61-\\uff9f])`),
  new RegExp(`[ã-é][${highInWindows}]{2}`),
  new RegExp(`(?:[‚ƒ\\u0081-\\u0083][!-~\\u00a0-\\u00ff${highInWindows}]){2}`),
  /[‚ƒ][!-~]{2}[‚ƒ][!-~]/,
];

/** What Shift_JIS makes of the first two bytes of a kanji in UTF-8. */
function kanjiOfLeads(): string {
  const bytes = [0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9].flatMap((lead) =>
    Array.from({ length: 0x40 }, (_, i) => [lead, 0x80 + i]),
  );
  return new TextDecoder('shift_jis').decode(Uint8Array.from(bytes.flat()));
}
