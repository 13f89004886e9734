import type { Problem } from '../model/problem.js';
import type { InputFacts } from '../model/result.js';
import { cellEnd } from './csv/cellEnd.js';
import type { Input } from './input.js';

/** What is needed to take the rejected rows out of a file. */
export interface Rejected {
  readonly input: Input;
  readonly facts: Pick<InputFacts, 'encoding' | 'delimiter' | 'headerLine' | 'headerRows'>;
  /** problems of that file */
  readonly problems: readonly Problem[];
}

/**
 * The header and the rows of a CSV file that have errors, each behind the codes of its errors and its line, in the
 * bytes of the file: rows are copied, not written again, so that nothing changes that was not wrong.
 */
export function rejectedRows({ input, facts, problems }: Rejected): Uint8Array {
  const { toText, toBytes } = carrierOf(facts.encoding);
  const { delimiter = ',', headerLine = 1, headerRows = 1 } = facts;
  const codes = codesByLine(problems);
  const records = recordsOf(fromLine(toText(input.bytes), headerLine), delimiter, headerLine);
  const rows = records.flatMap(({ text, first, last }, i) => {
    if (i === 0) return [`code${delimiter}line${delimiter}${text}`];
    // Its second row: blank where the two columns are added, so that the header is read as it was.
    if (i < headerRows) return [`${delimiter}${delimiter}${text}`];
    const wrong = codesWithin(codes, first, last);
    return wrong.length === 0 ? [] : [`${wrong.join(' ')}${delimiter}${first}${delimiter}${text}`];
  });
  return toBytes(rows.map((row) => (/[\r\n]$/.test(row) ? row : `${row}\n`)).join(''));
}

function codesByLine(problems: readonly Problem[]): ReadonlyMap<number, readonly string[]> {
  const codes = new Map<number, readonly string[]>();
  for (const { severity, line, code } of problems) {
    const before = codes.get(line) ?? [];
    if (severity === 'error' && !before.includes(code)) codes.set(line, [...before, code]);
  }
  return codes;
}

function codesWithin(
  codes: ReadonlyMap<number, readonly string[]>,
  first: number,
  last: number,
): readonly string[] {
  const found = new Set<string>();
  for (let line = first; line <= last; line += 1) for (const code of codes.get(line) ?? []) found.add(code);
  return [...found];
}

/** The text from a physical line on: a quotation mark in the lines above, which are no table, opens nothing. */
function fromLine(text: string, line: number): string {
  const lineEnds = /\r\n|\n|\r/g;
  for (let above = 1; above < line; above++) lineEnds.exec(text);
  return text.slice(lineEnds.lastIndex);
}

/** A record with its line end, and the physical lines it runs over. */
interface CsvRecord {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The records of a CSV text, cut where the reader cuts them: a quoted part begins where a cell does, and nowhere else. */
function recordsOf(text: string, delimiter: string, line: number): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let [start, first, at] = [0, line, 0];
  while (start < text.length) {
    at = cellEnd(text, at, delimiter);
    const isLast = text[at] !== delimiter;
    at += isLast && text.startsWith('\r\n', at) ? 2 : 1;
    if (!isLast) continue;
    const record = text.slice(start, at);
    const lines = record.match(lineInRecord)?.length ?? 1;
    records.push({ text: record, first, last: first + lines - 1 });
    [start, first] = [at, first + lines];
  }
  return records;
}

const lineInRecord = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

interface Carrier {
  readonly toText: (bytes: Uint8Array) => string;
  readonly toBytes: (text: string) => Uint8Array;
}

/**
 * UTF-16 is decoded and encoded again. In all other encodings quotation marks and line ends are bytes of their own
 * that are part of no other character, so the bytes are carried one by one and never understood.
 */
function carrierOf(encoding: string): Carrier {
  if (encoding === 'utf-16le') return { toText: (bytes) => withoutMark(utf16(bytes)), toBytes: littleEndian };
  if (encoding === 'utf-16be')
    return {
      toText: (bytes) => withoutMark(utf16(Buffer.from(bytes).swap16())),
      toBytes: (text) => Buffer.from(littleEndian(text)).swap16(),
    };
  return byteByByte;
}

const byteByByte: Carrier = {
  toText: (bytes) => Buffer.from(bytes.subarray(hasUtf8Mark(bytes) ? 3 : 0)).toString('latin1'),
  toBytes: (text) => Buffer.from(text, 'latin1'),
};

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function utf16(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf16le');
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function littleEndian(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
