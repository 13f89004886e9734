import { at } from '../../model/at.js';
import { confidenceOf, type Contender } from './confidence.js';
import type { Generator } from '../random/generator.js';
import { keptDraws, pairwiseAmong, pairwiseIndex } from './pairwiseTally.js';
import { placesFor, type Memory, type PlaceArray } from './places.js';
import { rankTallyOf, type RankTally } from './rankTally.js';
import { block, segmentDraws, type Segment } from './segment.js';
import { countOfTasks, type SmaaModel } from './smaaModel.js';
import { drawerOf, type DrawWeights, type WeightSpace } from './weightSpace.js';

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
  /** the same for many pairs of the same rows, which are named by their index among them */
  readonly pairwiseAmong: (rows: readonly number[]) => (i: number, j: number) => number;
}

/** Draws of which the places are laid side by side, with the weights of each. */
export interface DrawnSegment extends Segment {
  readonly weights: Float64Array;
}

/** What is counted of the draws, whoever puts the rows in places. */
export interface SampleCount {
  readonly drawWeights: DrawWeights;
  /** room for all draws, part by part; each part is used before the next is asked for */
  readonly parts: () => Iterable<readonly DrawnSegment[]>;
  /** counts a segment of which the places are known; in the order of the draws */
  readonly count: (segment: DrawnSegment) => void;
  /** when all parts are counted */
  readonly result: () => Smaa;
}

const shownRanks = 50;

/** Draws of a part at most. */
const mostDraws = 10_000;

/** Begins to count, in memory of the given kind. Throws RangeError if the samples are no whole number from 1. */
export function countingOf(model: SmaaModel, options: SmaaOptions, memory?: Memory): SampleCount {
  const { generator, samples = 10_000, space = { kind: 'any' }, k = 10 } = options;
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError('samples are a whole number from 1');
  const { rows, criteria } = model;
  const tasks = countOfTasks(model);
  const ranks = rankTallyOf(rows, tasks, samples);
  const firstWeights = new Float64Array(rows * criteria);
  const kept = keptDraws(rows, samples);
  const segments: Segment[] = [];
  const result = (): Smaa => {
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
    return {
      samples,
      confidenceSamples: confidence.samples,
      k,
      rows: all,
      acceptability,
      top,
      pairwise: (a, b) => pairwiseIndex(segments, kept, a, b),
      pairwiseAmong: (some) => pairwiseAmong(segments, kept, some),
    };
  };
  return {
    drawWeights: drawerOf(space, criteria, generator),
    parts: () => (rows === 0 ? [] : partsOf(model, { samples, kept, memory }, segments)),
    count: (segment) => {
      ranks.add(segment);
      addFirst(ranks, segment, firstWeights);
    },
    result,
  };
}

interface Wanted {
  readonly samples: number;
  readonly kept: number;
  readonly memory: Memory | undefined;
}

/** Room for so many draws as are kept, or fewer; the room of those that are not kept comes again. */
function* partsOf(
  model: SmaaModel,
  { samples, kept, memory = (bytes) => new ArrayBuffer(bytes) }: Wanted,
  keep: Segment[],
): Iterable<readonly DrawnSegment[]> {
  const longest = Math.min(kept, mostDraws);
  const weights = new Float64Array(memory(8 * longest * model.criteria));
  let spare: readonly PlaceArray[] | undefined;
  for (let done = 0; done < samples; done += longest) {
    const draws = Math.min(longest, samples - done);
    const rooms = done < kept ? roomsFor(model, draws, memory) : (spare ??= roomsFor(model, longest, memory));
    const part = segmentsIn(model, rooms, weights, draws);
    if (done < kept) keep.push(...part);
    yield part;
  }
}

/** Room for the places of so many draws, a segment each. */
function roomsFor(model: SmaaModel, draws: number, memory: Memory): readonly PlaceArray[] {
  return Array.from({ length: Math.ceil(draws / segmentDraws) }, (_, i) =>
    placesFor(countOfTasks(model), model.rows * Math.min(segmentDraws, draws - i * segmentDraws), memory),
  );
}

/** So many draws in rooms that may be larger. */
function segmentsIn(
  { rows, criteria }: SmaaModel,
  rooms: readonly PlaceArray[],
  weights: Float64Array,
  all: number,
): readonly DrawnSegment[] {
  return rooms.flatMap((room, i) => {
    const from = i * segmentDraws;
    const draws = Math.min(segmentDraws, all - from);
    if (draws <= 0) return [];
    return {
      rows,
      draws,
      places: room.subarray(0, rows * draws),
      weights: weights.subarray(from * criteria, (from + draws) * criteria),
    };
  });
}

/** Adds the weights of each draw to those of the rows that it puts first. */
function addFirst(ranks: RankTally, segment: DrawnSegment, sums: Float64Array): void {
  const criteria = segment.weights.length / segment.draws;
  for (let row = 0; row < segment.rows; row += 1) {
    if (ranks.acceptability(row, 1) === 0) continue;
    addWhereFirst(row, segment, sums.subarray(row * criteria, (row + 1) * criteria));
  }
}

function addWhereFirst(
  row: number,
  { rows, draws, places, weights }: DrawnSegment,
  sums: Float64Array,
): void {
  for (let from = 0; from < draws; from += block) {
    const width = Math.min(block, draws - from);
    const start = from * rows + row * width;
    for (let i = 0; i < width; i += 1)
      if (places[start + i] === 0) addTo(sums, weights, (from + i) * sums.length);
  }
}

function addTo(sums: Float64Array, weights: Float64Array, from: number): void {
  for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + (weights[from + c] ?? 0);
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
  const [first, top] = [ranks.acceptability(row, 1), ranks.top(row, k)];
  const errorOf = (p: number): number => Math.sqrt((Math.max(0, p) * Math.max(0, 1 - p)) / samples);
  return {
    ranks: ranks.shares(row, Math.min(tasks, shownRanks)),
    first,
    top,
    standardErrors: { first: errorOf(first), top: errorOf(top) },
    usualRanks: [ranks.quantile(row, 0.05), ranks.quantile(row, 0.95)],
  };
}
