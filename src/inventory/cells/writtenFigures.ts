import { markAt } from './marks.js';

/** One figure as it is written. */
export interface WrittenFigure {
  readonly value: number;
  readonly sign: '' | '+' | '-';
  /** without its sign */
  readonly digits: string;
  /** whether it carries the sign % */
  readonly percent: boolean;
}

/** The figures of a text, and its shape: `n` for each figure, a sign for each mark, `h` for a hyphen. */
export interface WrittenFigures {
  readonly figures: readonly WrittenFigure[];
  readonly shape: string;
}

const figure =
  /([-−△▲+])?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(%|パーセント|percent)?\s*/y;
// Hyphens, dashes, the minus sign and the long-vowel mark, which are all typed for one another.
const hyphen = /^[-‐‑‒–—―−ー─━]$/;
const longest = 100;

/** Reads a cleaned text as figures and marks; undefined if it holds anything else, or is too long to be a range. */
export function writtenFigures(cleaned: string, units: readonly string[]): WrittenFigures | undefined {
  if (cleaned.length > longest || !/\d/.test(cleaned)) return undefined;
  const text = cleaned.toLowerCase();
  const figures: WrittenFigure[] = [];
  let shape = '';
  for (let at = 0; at < text.length;) {
    const step = stepAt(text, at, shape.endsWith('n'), units);
    if (step === undefined) return undefined;
    if (step.figure !== undefined) figures.push(step.figure);
    shape += step.sign;
    at += step.length;
  }
  return { figures, shape };
}

interface Step {
  readonly sign: string;
  readonly length: number;
  readonly figure?: WrittenFigure;
}

/** What is at a place: behind a figure, a hyphen is no sign of the next one. */
function stepAt(text: string, at: number, behindFigure: boolean, units: readonly string[]): Step | undefined {
  if (text[at] === ' ') return { sign: '', length: 1 };
  const mark = markAt(text, at);
  if (mark !== undefined) return { sign: mark[0], length: mark[1] };
  if (behindFigure && hyphen.test(text[at] ?? '')) return { sign: 'h', length: 1 };
  return figureAt(text, at, units);
}

function figureAt(text: string, at: number, units: readonly string[]): Step | undefined {
  figure.lastIndex = at;
  const [whole = '', written = '', digits = '', percent] = figure.exec(text) ?? [];
  if (whole === '') return undefined;
  const sign = written === '' || written === '+' ? written : '-';
  const size = Number(digits.replaceAll(',', ''));
  const unit = units.find((each) => text.startsWith(each, at + whole.length)) ?? '';
  const value = sign === '-' && size !== 0 ? -size : size;
  const length = whole.length + unit.length;
  return { sign: 'n', length, figure: { value, sign, digits, percent: percent !== undefined } };
}
