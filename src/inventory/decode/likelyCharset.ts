import { isAscii, isUtf8, utf8Text } from '../../bytes/bytes.js';
import { decodeStrictly, firstBadByte, lineEnd } from './badByte.js';
import type { Charset } from './encoding.js';

/** UTF-16 without a mark: zeros on one side of the pairs only, and line breaks once they are read as pairs. */
export function unmarkedUtf16(bytes: Uint8Array): Charset | undefined {
  const sample = bytes.subarray(0, 65_536);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[(i & 1) as 0 | 1]++; // a bit is 0 or 1
  if (Math.min(...zeros) > 0 || Math.max(...zeros) < 2) return undefined;
  const charset = zeros[1] > 0 ? 'utf-16le' : 'utf-16be';
  const text = decodeStrictly(sample.subarray(0, sample.length & ~1), charset);
  return text !== undefined && /[\r\n]/.test(text) ? charset : undefined;
}

/** Offset of the first line that is not UTF-8 in a file where others plainly are: two or more Japanese characters. */
export function mixedAt(bytes: Uint8Array): number | undefined {
  let plain = false;
  let first: number | undefined;
  for (let start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
    for (const [from, to] of physicalLines(bytes, start)) {
      const line = bytes.subarray(from, to);
      if (!isUtf8(line)) first ??= from + firstBadByte(line, 'utf-8').offset;
      else plain ||= hasTwoLongCharacters(line);
      if (plain && first !== undefined) return first;
    }
  }
  return undefined;
}

/** Offset of the first line that plainly is UTF-8, if a line that is not is before it: there it is the stranger. */
export function strangeUtf8At(bytes: Uint8Array): number | undefined {
  let isOther = false;
  for (let start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
    for (const [from, to] of physicalLines(bytes, start)) {
      const line = bytes.subarray(from, to);
      if (!isUtf8(line)) isOther = true;
      else if (hasTwoLongCharacters(line)) return isOther ? from : undefined;
    }
  }
  return undefined;
}

/** The lines of the stretch up to the next line feed, which a lone CR may divide. */
function* physicalLines(bytes: Uint8Array, start: number): Generator<readonly [number, number]> {
  const end = lineEnd(bytes, start);
  const stretch = bytes.subarray(start, end);
  let from = 0;
  for (let at = stretch.indexOf(0x0d); at >= 0; at = stretch.indexOf(0x0d, from)) {
    yield [start + from, start + at + 1];
    from = at + 1;
  }
  if (from < stretch.length) yield [start + from, end];
}

function hasTwoLongCharacters(line: Uint8Array): boolean {
  let seen = 0;
  for (const byte of line) if (byte >= 0xe0 && ++seen === 2) return true;
  return false;
}

/** Offset of the last character if the file is UTF-8 up to there and ends in the middle of it. */
export function cutUtf8At(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    if ((bytes[at] ?? 0) < 0xc2) continue;
    return isUtf8(bytes.subarray(0, at)) && isUnfinished(bytes.subarray(at)) ? at : undefined;
  }
  return undefined;
}

function isUnfinished(tail: Uint8Array): boolean {
  return firstBadByte(tail, 'utf-8').cut;
}

/** Whether the bytes are EUC-JP, perhaps cut; Shift_JIS reads the same bytes as half-width kana without an error. */
export function looksLikeEucJp(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte >= 0x80 && !(byte >= 0xa1 && byte <= 0xfe) && byte !== 0x8e && byte !== 0x8f) return false;
  }
  if (!hasKanjiPair(bytes)) return false;
  const tail = bytes.length - bytes.findLastIndex((byte) => byte < 0x80) - 1;
  return [0, 1, 2].some((cut) => cut <= tail && isEucJp(bytes.subarray(0, bytes.length - cut)));
}

/** Two bytes A1–FE in a row; with 8E before them they would be half-width kana, which EUC-JP hardly ever holds. */
function hasKanjiPair(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length - 1; i++) {
    if (bytes[i] === 0x8e) i++;
    else if ((bytes[i] ?? 0) >= 0xa1 && (bytes[i + 1] ?? 0) >= 0xa1) return true;
  }
  return false;
}

function isEucJp(bytes: Uint8Array): boolean {
  return decodeStrictly(bytes, 'euc-jp') !== undefined;
}

/**
 * Whether bytes that decode as Shift_JIS are Japanese, and not Latin-1 with accents that happens to decode:
 * Japanese text has kana or common kanji (lead bytes 81–9F), or is half-width kana in runs.
 */
export function looksLikeShiftJis(bytes: Uint8Array): boolean {
  let [pairs, run, longest] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x81 && byte <= 0x9f) return true;
    run = byte >= 0xa1 && byte <= 0xdf ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (byte >= 0xe0) {
      pairs++;
      i++;
    }
  }
  return pairs === 0 && longest >= 2;
}

// Accented letters beside plain ones (café, Kyōto), and the signs of Latin-1, are what UTF-8 without Japanese holds.
const latinWord = /[a-z](?:[\u00c0-\u024f]|\p{Mn})|[\u00c0-\u024f][a-z]/iu;
// Sought, not matched from end to end: a match of megabytes of combining marks overflows the stack of V8.
const notLatin = /[^\0-\u024f\p{Mn}]/u;
const accentedLetter = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]|\p{Mn}/u;

/** How sure it is that valid UTF-8 is meant as such, where Shift_JIS or EUC-JP would read the same bytes as kana or kanji. */
export function certaintyOfUtf8(bytes: Uint8Array): 'certain' | 'likely' | 'open' {
  if (isAscii(bytes) || hasLongCharacter(bytes)) return 'certain';
  if (decodeStrictly(bytes, 'shift_jis') === undefined && !isEucJp(bytes)) return 'certain';
  const text = utf8Text(bytes);
  return !notLatin.test(text) && (latinWord.test(text) || !accentedLetter.test(text)) ? 'likely' : 'open';
}

/** Whether valid UTF-8 holds a character of three bytes or more, as Japanese characters are. */
export function hasLongCharacter(utf8: Uint8Array): boolean {
  return utf8.some((byte) => byte >= 0xe0);
}
