import type { Charset } from './encoding.js';

/** Decodes all bytes, or gives undefined if one of them does not belong. */
export function decodeStrictly(bytes: Uint8Array, charset: Charset): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A place where decoding stops. */
export interface BadByte {
  /** 0-based offset at which the character that cannot be decoded begins */
  readonly offset: number;
  /** whether more bytes could have completed it */
  readonly cut: boolean;
}

/** Finds the first bad byte of bytes that do not decode. */
export function firstBadByte(bytes: Uint8Array, charset: Charset): BadByte {
  const start = charset.startsWith('utf-16') ? 0 : badLine(bytes, charset);
  const end = charset.startsWith('utf-16') ? bytes.length : lineEnd(bytes, start);
  const line = bytes.subarray(start, end);
  const good = goodPrefix(line, charset);
  const cut = good === line.length;
  return {
    offset: start + lastBoundary(line, cut ? good : good + 1, charset),
    cut: cut && end === bytes.length,
  };
}

/** 1-based physical line of an offset: CRLF, LF and CR each end a line. */
export function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  }
  return line;
}

/** Offset after the line feed that ends the line at `start`; in the encodings here 0A is never part of a character. */
export function lineEnd(bytes: Uint8Array, start: number): number {
  const feed = bytes.indexOf(0x0a, start);
  return feed < 0 ? bytes.length : feed + 1;
}

/** Start of the first line that does not decode: sought in large stretches of lines first, then line by line. */
function badLine(bytes: Uint8Array, charset: Charset): number {
  const stretch = badStretch(bytes, { charset, from: 0, least: 2 ** 16 });
  return badStretch(bytes, { charset, from: stretch, least: 0 });
}

interface Search {
  readonly charset: Charset;
  readonly from: number;
  /** bytes after which a stretch ends with its line */
  readonly least: number;
}

function badStretch(bytes: Uint8Array, { charset, from, least }: Search): number {
  let start = from;
  while (start < bytes.length) {
    const end = lineEnd(bytes, Math.min(start + least, bytes.length - 1));
    if (decodeStrictly(bytes.subarray(start, end), charset) === undefined) return start;
    start = end;
  }
  return from;
}

/** Length of the longest prefix in which nothing is wrong yet; an unfinished character at its end is not wrong yet. */
function goodPrefix(bytes: Uint8Array, charset: Charset): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(bytes.subarray(0, middle), charset)) good = middle;
    else bad = middle;
  }
  return good;
}

function mayGoOn(bytes: Uint8Array, charset: Charset): boolean {
  try {
    new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The last place before `end` where a character ends; no encoding here has characters of more than four bytes. */
function lastBoundary(bytes: Uint8Array, end: number, charset: Charset): number {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    if (decodeStrictly(bytes.subarray(0, at), charset) !== undefined) return at;
  }
  return Math.max(0, end - 1);
}
