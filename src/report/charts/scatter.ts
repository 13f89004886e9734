import type { Text } from '../../text/lang.js';
import { htmlText, joinedHtml, markup, type Html } from '../layout/html.js';
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

const [left, top, side] = [60, 16, 440];
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** A square from 0 to 1 both ways, with a legend of its shapes on the right. */
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
        <text class="middle" x="${x(at)}" y="${top + side + 16}">${at}</text>
        <text class="end" x="${left - 8}" y="${y(at) + 4}">${at}</text>`,
  );
  const marks = points.map((each) => {
    const mark = chartMark(each.shape, x(each.x), y(each.y));
    if (each.number === undefined) return mark;
    return markup`${mark}<text x="${x(each.x) + 7}" y="${y(each.y) - 5}">${each.number}</text>`;
  });
  return markup`<svg class="chart" viewBox="0 0 910 ${top + side + 44}" aria-hidden="true">
    ${joinedHtml(grid)}
    <text class="middle" x="${left + side / 2}" y="${top + side + 36}">${inBothDrawn(axes.x)}</text>
    <text class="middle" x="0" y="0" transform="translate(14 ${top + side / 2}) rotate(-90)">${inBothDrawn(axes.y)}</text>
    ${joinedHtml(marks)}${legendDrawing(legend)}</svg>`;
}

/** How far down a line of the legend is. */
function legendLine(line: number): number {
  return top + 14 + line * 22;
}

function legendDrawing({ shapes, names }: ScatterLegend): Html {
  const keys = shapes.map(
    ({ shape, text }, i) =>
      markup`${chartMark(shape, left + side + 40, legendLine(i))}<text x="${left + side + 54}" y="${legendLine(i) + 4}">${inBothDrawn(text)}</text>`,
  );
  const named = names.map((name, i) => {
    const y = legendLine(shapes.length + 0.5 + i) + 4;
    return markup`<text class="end" x="${left + side + 45}" y="${y}">${i + 1}</text><text x="${left + side + 54}" y="${y}">${htmlText(name)}</text>`;
  });
  return joinedHtml([...keys, ...named]);
}
