import { cut } from './cut.js';
import { graphemes } from './grapheme.js';
import { isSimple, simpleWidth } from './simple.js';
import { displayWidth } from './width.js';

// 行頭禁則・行末禁則 (JIS X 4051): these may not begin, or end, a line.
const notFirst = new Set(
  '、。，．・：；？！」』）］｝】〉》〕〗〟’”…‥ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.:;?!)]}%',
);
const notLast = new Set('「『（［｛【〈《〔〖〝‘“([{');

// A blank that no line is broken at.
const glue = '\u00A0';

/**
 * Breaks a text into lines of at most `width` columns: at blanks, and between Japanese characters where 禁則 allows.
 * With `most`, the last line ends in … if there would be more lines.
 */
export function wrap(text: string, width: number, most = Infinity): readonly string[] {
  if (text.length <= width && displayWidth(text) <= width) return text.trim() === '' ? [] : [text.trim()];
  const lines: string[] = [];
  // No more than this can be shown, and a cell may hold a megabyte.
  const shown = most === Infinity ? text : cut(text, width * most);
  for (const line of linesOf(shown.replace(/(?<=\d) (?=%)/g, glue), width)) {
    if (lines.length === most) return [...lines.slice(0, -1), withEllipsis(lines[most - 1] ?? '', width)];
    lines.push(line.replaceAll(glue, ' '));
  }
  return lines;
}

function withEllipsis(line: string, width: number): string {
  if (line.endsWith('…')) return line;
  return displayWidth(line) < width ? `${line}…` : cut(`${line}.`, width);
}

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let blank = '';
  for (const { piece, columns } of pieces(text, width)) {
    const needed = used + displayWidth(blank) + columns;
    if (isBlank(piece)) {
      blank = line === '' ? '' : blank + piece;
    } else if (needed <= width) {
      [line, used, blank] = [line + blank + piece, needed, ''];
    } else {
      if (line !== '') lines.push(line);
      [line, used, blank] = [piece, columns, ''];
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A blank, or what must stay on one line, with its width. */
interface Piece {
  readonly piece: string;
  readonly columns: number;
}

/** The pieces of a text, none wider than a line. */
function pieces(text: string, width: number): readonly Piece[] {
  const found: Piece[] = [];
  const isPlain = isSimple(text); // then its characters are its code units
  const widthOf = isPlain ? simpleWidth : displayWidth;
  let piece = '';
  let columns = 0;
  let last = { piece: '', columns: 0 };
  for (const grapheme of isPlain ? text : graphemes(text)) {
    const next = characterOf(grapheme, widthOf(grapheme), width);
    if (piece !== '' && (columns + next.columns > width || isBreak(last, next))) {
      found.push({ piece, columns });
      piece = '';
      columns = 0;
    }
    piece += next.piece;
    columns += next.columns;
    last = next;
  }
  if (piece !== '') found.push({ piece, columns });
  return found;
}

function characterOf(piece: string, columns: number, width: number): Piece {
  return columns > width ? { piece: '…', columns: 1 } : { piece, columns }; // a crafted cluster can be wider than a line
}

function isBreak(before: Piece, after: Piece): boolean {
  if (isBlank(before.piece) || isBlank(after.piece)) return true;
  if (notFirst.has(after.piece) || notLast.has(before.piece) || isDigit(before.piece)) return false;
  return before.columns > 1 || after.columns > 1;
}

function isBlank(text: string): boolean {
  return text !== glue && text.trim() === '';
}

function isDigit(text: string): boolean {
  return text >= '0' && text <= '9';
}
