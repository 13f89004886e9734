import { padEnd } from '../../text/pad.js';
import { displayWidth } from '../../text/width.js';
import {
  fittedLines,
  inLine,
  screenLine,
  trimmed,
  wrappedLines,
  type ScreenLine,
  type Painter,
} from './line.js';
import { paintersOf, type Painters } from './paint.js';
import type { Page, Report } from './report.js';

/** What hangs beside a text, and how both are painted. */
export interface Beside {
  /** before the first line; the others are indented by its width */
  readonly lead: string;
  /** at most this many lines of a usual terminal; on a narrow one as many more as the same text takes there */
  readonly most?: number | undefined;
  readonly paintLead?: Painter;
  readonly paintText?: Painter;
}

/** A label with what it says, as a line or several. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Lays out lines of a terminal from texts that may hold anything: this is where they are made safe. */
export interface Screen {
  readonly width: number;
  readonly paint: Painters;
  readonly rule: ScreenLine;
  readonly line: (text: string) => ScreenLine;
  readonly wrapped: (text: string, most?: number | undefined) => readonly ScreenLine[];
  readonly hanging: (text: string, beside: Beside) => readonly ScreenLine[];
  /** label and text side by side, the texts aligned */
  readonly labelled: (notes: readonly Labelled[], most?: number | undefined) => readonly ScreenLine[];
}

/** Columns that a text needs beside a label. */
const readable = 20;
const besideIndent = 2;

const narrowest = 20;
const usual = 80;
const broadest = 120;

/** A screen as wide as tables are. */
function tableScreen({ paint, width }: Pick<Page, 'paint' | 'width'>): Screen {
  return screenOf(paintersOf(paint), Math.min(broadest, Math.max(narrowest, Math.floor(width))));
}

/** A screen of a width. */
export function screenOf(paint: Painters, width: number): Screen {
  const wrappedIn = (text: string, columns: number, most: number | undefined): readonly ScreenLine[] =>
    wrappedLines(
      text,
      columns,
      most === undefined ? undefined : Math.ceil(most * Math.max(1, usual / width)),
    );
  const wrapped: Screen['wrapped'] = (text, most) => wrappedIn(text, width, most);
  const hanging: Screen['hanging'] = (text, { lead, most, paintLead = asIs, paintText = asIs }) => {
    const safeLead = screenLine(lead);
    const indent = displayWidth(safeLead);
    // On a narrow terminal the text stands below what it would hang beside.
    if (indent > besideIndent && width - indent < readable)
      return [
        paintLead(trimmed(safeLead)),
        ...wrappedIn(text, width - besideIndent, most).map((line) =>
          inLine([screenLine(' '.repeat(besideIndent)), paintText(line)]),
        ),
      ];
    const indented = screenLine(' '.repeat(indent));
    return wrappedIn(text, width - indent, most).map((line, i) =>
      inLine([i === 0 ? paintLead(safeLead) : indented, paintText(line)]),
    );
  };
  return {
    width,
    paint,
    rule: paint.dim(screenLine('─'.repeat(width))),
    line: screenLine,
    wrapped,
    hanging,
    labelled(notes, most) {
      const column = Math.max(...notes.map(({ label }) => displayWidth(label))) + 2;
      return notes.flatMap(({ label, text }) =>
        hanging(text, { lead: padEnd(label, column), paintLead: paint.dim, most }),
      );
    },
  };
}

function asIs(line: ScreenLine): ScreenLine {
  return line;
}

/** The page of a report that is laid out on a screen. */
export type Framed<P> = Omit<P, keyof Screen> & Screen;

/** A report for a terminal, from the function that lays out its lines. */
export function terminalReport<T, P extends Pick<Page, 'paint' | 'width'>>(
  linesOf: (value: T, page: Framed<P>) => Iterable<ScreenLine>,
): Report<T, P> {
  return function* terminal(value, page) {
    const screen = tableScreen(page);
    for (const line of linesOf(value, { ...page, ...screen }))
      for (const each of fittedLines(line, screen.width)) yield `${each}\n`;
  };
}
