import { paintersOf } from '../layout/paint.js';
import type { Page, Report } from '../layout/report.js';
import { screenOf, type Framed } from '../layout/screen.js';
import type { ScreenLine } from '../layout/line.js';

export const criteriaFormats = ['table', 'json', 'markdown'] as const;

export type CriteriaFormat = (typeof criteriaFormats)[number];

const broadest = 100;

/** A report on criteria for a terminal: lines that are longer are hard to read. */
export function criteriaTerminal<T>(
  linesOf: (known: T, page: Framed<Page>) => Iterable<ScreenLine>,
): Report<T> {
  return function* terminal(known, page) {
    const screen = screenOf(paintersOf(page.paint), Math.min(broadest, page.width));
    for (const line of linesOf(known, { lang: page.lang, ...screen })) yield `${line}\n`;
  };
}
