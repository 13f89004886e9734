import { at } from '../../model/at.js';
import { kernelFor, type Kernel } from './kernel/placingKernel.js';
import { placesFor, type PlaceArray } from './places.js';
import { block, type Segment } from './segment.js';
import { countOfTasks, type SmaaModel } from './smaaModel.js';
import { sorterOf, type Sorter } from './sorter.js';
import { isTie } from './tie.js';
import { completionOf, utilitiesOf, type Draw } from './utilities.js';

/** Puts rows in places. */
export interface Placer {
  /** a block of them, to be filled in */
  readonly draws: readonly Draw[];
  /** puts the rows in places under the first so many draws: a block of a segment, from `from` */
  readonly place: (count: number, segment: Segment, from: number) => void;
}

/** Prepares the places of a model, in WebAssembly where it can be had. */
export function placerOf(model: SmaaModel): Placer {
  const kernel = kernelFor(model);
  return kernel === undefined ? plainPlacer(model) : kernelPlacer(model, kernel);
}

/**
 * The same in JavaScript, which says what is right. What it works with is made once: what is made for each draw is thrown
 * away again.
 */
export function plainPlacer(model: SmaaModel): Placer {
  const { rows } = model;
  const utilitiesWith = utilitiesOf(model);
  const put = putterOf(model);
  const byDraw = placesFor(countOfTasks(model), rows * block);
  const utilities = [new Float64Array(rows), new Float64Array(rows)];
  const draws = Array.from({ length: block }, (_, i) => ({
    weights: new Float64Array(model.criteria),
    cells: new Float64Array(model.uncertain.rows.length),
    into: at(utilities, i % 2),
    places: byDraw.subarray(i * rows, (i + 1) * rows),
  }));
  const place: Placer['place'] = (count, { places }, from) => {
    for (let i = 0; i < count; i += 2) {
      const [one, other] = [at(draws, i), at(draws, i + 1)];
      utilitiesWith(one, other);
      put(one);
      if (i + 1 < count) put(other);
    }
    layOut({ byDraw, stride: rows }, rows, places.subarray(from * rows, (from + count) * rows));
  };
  return { draws, place };
}

/** The places of a model by the kernel, except where its rows are too unevenly spread. */
export function kernelPlacer(model: SmaaModel, kernel: Kernel): Placer {
  const { rows, criteria } = model;
  const complete = completionOf(model);
  const put = putterOf(model);
  const { weights, utilities, byDraw, byRow, stride } = kernel;
  const draws = Array.from({ length: block }, (_, i) => ({
    weights: weights.subarray(i * criteria, (i + 1) * criteria),
    cells: new Float64Array(model.uncertain.rows.length),
    into: utilities[i % 2 === 0 ? 0 : 1],
    places: byDraw.subarray(i * stride, i * stride + rows),
  }));
  const putOne = (i: number): void => {
    const draw = at(draws, i);
    complete(draw);
    if (!kernel.place(i)) put(draw);
  };
  const place: Placer['place'] = (count, { places }, from) => {
    for (let i = 0; i < count; i += 2) {
      kernel.sumTwo(i);
      putOne(i);
      if (i + 1 < count) putOne(i + 1);
    }
    const room = places.subarray(from * rows, (from + count) * rows);
    if (count < block) return layOut({ byDraw, stride }, rows, room);
    kernel.layOut();
    room.set(byRow);
  };
  return { draws, place };
}

interface Putting {
  readonly into: Float64Array;
  readonly places: PlaceArray;
}

/** Puts rows in places by their utilities. */
function putterOf({ rows, sizes }: SmaaModel): (putting: Putting) => void {
  const sorter = sorterOf(rows);
  return ({ into, places }) => {
    sorter.sort(into);
    putInPlaces(sorter, sizes, places);
  };
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

/** Places of a block, those of each draw so many after those of the one before. */
interface ByDraw {
  readonly byDraw: PlaceArray;
  readonly stride: number;
}

/** Rows as columns, a block of draws at a time, because what lies far apart in memory takes long to fetch. */
function layOut({ byDraw, stride }: ByDraw, rows: number, places: PlaceArray): void {
  const end = (places.length / rows) * stride;
  let to = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let i = row; i < end; i += stride) {
      places[to] = byDraw[i] ?? 0;
      to += 1;
    }
  }
}
