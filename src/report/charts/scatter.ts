import type { Text } from '../../text/lang.js';
import { htmlText, inBoth, joinedHtml, markup, type Html } from '../layout/html.js';
import { inBothDrawn } from './figure.js';
import { chartMark, tenth, type MarkShape } from './marks.js';

/** A task between two values from 0 to 1. */
export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
  /** its place among the names of the legend, from 1; undefined for those of which a reader sees only the mark */
  readonly number?: number | undefined;
}

/** What the shapes mean, and whose the numbers are. */
export interface ScatterLegend {
  readonly shapes: readonly { readonly shape: MarkShape; readonly text: Text }[];
  readonly names: readonly string[];
}

const [left, top, side] = [70, 16, 440];
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** A square from 0 to 1 both ways, with a legend of its shapes beside it, or below where the screen is narrow. */
export function scatterDrawing(
  points: readonly ScatterPoint[],
  axes: { readonly x: Text; readonly y: Text },
  legend: ScatterLegend,
): Html {
  const x = (value: number): number => tenth(left + side * value);
  const y = (value: number): number => tenth(top + side * (1 - value));
  const grid = ticks.map(
    (at) =>
      markup`<path class="grid" d="M${x(at)} ${top}v${side}M${left} ${y(at)}h${side}"/>
        <text class="middle" x="${x(at)}" y="${top + side + 18}">${at}</text>
        <text class="end" x="${left - 8}" y="${y(at) + 4}">${at}</text>`,
  );
  const marks = points.map((each) => chartMark(each.shape, x(each.x), y(each.y)));
  // Above all marks, with a rim that parts them from what is below.
  const numbers = points.flatMap(({ number, ...each }) =>
    number === undefined
      ? []
      : [markup`<text class="number" x="${x(each.x) + 7}" y="${y(each.y) - 5}">${number}</text>`],
  );
  return markup`<div class="scatter" aria-hidden="true"><svg class="chart" viewBox="0 0 ${left + side + 20} ${top + side + 48}">
    ${joinedHtml(grid)}
    <text class="middle" x="${left + side / 2}" y="${top + side + 40}">${inBothDrawn(axes.x)}</text>
    <text class="middle" x="0" y="0" transform="translate(18 ${top + side / 2}) rotate(-90)">${inBothDrawn(axes.y)}</text>
    ${joinedHtml([...marks, ...numbers])}</svg>${legendHtml(legend)}</div>`;
}

function legendHtml({ shapes, names }: ScatterLegend): Html {
  const keys = shapes.map(
    ({ shape, text }) =>
      markup`<li><svg viewBox="-8 -8 16 16">${chartMark(shape, 0, 0)}</svg>${inBoth(text)}</li>`,
  );
  const named = names.map((name) => markup`<li>${htmlText(name)}</li>`);
  return markup`<div class="legend"><ul>${joinedHtml(keys)}</ul><ol>${joinedHtml(named)}</ol></div>`;
}
