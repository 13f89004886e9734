import { dateText } from './dateText.js';
import { writtenFigure } from '../grid.js';
import { isTimeFormat, timeText } from './timeText.js';

/** How a cell shows a figure where that says something of it. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** what the cell says; days count from 1904 or 1900 */
  readonly show: (figure: number, from1904: boolean) => string;
}

/** One sign of a format: what is written as it stands, or what stands for something. */
interface Token {
  readonly is: 'literal' | 'code';
  readonly text: string;
  /** whether it goes on counting beyond its usual end: [h] */
  readonly isElapsed?: boolean;
}

/**
 * What a format says beyond the figure itself: that it is a date or a share, how many digits a code has (00000), or a unit
 * (0"件"). Undefined for all others: how a figure is grouped, rounded or coloured does not change it.
 */
export function numberFormat(code: string): NumberFormat | undefined {
  const tokens = tokensOf(code);
  const codes = tokens.flatMap(({ is, text }) => (is === 'code' ? text : [])).join('');
  if (codes === '' || /^(?:general|@|g\/標準)$/i.test(codes)) return unitFormat(tokens, codes);
  if (isTimeFormat(tokens))
    return { isDate: false, show: (figure, from1904) => timeText(figure, tokens, from1904) };
  if (/[ymdhsge]/i.test(codes.replace(/e[+-]/gi, '')) && !/general/i.test(codes))
    return { isDate: true, show: (figure, from1904) => dateText(figure, tokens, from1904) };
  if (codes.includes('%')) return { isDate: false, show: percentText };
  return digitFormat(tokens, codes) ?? unitFormat(tokens, codes);
}

// "text" \x _x *x [colour or condition], and what may stand for a digit or a part of a date.
const sign =
  /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(general|g\/標準|am\/pm|a\/p|e[+-]|y+|m+|d+|h+|s+|g+|e+|a{3,4}|[0#?.,%@/])|;|(.)/giu;

/** The signs of the first section: the others are of negative figures, of 0 and of texts. */
function tokensOf(format: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [all, quoted, escaped, elapsed, currency, code, other] of format.matchAll(sign)) {
    if (all === ';') break;
    const literal = quoted ?? escaped ?? currency ?? other;
    const coded = code ?? elapsed;
    if (coded !== undefined)
      tokens.push({ is: 'code', text: coded, ...(elapsed === undefined ? {} : { isElapsed: true }) });
    else if (literal !== undefined && literal !== '') tokens.push({ is: 'literal', text: literal });
  }
  return tokens;
}

function percentText(figure: number): string {
  return `${writtenFigure(figure * 100)}%`;
}

/** Codes with a fixed number of digits: 00000, 000-0000. */
function digitFormat(tokens: readonly Token[], codes: string): NumberFormat | undefined {
  if (!/^0{2,}$/.test(codes)) return undefined;
  return {
    isDate: false,
    show(figure) {
      if (!Number.isInteger(figure) || figure < 0) return writtenFigure(figure);
      return filled(tokens, writtenFigure(figure).padStart(codes.length, '0'));
    },
  };
}

/** Puts the digits of a figure where a format has its zeros; those in excess stand before the first. */
function filled(tokens: readonly Token[], digits: string): string {
  const zeros = tokens.filter(({ is }) => is === 'code').length;
  let next = digits.length - zeros;
  const excess = digits.slice(0, next);
  let isFirst = true;
  return tokens
    .map(({ is, text }) => {
      if (is === 'literal') return text;
      const before = isFirst ? excess : '';
      isFirst = false;
      return `${before}${digits[next++] ?? ''}`;
    })
    .join('');
}

// Signs of money and brackets around negative figures say nothing of the unit.
const noUnit = /^[\s()¥￥$\\\-+△▲:/.,]*$/;

/** A unit that the format writes behind the figure, or a word before it; a scale (#,##0,) belongs to the unit. */
function unitFormat(tokens: readonly Token[], codes: string): NumberFormat | undefined {
  const last = tokens.findLastIndex(({ is }) => is === 'code');
  const first = tokens.findIndex(({ is }) => is === 'code');
  const textOf = (part: readonly Token[]): string => {
    const text = part
      .map(({ text: each }) => each)
      .join('')
      .trim();
    return noUnit.test(text) ? '' : text;
  };
  if (last < 0) return undefined;
  const [before, behind] = [textOf(tokens.slice(0, first)), textOf(tokens.slice(last + 1))];
  if (before === '' && behind === '') return undefined;
  const commas = codes.length - 1 - [...codes].findLastIndex((each) => each !== ',');
  const scale = 1000 ** commas;
  return { isDate: false, show: (figure) => `${before}${writtenFigure(figure / scale)}${behind}` };
}
