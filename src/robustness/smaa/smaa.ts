import { at } from '../../model/at.js';
import { confidenceOf, type Contender } from './confidence.js';
import type { Generator } from '../random/generator.js';
import { pairwiseTallyOf } from './pairwiseTally.js';
import type { PlaceArray } from './places.js';
import { batch, rankTallyOf, type RankTally } from './rankTally.js';
import type { SmaaModel } from './smaaModel.js';
import { sorterOf, type Sorter } from './sorter.js';
import { isTie } from './tie.js';
import { utilitiesOf } from './utilities.js';
import { drawerOf, type WeightSpace } from './weightSpace.js';

export interface SmaaOptions {
  readonly generator: Generator;
  /** draws of weights and values; 10,000 if not given */
  readonly samples?: number;
  readonly space?: WeightSpace;
  /** k of “among the first k”; 10 if not given */
  readonly k?: number;
}

/** How one row fares over all weights and values. Shares are from 0 to 1. */
export interface Acceptability {
  /** share of the samples with each rank up to the first 50 */
  readonly ranks: readonly number[];
  readonly first: number;
  readonly top: number;
  /** of `first` and of `top`, √(p(1 − p)/N) */
  readonly standardErrors: { readonly first: number; readonly top: number };
  /** the ranks at 5 and at 95 % of the samples */
  readonly usualRanks: readonly [best: number, worst: number];
  /** the mean of the weights that make it first; undefined if none did */
  readonly centralWeights?: readonly number[];
  /** how often it is first with these weights; undefined with them */
  readonly confidence?: number;
}

/** What SMAA-2 says of a list. */
export interface Smaa {
  readonly samples: number;
  readonly confidenceSamples: number;
  readonly k: number;
  /** each counts for all tasks that it is */
  readonly rows: readonly Acceptability[];
  /** share of the samples in which a row had a rank from 1 */
  readonly acceptability: (row: number, rank: number) => number;
  /** share of the samples in which a row was among the first k */
  readonly top: (row: number, k: number) => number;
  /** pairwise winning index of a over b, ties half */
  readonly pairwise: (a: number, b: number) => number;
}

const shownRanks = 50;

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3)): draws weights, and values of which only a range is known,
 * and counts who comes where. What ties shares the best of its ranks (1, 1, 3), so that the shares of a row add up to 1, and
 * those of the first k ranks to k at least. Deterministic for a generator in the same state. Throws RangeError if the
 * samples are no whole number from 1.
 */
export function smaa(model: SmaaModel, options: SmaaOptions): Smaa {
  const { generator, samples = 10_000, space = { kind: 'any' }, k = 10 } = options;
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError('samples are a whole number from 1');
  const { rows, criteria, sizes } = model;
  const tasks = sizes.reduce((sum, size) => sum + size, 0);
  const drawWeights = drawerOf(space, criteria, generator);
  const utilitiesWith = utilitiesOf(model, generator);
  const sorter = sorterOf(rows);
  const ranks = rankTallyOf(rows, tasks, samples);
  const pairs = pairwiseTallyOf({ rows, tasks, samples }, batch);
  const firstWeights = new Float64Array(rows * criteria);
  const weights = new Float64Array(criteria);
  const utilities = new Float64Array(rows);
  const sampleInto = (places: PlaceArray): void => {
    drawWeights(weights);
    utilitiesWith(weights, utilities);
    sorter.sort(utilities);
    putInPlaces(sorter, sizes, places);
    for (let i = 0; i < rows && places[sorter.order[i] ?? 0] === 0; i += 1)
      addTo(firstWeights, sorter.order[i] ?? 0, weights);
  };
  for (let left = rows === 0 ? 0 : samples; left > 0; left -= batch) {
    const places = pairs.room(Math.min(batch, left));
    for (let from = 0; from < places.length; from += rows) sampleInto(places.subarray(from, from + rows));
    ranks.add(places);
  }
  const contenders = contendersOf(model, ranks, firstWeights, samples);
  const confidence = confidenceOf(model, contenders, { generator, samples });
  const inFront = new Map(
    contenders.map(({ row, weights: central }, i) => [
      row,
      { centralWeights: [...central], confidence: at(confidence.factors, i) },
    ]),
  );
  const all = Array.from({ length: rows }, (_, row): Acceptability => ({
    ...acceptabilityOf(ranks, row, { tasks, samples, k }),
    ...inFront.get(row),
  }));
  const { acceptability, top } = ranks;
  const confidenceSamples = confidence.samples;
  return { samples, confidenceSamples, k, rows: all, acceptability, top, pairwise: pairs.index };
}

/** The place from 0 of each row: how many tasks are in front of it. */
function putInPlaces({ order, sorted }: Sorter, sizes: Int32Array, places: PlaceArray): void {
  let [place, ahead] = [0, 0];
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] ?? 0;
    if (i > 0 && !isTie(sorted[i - 1] ?? 0, sorted[i] ?? 0)) place = ahead;
    places[row] = place;
    ahead += sizes[row] ?? 1;
  }
}

function addTo(sums: Float64Array, row: number, weights: Float64Array): void {
  const from = row * weights.length;
  for (let c = 0; c < weights.length; c += 1) sums[from + c] = (sums[from + c] ?? 0) + (weights[c] ?? 0);
}

/** Those that were first at least once, with the mean of the weights that made them so. */
function contendersOf(
  { rows, criteria }: SmaaModel,
  ranks: RankTally,
  firstWeights: Float64Array,
  samples: number,
): readonly Contender[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const times = Math.round(ranks.acceptability(row, 1) * samples);
    if (times === 0) return [];
    const sums = firstWeights.subarray(row * criteria, (row + 1) * criteria);
    return [{ row, weights: sums.map((sum) => sum / times) }];
  });
}

function acceptabilityOf(
  ranks: RankTally,
  row: number,
  { tasks, samples, k }: { readonly tasks: number; readonly samples: number; readonly k: number },
): Acceptability {
  const shown = Math.min(tasks, shownRanks);
  const [first, top] = [ranks.acceptability(row, 1), ranks.top(row, k)];
  const errorOf = (p: number): number => Math.sqrt((Math.max(0, p) * Math.max(0, 1 - p)) / samples);
  return {
    ranks: Array.from({ length: shown }, (_, i) => ranks.acceptability(row, i + 1)),
    first,
    top,
    standardErrors: { first: errorOf(first), top: errorOf(top) },
    usualRanks: [ranks.quantile(row, 0.05), ranks.quantile(row, 0.95)],
  };
}
