import {
  byteText,
  bytesOfByteText,
  includesBytes,
  utf8Bytes,
  utf8Text,
  fastView,
} from '../../bytes/bytes.js';

/** A way to quote a cell that CSV does not know, by the code of the notice that reports it. */
type ForeignQuote = 'equals-quote' | 'curly-quotes' | 'backslash-quote';

/** A text whose cells are quoted as CSV quotes them, and what was found in its place. */
export interface Requoted {
  readonly utf8: Uint8Array;
  readonly found: readonly QuotedOtherwise[];
}

/** Cells that were quoted in another way. */
export interface QuotedOtherwise {
  readonly code: ForeignQuote;
  readonly cells: number;
  /** of the first; line from 0 */
  readonly line: number;
  /** of the first, as it is written */
  readonly read: string;
}

const [feed, cr, quote] = ['\n', '\r', '"'];
const starts = ',\t;\n\r';
const ends: ReadonlySet<string | undefined> = new Set([undefined, ',', '\t', ';', feed, cr]);

/**
 * Quotes cells as CSV does where a system wrote `="0101"`, so that a spreadsheet keeps the zero, and where a word
 * processor made “0101” of "0101" in the header and below it.
 */
export function requoted(utf8: Uint8Array): Requoted {
  const bytes = fastView(utf8);
  const curlyCell = curlyReader(bytes);
  const mayEqual = ['="', ...[...starts].map((start) => `${start}=`)].some((mark) =>
    includesBytes(bytes, utf8Bytes(mark)),
  );
  if (curlyCell === undefined && !mayEqual) return { utf8, found: [] };
  return rewritten(
    bytes,
    (text, at) => equalsQuoted(text, at) ?? equalsFigure(text, at) ?? curlyCell?.(text, at),
  );
}

/** Doubles marks that are written \" as programming languages do; for texts that are no CSV as they are. */
export function withoutBackslashes(utf8: Uint8Array): Requoted {
  const bytes = fastView(utf8);
  return includesBytes(bytes, utf8Bytes('\\"')) ? rewritten(bytes, backslashQuoted) : { utf8, found: [] };
}

/** A cell that is quoted otherwise: how long it is, and how CSV writes it. */
interface ForeignCell {
  readonly code: ForeignQuote;
  readonly length: number;
  readonly csv: string;
}

/** Rewrites the cells of a text, in which each character is a byte; a quoted part that stays open ends it. */
function rewritten(
  bytes: Uint8Array,
  foreign: (text: string, at: number) => ForeignCell | undefined,
): Requoted {
  const text = byteText(bytes);
  const found = new Map<ForeignQuote, QuotedOtherwise>();
  const parts: string[] = [];
  let [copied, line] = [0, 0];
  for (let at = 0; at < text.length;) {
    const cell = foreign(text, at);
    if (cell !== undefined) {
      parts.push(text.slice(copied, at), cell.csv);
      copied = at + cell.length;
      const read = utf8Text(bytesOfByteText(text.slice(at, copied)));
      const before = found.get(cell.code);
      found.set(cell.code, { code: cell.code, line, read, ...before, cells: (before?.cells ?? 0) + 1 });
    }
    const end = cell === undefined ? cellEnd(text, at) : copied;
    if (end === undefined) break;
    const next = nextCell(text, end);
    line += breaksWithin(text, at, next);
    at = next;
  }
  parts.push(text.slice(copied));
  return { utf8: bytesOfByteText(parts.join('')), found: [...found.values()] };
}

/** Where the cell that begins at an offset ends; undefined if it is quoted and never closed. */
function cellEnd(text: string, from: number): number | undefined {
  if (text[from] !== quote) return from;
  return quotedEnd(text, from);
}

/** Behind the mark that closes the one at an offset. */
function quotedEnd(text: string, open: number): number | undefined {
  for (let mark = text.indexOf(quote, open + 1); mark >= 0; mark = text.indexOf(quote, mark + 2))
    if (text[mark + 1] !== quote) return mark + 1;
  return undefined;
}

function nextCell(text: string, from: number): number {
  let at = from;
  while (!ends.has(text[at])) at++;
  return at + 1;
}

function breaksWithin(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) if (text[i] === feed || (text[i] === cr && text[i + 1] !== feed)) breaks++;
  return breaks;
}

/** `="0101"`, or as CSV quotes that again: `"=""0101"""`. */
function equalsQuoted(text: string, at: number): ForeignCell | undefined {
  const isPlain = text[at] === '=' && text[at + 1] === quote;
  if (!isPlain && !text.startsWith('"=""', at)) return undefined;
  const end = quotedEnd(text, isPlain ? at + 1 : at);
  if (end === undefined || !ends.has(text[end])) return undefined;
  const written = text.slice(at, end);
  if (/[\r\n]/.test(written)) return undefined;
  const csv = isPlain ? written.slice(1) : /^"=""((?:[^"]|"")*)"""$/.exec(written)?.[1];
  if (csv === undefined) return undefined;
  return {
    code: 'equals-quote',
    length: written.length,
    csv: isPlain ? csv : `"${csv.replaceAll('""""', '""')}"`,
  };
}

const figureBehind = /=(\d{1,30})(?=[,\t;\r\n]|$)/y;

/** A cell =0101, which keeps no zero in a spreadsheet but was meant to. */
function equalsFigure(text: string, at: number): ForeignCell | undefined {
  if (text[at] !== '=') return undefined;
  figureBehind.lastIndex = at;
  const [written = '', figure = ''] = figureBehind.exec(text) ?? [];
  return written === '' ? undefined : { code: 'equals-quote', length: written.length, csv: figure };
}

// “ ” „ ＂ in UTF-8, each character a byte.
const curlyBytes = ['\u201c', '\u201d', '\u201e', '\uff02'].map(utf8Bytes);
const curly = curlyBytes.map((mark) => byteText(mark));

type CellReader = (text: string, at: number) => ForeignCell | undefined;

/**
 * Reads every cell in curly marks where those of the header are; elsewhere only one that its marks hold together
 * (“出生, 死亡”): others may be meant as they are.
 */
function curlyReader(bytes: Uint8Array): CellReader | undefined {
  const line =
    byteText(bytes.subarray(0, 4096))
      .split(/[\r\n]/)
      .find((each) => each !== '') ?? '';
  const first = curlyQuoted(`${line}\n`, 0);
  if (first !== undefined && curlyQuoted(`${line}\n`, first.length + 1) !== undefined) return curlyQuoted;
  const delimiter = [',', '\t', ';'].find((each) => line.includes(each));
  if (delimiter === undefined || !curlyBytes.some((mark) => includesBytes(bytes, mark))) return undefined;
  return (text, at) => {
    const cell = curlyQuoted(text, at);
    return cell?.csv.includes(delimiter) === true ? cell : undefined;
  };
}

function curlyQuoted(text: string, at: number): ForeignCell | undefined {
  const width = 3; // bytes of each of these marks
  if (!curly.includes(text.slice(at, at + width))) return undefined;
  for (let end = at + width; end < text.length && text[end] !== feed && text[end] !== cr; end++) {
    if (!curly.includes(text.slice(end, end + width)) || !ends.has(text[end + width])) continue;
    const inner = text.slice(at + width, end).replaceAll(quote, '""');
    return { code: 'curly-quotes', length: end + width - at, csv: `"${inner}"` };
  }
  return undefined;
}

/** A cell with \" in it; whether quoted as a whole or not, the marks are part of its text. */
function backslashQuoted(text: string, at: number): ForeignCell | undefined {
  const isQuoted = text[at] === quote;
  let end = isQuoted ? at + 1 : at;
  let marks = 0;
  while (end < text.length) {
    const code = text[end];
    if (isQuoted ? code === quote && text[end + 1] !== quote : ends.has(code)) break;
    if (code === '\\' && text[end + 1] === quote) marks++;
    end += (code === '\\' && (text[end + 1] === quote || text[end + 1] === '\\')) || code === quote ? 2 : 1;
  }
  const whole = text.slice(at, isQuoted ? end + 1 : end);
  if (marks === 0 || !ends.has(text[at + whole.length])) return undefined;
  const inner = (isQuoted ? whole.slice(1, -1) : whole).replace(/\\(["\\])/g, (_, sign: string) =>
    sign === quote ? '""' : sign,
  );
  return { code: 'backslash-quote', length: whole.length, csv: `"${inner}"` };
}
