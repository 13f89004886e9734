/** One record of a CSV file. */
export interface SurveyRecord {
  readonly cells: readonly string[];
  /** 1-based physical line on which it begins */
  readonly line: number;
  /** what is wrong with it; behind the last two nothing can be read */
  readonly fault?: 'stray-quote' | 'unclosed-quote' | 'too-long';
}

// More than any cell of the survey by far; without a limit one open quotation mark would gather the whole file.
const longestRecord = 2 ** 20;

/**
 * Cuts a text that comes in pieces into records, by RFC 4180: cells are parted by commas, records by LF or CRLF. A
 * record with a stray quotation mark ends with its line; one that is never closed is the last.
 */
export async function* recordsOf(texts: AsyncIterable<string>): AsyncGenerator<readonly SurveyRecord[]> {
  let rest = '';
  let line = 1;
  for await (const text of texts) {
    const cut = cutRecords(rest + text, line, false);
    yield cut.records;
    if (isEnd(cut.records.at(-1))) return;
    ({ rest, line } = cut);
  }
  yield cutRecords(rest, line, true).records;
}

/** Whether nothing behind a record can be read. */
function isEnd(record: SurveyRecord | undefined): boolean {
  return record?.fault === 'unclosed-quote' || record?.fault === 'too-long';
}

interface Cut {
  readonly records: readonly SurveyRecord[];
  /** the begin of a record that is not complete yet */
  readonly rest: string;
  readonly line: number;
}

function cutRecords(text: string, firstLine: number, isLast: boolean): Cut {
  const records: SurveyRecord[] = [];
  let line = firstLine;
  let from = 0;
  let mark = text.indexOf('"');
  while (from < text.length) {
    if (mark >= 0 && mark < from) mark = text.indexOf('"', from);
    const feed = text.indexOf('\n', from);
    const isLong = text.length - from >= longestRecord;
    if (feed < 0 && !isLast && !isLong) break;
    if (feed < 0 && !isLast && mark < 0) return endless(records, line);
    const end = feed < 0 ? text.length : feed;
    if (mark < 0 || mark >= end) {
      records.push({ cells: text.slice(from, withoutCr(text, from, end)).split(','), line });
      line += 1;
      from = end + 1;
      continue;
    }
    const quoted = quotedRecord(text, from, isLast);
    if (quoted === undefined && isLong) return endless(records, line);
    if (quoted === undefined) break;
    records.push({ cells: quoted.cells, line, ...(quoted.fault && { fault: quoted.fault }) });
    if (quoted.fault === 'unclosed-quote') return { records, rest: '', line };
    line += 1 + quoted.breaks;
    from = quoted.end + 1;
  }
  return { records, rest: from < text.length ? text.slice(from) : '', line };
}

function endless(records: readonly SurveyRecord[], line: number): Cut {
  return { records: [...records, { cells: [], line, fault: 'too-long' }], rest: '', line };
}

interface Quoted {
  readonly cells: readonly string[];
  /** line feeds inside its cells */
  readonly breaks: number;
  /** where the line feed after it is */
  readonly end: number;
  readonly fault?: 'stray-quote' | 'unclosed-quote';
}

/** A record with quotation marks; undefined if it goes on behind the text that is here. */
function quotedRecord(text: string, start: number, isLast: boolean): Quoted | undefined {
  const cells: string[] = [];
  let at = start;
  let breaks = 0;
  for (;;) {
    if (text[at] !== '"') {
      const { cell, next } = bareCell(text, at);
      if (next >= text.length && !isLast) return undefined;
      if (cell.includes('"')) return strayIn(text, next, { cells, breaks });
      cells.push(cell);
      at = next;
    } else {
      const close = closingQuote(text, at + 1);
      if (close < 0 && !isLast && text.length - start < longestRecord) return undefined;
      if (close < 0) return { cells, breaks, end: text.length, fault: 'unclosed-quote' };
      if (close + 2 >= text.length && !isLast) return undefined;
      const cell = text.slice(at + 1, close).replaceAll('""', '"');
      cells.push(cell);
      breaks += feedsIn(cell);
      at = text.startsWith('\r\n', close + 1) ? close + 2 : close + 1;
    }
    if (at >= text.length || text[at] === '\n') return { cells, breaks, end: at };
    if (text[at] !== ',') return strayIn(text, at, { cells, breaks });
    at += 1;
  }
}

function strayIn(text: string, at: number, { cells, breaks }: Pick<Quoted, 'cells' | 'breaks'>): Quoted {
  const feed = text.indexOf('\n', at);
  return { cells, breaks, end: feed < 0 ? text.length : feed, fault: 'stray-quote' };
}

function bareCell(text: string, from: number): { readonly cell: string; readonly next: number } {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const comma = text.indexOf(',', from);
  if (comma >= 0 && comma < end) return { cell: text.slice(from, comma), next: comma };
  return { cell: text.slice(from, withoutCr(text, from, end)), next: end };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function feedsIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

function withoutCr(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}
