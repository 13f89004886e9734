import { htmlText, joinedHtml, markup, type Html } from '../layout/html.js';
import { cut } from '../../text/cut.js';
import type { Text } from '../../text/lang.js';
import { inBothDrawn } from './figure.js';
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

const [left, width, step, top] = [330, 560, 20, 22];

/** A forest plot: a line for what is left open, a mark for the figure. */
export function forestDrawing(rows: readonly ForestRow[], { from = 0, to, ticks }: ChartAxis): Html {
  const bottom = top + rows.length * step;
  const x = (value: number): number =>
    tenth(left + (width * (Math.max(from, Math.min(value, to)) - from)) / (to - from));
  const grid = ticks.map(
    ({ at, text }) =>
      markup`<path class="grid" d="M${x(at)} ${top - 4}V${bottom}"/><text class="middle" x="${x(at)}" y="${top - 8}">${text}</text>`,
  );
  const lines = rows.map(({ label, low, high, point, shape }, i) => {
    const y = top + (i + 0.5) * step;
    const span = markup`<path class="span" d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 4}v8M${x(high)} ${y - 4}v8"/>`;
    const mark = point === undefined ? markup`` : chartMark(shape, x(point), y);
    return markup`<text x="${left - 10}" y="${y + 4}" class="end">${labelHtml(label)}</text>${span}${mark}`;
  });
  return markup`<svg class="chart" viewBox="0 0 ${left + width + 20} ${bottom + 6}" aria-hidden="true">${joinedHtml(grid)}${joinedHtml(lines)}</svg>`;
}

// Columns that fit to the left of the axis.
const labelRoom = 44;

function labelHtml(label: string | Text): Html {
  if (typeof label === 'string') return htmlText(cut(label, labelRoom));
  return inBothDrawn({ ja: cut(label.ja, labelRoom), en: cut(label.en, labelRoom) });
}

/** Round figures from 0 up to a value, at most six of them. */
export function ticksTo(most: number): readonly number[] {
  if (!(most > 0)) return [0];
  const raw = most / 5;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((each) => each * size).find((each) => each >= raw) ?? raw;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
