/** A quotation mark where none may be. */
interface StrayQuote {
  readonly line: number;
  /** 1-based number of the cell in its row */
  readonly column: number;
  /** 1-based number of the character in its line */
  readonly character: number;
}

/** The quotation marks of a CSV text that are wrong. */
export interface QuoteAudit {
  readonly strays: readonly StrayQuote[];
  /** how many more strays there are than are listed */
  readonly more: number;
  /** where a mark opens that is not closed; the rest of the text cannot be read */
  readonly unclosed?: Pick<StrayQuote, 'line' | 'column'>;
}

const most = 1_000;
const [quote, feed, carriage] = [0x22, 0x0a, 0x0d];

/** Lists every wrong quotation mark of a UTF-8 text whose first line has the number `line`. */
export function auditQuotes(utf8: Uint8Array, delimiter: number, line: number): QuoteAudit {
  const strays: StrayQuote[] = [];
  let more = 0;
  let at = { line, lineStart: 0, column: 1 };
  let cellStart = 0;
  for (let i = 0; i < utf8.length; i++) {
    const byte = utf8[i];
    if (byte === quote && i === cellStart) {
      const quoted = skipQuoted(utf8, i, delimiter);
      if (quoted.end === undefined) return { strays, more, unclosed: { line: at.line, column: at.column } };
      at = { ...at, line: at.line + quoted.breaks, lineStart: quoted.lineStart ?? at.lineStart };
      i = quoted.end;
      if (quoted.closes) continue;
    }
    if (byte === quote) {
      const { line, column, lineStart } = at;
      if (strays.length < most) strays.push({ line, column, character: characters(utf8, lineStart, i) });
      else more++;
    } else if (byte === delimiter) {
      at = { ...at, column: at.column + 1 };
      cellStart = i + 1;
    } else if (byte === feed || (byte === carriage && utf8[i + 1] !== feed)) {
      at = { line: at.line + 1, lineStart: i + 1, column: 1 };
      cellStart = i + 1;
    }
  }
  return { strays, more };
}

interface Quoted {
  /** offset of the mark that ends the quoted part; undefined if it is not closed */
  readonly end?: number;
  /** whether the cell ends there */
  readonly closes: boolean;
  readonly breaks: number;
  readonly lineStart?: number;
}

/**
 * Follows a quoted part from its opening mark. A part that goes over a line break and ends before some other text was
 * not closed where it should have been: the mark that ends it opens a later cell.
 */
function skipQuoted(utf8: Uint8Array, open: number, delimiter: number): Quoted {
  let breaks = 0;
  let lineStart: number | undefined;
  for (let i = open + 1; i < utf8.length; i++) {
    const [byte, next] = [utf8[i], utf8[i + 1]];
    if (byte === feed || (byte === carriage && next !== feed)) {
      breaks++;
      lineStart = i + 1;
    }
    if (byte !== quote) continue;
    if (next === quote) {
      i++;
      continue;
    }
    const closes = next === undefined || next === delimiter || next === feed || next === carriage;
    if (!closes && breaks > 0) return { closes: false, breaks };
    return { end: i, closes, breaks, ...(lineStart === undefined ? {} : { lineStart }) };
  }
  return { closes: false, breaks };
}

function characters(utf8: Uint8Array, from: number, to: number): number {
  let count = 1;
  for (let i = from; i < to; i++) if (((utf8[i] ?? 0) & 0xc0) !== 0x80) count++;
  return count;
}
