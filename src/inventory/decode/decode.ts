import { includesBytes, isAscii, isUtf8, utf8Bytes } from '../../bytes/bytes.js';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { decodeStrictly, firstBadByte, lineOfByte } from './badByte.js';
import { charsetNames, type Charset, type Encoding } from './encoding.js';
import type { Input } from '../input.js';
import {
  cutUtf8At,
  hasLongCharacter,
  certaintyOfUtf8,
  looksLikeEucJp,
  looksLikeShiftJis,
  mixedAt,
  strangeUtf8At,
  unmarkedUtf16,
} from './likelyCharset.js';
import type { Spot } from '../../model/problemKind.js';
import { problem } from '../problems/problems.js';
import { withoutSurrogates } from './surrogates.js';

/** A file as UTF-8, without any byte order mark. */
export interface Decoded {
  readonly charset: Charset;
  readonly utf8: Uint8Array;
}

/**
 * Decides the encoding by the bytes (mark, NUL, strict UTF-8, strict Shift_JIS) and never guesses:
 * bytes that leave a doubt are an error that names them.
 */
export function decode(input: Input, forced?: Encoding): Attempt<Decoded> {
  const mark = markOf(input.bytes);
  if (mark !== undefined) return marked(input, mark, forced);
  const nul = input.bytes.indexOf(0);
  if (forced === 'utf-16' && nul >= 0) return strictly(input, unmarkedUtf16(input.bytes) ?? 'utf-16le');
  if (nul >= 0) return failed(nulProblem(input, nul, forced));
  return forced === undefined ? guessed(input) : obeyed(input, forced);
}

/** Reads as it was told, unless the bytes plainly are UTF-8: what came out would not be what was written. */
function obeyed(input: Input, forced: Encoding): Attempt<Decoded> {
  const isPlainUtf8 = isUtf8(input.bytes) && hasLongCharacter(input.bytes);
  if (forced === 'utf-8') return strictly(input, forced);
  if (isPlainUtf8 || forced === 'utf-16')
    return failed(contradicted(input, forced, isPlainUtf8 ? 'UTF-8' : 'not UTF-16'));
  return strictly(input, forced);
}

function contradicted({ name }: Input, forced: Encoding, found: string): Problem {
  return problem('encoding-contradicted', { file: name, line: 1 }, { forced, found });
}

interface Mark {
  readonly charset: Charset;
  readonly bytes: readonly number[];
}

const marks: readonly Mark[] = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
];

function markOf(bytes: Uint8Array): Mark | undefined {
  return marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
}

function marked(input: Input, mark: Mark, forced: Encoding | undefined): Attempt<Decoded> {
  const { charset } = mark;
  if (forced !== undefined && !charset.startsWith(forced)) {
    return failed(contradicted(input, forced, charsetNames[charset]));
  }
  const nul = charset === 'utf-8' ? input.bytes.indexOf(0) : -1;
  if (nul >= 0) return failed(nulProblem(input, nul, 'utf-8'));
  if (charset === 'utf-8' && !isUtf8(input.bytes)) return brokenUtf8(input) ?? failed(bad(input, charset, 0));
  return strictly(input, charset, mark.bytes.length);
}

function nulProblem({ name, bytes }: Input, offset: number, known: Encoding | undefined): Problem {
  const utf16 = known === undefined && unmarkedUtf16(bytes) !== undefined;
  if (utf16) return problem('utf-16-without-mark', { file: name, line: 1, byte: offset }, {});
  return problem('nul-byte', spotOf({ name, bytes }, offset), { offset });
}

function guessed(input: Input): Attempt<Decoded> {
  const { name, bytes } = input;
  if (isAscii(bytes) && hasJisEscape(bytes))
    return failed(problem('iso-2022-jp', { file: name, line: 1 }, {}));
  if (isUtf8(bytes)) return weighed(input);
  return brokenUtf8(input) ?? japanese(input);
}

/** Bytes that are UTF-8 but for one thing: cut, holding half characters, or mixed with another encoding. */
function brokenUtf8(input: Input): Attempt<Decoded> | undefined {
  const cut = cutUtf8At(input.bytes);
  if (cut !== undefined)
    return failed(problem('cut-file', spotOf(input, cut), { offset: cut, charset: 'UTF-8' }));
  const mended = withoutSurrogates(input);
  if (mended?.value !== undefined)
    return done({ charset: 'utf-8', utf8: withoutMark(mended.value) }, mended.problems);
  const mixed = mixedAt(input.bytes);
  if (mixed === undefined) return undefined;
  const strange = strangeUtf8At(input.bytes);
  const offset = strange ?? mixed;
  return failed(problem('mixed-encodings', spotOf(input, offset), { offset, isUtf8: strange !== undefined }));
}

/** Bytes that are not UTF-8 and do not mix with it. */
function japanese(input: Input): Attempt<Decoded> {
  const { bytes } = input;
  const { offset } = firstBadByte(bytes, 'utf-8');
  if (looksLikeEucJp(bytes)) return failed(problem('euc-jp', spotOf(input, offset), { offset }));
  const attempt = strictly(input, 'shift_jis');
  if (attempt.value !== undefined)
    return looksLikeShiftJis(bytes) ? attempt : failed(undecodable(input, offset));
  const shiftJis = firstBadByte(bytes, 'shift_jis');
  if (shiftJis.cut && looksLikeShiftJis(bytes)) return attempt;
  return failed(undecodable(input, Math.max(offset, shiftJis.offset)));
}

/** ESC $ B, ESC $ @ and ESC ( J switch to Japanese in ISO-2022-JP. */
function hasJisEscape(bytes: Uint8Array): boolean {
  return ['\x1b$B', '\x1b$@', '\x1b(J'].some((escape) => includesBytes(bytes, utf8Bytes(escape)));
}

/** Valid UTF-8 without Japanese characters may be Japanese of another encoding, all the more if there is little of it. */
function weighed(input: Input): Attempt<Decoded> {
  const certainty = certaintyOfUtf8(input.bytes);
  const spot = { file: input.name, line: 1 };
  if (certainty === 'open') return failed(problem('ambiguous-encoding', spot, {}));
  const { value, problems } = strictly(input, 'utf-8');
  return {
    value,
    problems: certainty === 'certain' ? problems : [...problems, problem('doubtful-encoding', spot, {})],
  };
}

/** Decodes by one encoding, after `skip` bytes of a mark; a bad byte is an error at its place. */
function strictly(input: Input, charset: Charset, skip = 0): Attempt<Decoded> {
  const body = input.bytes.subarray(skip);
  if (charset === 'utf-8')
    return isUtf8(body) ? unmarked(input, charset, body) : failed(bad(input, charset, skip));
  const text = decodeStrictly(body, charset);
  if (text === undefined) return failed(bad(input, charset, skip));
  const nul = text.indexOf('\0');
  if (nul < 0) return unmarked(input, charset, utf8Bytes(text));
  const spot = { file: input.name, line: lineOf(text.slice(0, nul)), byte: skip + 2 * nul };
  return failed(problem('nul-byte', spot, { offset: spot.byte }));
}

/** Strips a second mark, which programs add that do not see the first. */
function unmarked({ name }: Input, charset: Charset, utf8: Uint8Array): Attempt<Decoded> {
  const inner = withoutMark(utf8);
  if (inner === utf8) return done({ charset, utf8 });
  return done({ charset, utf8: inner }, [problem('second-byte-order-mark', { file: name, line: 1 }, {})]);
}

function withoutMark(utf8: Uint8Array): Uint8Array {
  return markOf(utf8)?.charset === 'utf-8' ? utf8.subarray(3) : utf8;
}

function bad(input: Input, charset: Charset, skip: number): Problem {
  const found = firstBadByte(input.bytes.subarray(skip), charset);
  const offset = skip + found.offset;
  const spot = charset.startsWith('utf-16') ? utf16Spot(input, charset, skip, offset) : spotOf(input, offset);
  const name = charsetNames[charset];
  if (found.cut) return problem('cut-file', spot, { offset, charset: name });
  return problem('undecodable', spot, { offset, byte: input.bytes[offset] ?? 0, charset: name });
}

function undecodable(input: Input, offset: number): Problem {
  return problem('undecodable', spotOf(input, offset), { offset, byte: input.bytes[offset] ?? 0 });
}

function spotOf({ name, bytes }: Pick<Input, 'name' | 'bytes'>, byte: number): Spot {
  return { file: name, line: lineOfByte(bytes, byte), byte };
}

function utf16Spot({ name, bytes }: Input, charset: Charset, skip: number, byte: number): Spot {
  return { file: name, line: lineOf(decodeStrictly(bytes.subarray(skip, byte), charset) ?? ''), byte };
}

function lineOf(textBefore: string): number {
  return textBefore.split(/\r\n|\r|\n/).length;
}
