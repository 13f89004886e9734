import { cut } from '../../text/cut.js';
import type { Safe } from '../../text/safe/safe.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';

/** A line of a terminal, or a part of one. */
export type ScreenLine = Safe<'terminal'>;

/** Colours a part of a line. */
export type Painter = (line: ScreenLine) => ScreenLine;

/** A text that may hold anything, as a part of a line. */
export const screenLine: (text: string) => ScreenLine = safeForTerminal;

export const blankLine: ScreenLine = screenLine('');

// What is made of safe parts, or is a part of a safe text, is safe: the only casts beside those that make texts safe.

/** Parts of a line one after the other. */
export function inLine(parts: readonly ScreenLine[], gap = ''): ScreenLine {
  return parts.join(gap) as ScreenLine;
}

/** A line without the blanks at its end. */
export function trimmed(line: ScreenLine): ScreenLine {
  return line.trimEnd() as ScreenLine;
}

/** A text cut to columns, for a part of a line. */
export function cutLine(text: string, columns: number): ScreenLine {
  return cut(screenLine(text), columns) as ScreenLine;
}

/** A text as lines of at most `width` columns. */
export function wrappedLines(text: string, width: number, most?: number): readonly ScreenLine[] {
  return wrap(screenLine(text), width, most) as readonly ScreenLine[];
}

// eslint-disable-next-line no-control-regex -- the codes begin with a control character
const colours = /\u001B\[[\d;]*m/g;

// eslint-disable-next-line no-control-regex -- the codes begin with a control character
const leadingColours = /^(?:\u001B\[[\d;]*m)*/;

/** Columns that a line takes, whatever its colours. */
export function lineWidth(line: ScreenLine): number {
  return displayWidth(line.replace(colours, ''));
}

/** The codes of a colour before and behind a text that has none within; no text where there are some within. */
function partsOf(line: ScreenLine): Readonly<Record<'before' | 'indent' | 'text' | 'behind', string>> {
  const [before = ''] = leadingColours.exec(line) ?? [];
  const [painted = '', ...others] = line.slice(before.length).split('\u001B');
  const behind = others.map((each) => `\u001B${each}`).join('');
  const text = behind.replace(colours, '') === '' ? painted.trimStart() : '';
  return { before, indent: painted.slice(0, painted.length - painted.trimStart().length), text, behind };
}

/** A line as several where it is wider than a terminal; one of several colours is left to the terminal. */
export function fittedLines(line: ScreenLine, width: number): readonly ScreenLine[] {
  if (line.length <= width && displayWidth(line) <= width) return [line];
  const { before, indent, text, behind } = partsOf(line);
  if (text === '' || displayWidth(indent + text) <= width) return [line];
  return wrap(text, Math.max(1, width - indent.length)).map(
    (each) => `${before}${indent}${each}${behind}` as ScreenLine,
  );
}

/** A painter from a function that adds nothing but the codes of a colour. */
export function painterOf(colour: (text: string) => string): Painter {
  return (line) => colour(line) as ScreenLine;
}
