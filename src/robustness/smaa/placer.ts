import { at } from '../../model/at.js';
import { placesFor, type PlaceArray } from './places.js';
import type { SmaaModel } from './smaaModel.js';
import { sorterOf, type Sorter } from './sorter.js';
import { isTie } from './tie.js';
import { utilitiesOf, type Draw } from './utilities.js';

/**
 * Draws of which the places are found together, and lie side by side for each row; an even number. Fewer would be counted
 * more slowly; with more, the rows would no longer lie within a stretch of memory that a processor has at hand.
 */
export const block = 64;

/** Draws of a segment, but for the last of a part: so many that a row is counted at one go while they are at hand. */
export const segmentDraws = 16 * block;

/** The places of all rows, block after block of draws: in each block row after row, in each row its draws. */
export interface Segment {
  readonly rows: number;
  readonly draws: number;
  readonly places: PlaceArray;
}

/** Puts rows in places. */
export interface Placer {
  /** a block of them, to be filled in */
  readonly draws: readonly Draw[];
  /** puts the rows in places under the first so many draws: a block of a segment, from `from` */
  readonly place: (count: number, segment: Segment, from: number) => void;
}

/** Prepares the places of a model. What it works with is made once: what is made for each draw is thrown away again. */
export function placerOf(model: SmaaModel): Placer {
  const { rows, sizes } = model;
  const utilitiesWith = utilitiesOf(model);
  const sorter = sorterOf(rows);
  const byDraw = placesFor(countOfTasks(model), rows * block);
  const utilities = [new Float64Array(rows), new Float64Array(rows)];
  const draws = Array.from({ length: block }, (_, i) => ({
    weights: new Float64Array(model.criteria),
    cells: new Float64Array(model.uncertain.rows.length),
    into: at(utilities, i % 2),
    places: byDraw.subarray(i * rows, (i + 1) * rows),
  }));
  const put = (i: number): void => {
    const { into, places } = at(draws, i);
    sorter.sort(into);
    putInPlaces(sorter, sizes, places);
  };
  const place: Placer['place'] = (count, { places }, from) => {
    for (let i = 0; i < count; i += 2) {
      utilitiesWith(at(draws, i), at(draws, i + 1));
      put(i);
      if (i + 1 < count) put(i + 1);
    }
    layOut(byDraw, rows, places.subarray(from * rows, (from + count) * rows));
  };
  return { draws, place };
}

/** How many tasks the rows of a model are. */
export function countOfTasks({ sizes }: Pick<SmaaModel, 'sizes'>): number {
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
function layOut(byDraw: PlaceArray, rows: number, places: PlaceArray): void {
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let i = row; i < places.length; i += rows) {
      places[to] = byDraw[i] ?? 0;
      to += 1;
    }
  }
}
