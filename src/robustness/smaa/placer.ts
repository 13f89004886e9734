import { placesFor, type PlaceArray } from './places.js';
import type { SmaaModel } from './smaaModel.js';
import { sorterOf, type Sorter } from './sorter.js';
import { isTie } from './tie.js';
import { utilitiesOf, type Draw } from './utilities.js';

/** Draws that are put in places together, before their places are laid beside those of the other draws. */
export const block = 64;

/** Some draws, one after the other: their weights, and the utilities of the uncertain cells under each. */
export interface Draws {
  readonly count: number;
  readonly weights: Float64Array;
  readonly cells: Float64Array;
}

/** The places of each row in all draws of a segment, row after row. */
export interface Segment {
  readonly draws: number;
  readonly places: PlaceArray;
}

/** Puts the rows in places under at most a block of draws: those of a segment from `from`. */
export type Placer = (draws: Draws, segment: Segment, from: number) => void;

/** Prepares the places of a model. */
export function placerOf(model: SmaaModel): Placer {
  const { rows, criteria, sizes, uncertain } = model;
  const width = uncertain.rows.length;
  const utilitiesWith = utilitiesOf(model);
  const sorter = sorterOf(rows);
  const byDraw = placesFor(tasksOf(model), rows * block);
  const [one, other] = [new Float64Array(rows), new Float64Array(rows)];
  const drawAt = ({ weights, cells }: Draws, i: number, into: Float64Array): Draw => ({
    weights: weights.subarray(i * criteria, (i + 1) * criteria),
    cells: cells.subarray(i * width, (i + 1) * width),
    into,
  });
  const put = (utilities: Float64Array, i: number): void => {
    sorter.sort(utilities);
    putInPlaces(sorter, sizes, byDraw.subarray(i * rows, (i + 1) * rows));
  };
  return (draws, segment, from) => {
    for (let i = 0; i < draws.count; i += 2) {
      // The last of an odd number goes alone.
      const next = Math.min(i + 1, draws.count - 1);
      utilitiesWith(drawAt(draws, i, one), drawAt(draws, next, other));
      put(one, i);
      if (next > i) put(other, next);
    }
    layOut(byDraw.subarray(0, draws.count * rows), rows, segment, from);
  };
}

/** How many tasks the rows of a model are. */
export function tasksOf({ sizes }: Pick<SmaaModel, 'sizes'>): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The place from 0 of each row: how many tasks are in front of it. */
function putInPlaces({ order, sorted }: Sorter, sizes: Int32Array, places: PlaceArray): void {
  let [place, ahead] = [0, 0];
  let before = sorted[0] ?? 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] ?? 0;
    const utility = sorted[i] ?? 0;
    if (!isTie(before, utility)) place = ahead;
    before = utility;
    places[row] = place;
    ahead += sizes[row] ?? 1;
  }
}

/** Rows as columns, a block of draws at a time, because what lies far apart in memory takes long to fetch. */
function layOut(byDraw: PlaceArray, rows: number, { draws, places }: Segment, from: number): void {
  for (let row = 0; row < rows; row += 1) {
    let to = row * draws + from;
    for (let i = row; i < byDraw.length; i += rows) {
      places[to] = byDraw[i] ?? 0;
      to += 1;
    }
  }
}
