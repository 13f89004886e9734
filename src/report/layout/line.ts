import { cut } from '../../text/cut.js';
import type { Safe } from '../../text/safe/safe.js';
import { safeForTerminal } from '../../text/safe/terminal.js';
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

/** A painter from a function that adds nothing but the codes of a colour. */
export function painterOf(colour: (text: string) => string): Painter {
  return (line) => colour(line) as ScreenLine;
}
