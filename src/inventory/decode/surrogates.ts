import { isUtf8 } from '../../bytes/bytes.js';
import { done, type Attempt } from '../attempt.js';
import { lineOfByte } from './badByte.js';
import type { Input } from '../input.js';
import { problem } from '../problems/problems.js';

/** More than these are not a slip of a few characters; the file is then broken as a whole. */
const most = 1_000;

/**
 * Replaces half characters (surrogates), which some databases write into UTF-8 as three bytes ED A0–BF 80–BF;
 * undefined if the file has none, or is not UTF-8 even without them.
 */
export function withoutSurrogates({ name, bytes }: Input): Attempt<Uint8Array> | undefined {
  const offsets = surrogatesIn(bytes);
  if (offsets.length === 0 || offsets.length > most) return undefined;
  const utf8 = Uint8Array.from(bytes);
  for (const offset of offsets) utf8.set([0xef, 0xbf, 0xbd], offset);
  if (!isUtf8(utf8)) return undefined;
  let [line, seen] = [1, 0];
  const problems = offsets.map((offset) => {
    line += lineOfByte(bytes.subarray(seen), offset - seen) - 1;
    seen = offset;
    return problem(
      'lone-surrogate',
      { file: name, line, byte: offset },
      { offset, codePoint: codePointAt(bytes, offset) },
    );
  });
  return done(utf8, problems);
}

function surrogatesIn(bytes: Uint8Array): readonly number[] {
  const offsets: number[] = [];
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    if ((bytes[at + 1] ?? 0) >= 0xa0 && ((bytes[at + 2] ?? 0) & 0xc0) === 0x80) offsets.push(at);
  }
  return offsets;
}

function codePointAt(bytes: Uint8Array, at: number): string {
  const code = 0xd000 | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
  return `U+${code.toString(16).toUpperCase()}`;
}
