/** Takes a text of bytes piece by piece, and hands on each row with its line, from 1. */
export interface RowScanner {
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/**
 * Splits CSV into cells as RFC 4180 has it, without keeping rows: a national set of answers has more of them than memory.
 * Cells stay as the bytes of the file, one character each; the array of a row is used again for the next.
 */
export function rowScanner(row: (line: number, cells: readonly string[]) => void): RowScanner {
  let rest = '';
  let line = 1;
  let delimiter: string | undefined;
  const cells: string[] = [];
  return {
    push: (text) => {
      rest = scanned(rest + text, false);
    },
    end: () => {
      const left = scanned(rest, true);
      if (left !== '') take(left);
      rest = '';
    },
  };

  /** Hands on all whole rows; what is left may go on in the next piece. */
  function scanned(text: string, isLast: boolean): string {
    let from = 0;
    let quote = text.indexOf('"');
    for (;;) {
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      const simple = text.indexOf('\n', from);
      if (simple < 0) break;
      const end = quote < 0 || quote > simple ? simple : quotedEnd(text, from, isLast);
      if (end < 0) break;
      take(text.slice(from, end));
      from = end + 1;
    }
    return text.slice(from);
  }

  function take(record: string): void {
    const text = record.endsWith('\r') ? record.slice(0, -1) : record;
    delimiter ??= [',', '\t', ';'].find((each) => text.includes(each)) ?? ',';
    cells.length = 0;
    if (text.includes('"')) quotedCells(text, delimiter, cells);
    else plainCells(text, delimiter, cells);
    row(line, cells);
    line += 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  }
}

function plainCells(text: string, delimiter: string, cells: string[]): void {
  let from = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
    cells.push(text.slice(from, at));
    from = at + 1;
  }
  cells.push(text.slice(from));
}

/** The line end behind the row that begins here; -1 where it is not in the text. */
function quotedEnd(text: string, from: number, isLast: boolean): number {
  let isInside = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isInside = !isInside;
    else if (sign === '\n' && !isInside) return at;
  }
  // A quotation mark that is never closed ends with the file.
  return isLast && isInside ? text.length : -1;
}

function quotedCells(text: string, delimiter: string, cells: string[]): void {
  let cell = '';
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"' && isInside && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isInside = !isInside;
    else if (sign === delimiter && !isInside) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  cells.push(cell);
}
