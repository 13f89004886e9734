import { at } from '../../model/at.js';
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
    (tick) =>
      markup`<path class="grid" d="M${x(tick)} ${top}v${side}M${left} ${y(tick)}h${side}"/>
        <text class="middle" x="${x(tick)}" y="${top + side + 18}">${tick}</text>
        <text class="end" x="${left - 8}" y="${y(tick) + 4}">${tick}</text>`,
  );
  const marks = points.map((each) => chartMark(each.shape, x(each.x), y(each.y)));
  const numbers = placedNumbers(points.map((each) => ({ ...each, x: x(each.x), y: y(each.y) }))).map(
    ({ number, box: { left: from, bottom } }) =>
      markup`<text class="number" x="${tenth(from)}" y="${tenth(bottom)}">${number}</text>`,
  );
  return markup`<div class="scatter" aria-hidden="true"><svg class="chart" viewBox="0 0 ${left + side + 20} ${top + side + 48}">
    ${joinedHtml(grid)}
    <text class="middle" x="${left + side / 2}" y="${top + side + 40}">${inBothDrawn(axes.x)}</text>
    <text class="middle" x="0" y="0" transform="translate(18 ${top + side / 2}) rotate(-90)">${inBothDrawn(axes.y)}</text>
    ${joinedHtml([...marks, ...numbers])}</svg>${legendHtml(legend)}</div>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PlacedNumber {
  readonly number: number;
  readonly box: Box;
}

/** Where the number of each mark is: at the first of its corners where it covers no mark and no other number. */
function placedNumbers(marks: readonly ScatterPoint[]): readonly PlacedNumber[] {
  const taken = marks.map(({ x, y }): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return marks.flatMap(({ number, x, y }) => {
    if (number === undefined) return [];
    const corners = cornersOf(x, y, 7.5 * String(number).length);
    const free = corners.find((corner) => taken.every((other) => areApart(corner, other)));
    const box = free ?? at(corners, 0);
    taken.push(box);
    return [{ number, box }];
  });
}

function cornersOf(x: number, y: number, width: number): readonly Box[] {
  return [y - 5, y + 14].flatMap((bottom) =>
    [x + 7, x - 7 - width].map((left): Box => ({ left, right: left + width, top: bottom - 10, bottom })),
  );
}

function areApart(a: Box, b: Box): boolean {
  return a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
}

function legendHtml({ shapes, names }: ScatterLegend): Html {
  const keys = shapes.map(
    ({ shape, text }) =>
      markup`<li><svg viewBox="-8 -8 16 16">${chartMark(shape, 0, 0)}</svg>${inBoth(text)}</li>`,
  );
  const named = names.map((name) => markup`<li>${htmlText(name)}</li>`);
  return markup`<div class="legend"><ul>${joinedHtml(keys)}</ul><ol>${joinedHtml(named)}</ol></div>`;
}
