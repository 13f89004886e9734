import { htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';
import { cut } from '../../text/cut.js';
import type { Text } from '../../text/lang.js';
import { chartMark, tenth, type MarkShape } from './marks.js';

/** A figure with its limits. */
export interface ForestRow {
  readonly label: string | Text;
  readonly low: number;
  readonly high: number;
  readonly point?: number | undefined;
  readonly shape: MarkShape;
}

/** What the drawing reaches from and to, and the figures on its axis. */
export interface ChartAxis {
  /** 0 if not given */
  readonly from?: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: Html }[];
}

/** Percent of the width of a drawing, which is as wide as its place on the screen. */
type Across = (value: number) => number;

/**
 * A forest plot: a line for what is left open, a mark for the figure. Each row is a label and a line beside it; where the
 * screen is narrow, the label is above its line, and every other figure of the axis is left out.
 */
export function forestDrawing(rows: readonly ForestRow[], { from = 0, to, ticks }: ChartAxis): Html {
  const across: Across = (value) => tenth((100 * (Math.max(from, Math.min(value, to)) - from)) / (to - from));
  const grid = joinedHtml(
    ticks.map(({ at }) => markup`<line class="grid" x1="${across(at)}%" x2="${across(at)}%" y2="100%"/>`),
  );
  const figures = ticks.map(
    ({ at, text }, i) => markup`<text class="${between(i)}" x="${across(at)}%" y="11">${text}</text>`,
  );
  return markup`<div class="forest" aria-hidden="true"><div><i></i><svg class="axis">${joinedHtml(figures)}</svg></div>
    ${joinedHtml(rows.map((row) => rowDrawing(row, { across, grid })))}</div>`;
}

function between(i: number): Html {
  return i % 2 === 1 ? markup`middle between` : markup`middle`;
}

function rowDrawing(
  { label, low, high, point, shape }: ForestRow,
  { across, grid }: { readonly across: Across; readonly grid: Html },
): Html {
  const [start, end] = [across(low), across(high)];
  const mark =
    point === undefined
      ? markup``
      : markup`<svg x="${across(point)}%" y="10" overflow="visible">${chartMark(shape, 0, 0)}</svg>`;
  return markup`<div><span class="label">${labelHtml(label)}</span><svg>${grid}
    <line class="span" x1="${start}%" x2="${end}%" y1="10" y2="10"/>${stroke(start)}${stroke(end)}${mark}</svg></div>`;
}

/** The end of a line. */
function stroke(at: number): Html {
  return markup`<line class="span" x1="${at}%" x2="${at}%" y1="6" y2="14"/>`;
}

// Columns of a label, which takes two lines of a telephone.
const labelRoom = 72;

function labelHtml(label: string | Text): Html {
  if (typeof label === 'string') return htmlText(cut(label, labelRoom));
  return inBoth({ ja: cut(label.ja, labelRoom), en: cut(label.en, labelRoom) });
}

/** Round figures from 0 up to a value, at most six of them. */
export function ticksTo(most: number): readonly number[] {
  if (!(most > 0)) return [0];
  const raw = most / 5;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((each) => each * size).find((each) => each >= raw) ?? raw;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
