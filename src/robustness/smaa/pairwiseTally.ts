import { at } from '../../model/at.js';
import { comparingOf } from './kernel/comparingKernel.js';
import { block, type Segment } from './segment.js';

/** Places that are kept at most; of longer lists, those of the first samples. */
const mostPlaces = 2e7;
const fewestSamples = 200;

/** Draws whose places are kept, so that any pair of rows can be compared afterwards: few of all pairs are asked for. */
export function keptDraws(rows: number, samples: number): number {
  return Math.min(samples, Math.max(fewestSamples, Math.floor(mostPlaces / Math.max(1, rows))));
}

/** Share of the first so many draws of the segments in which row a was ahead of row b, a tie half. */
export function pairwiseIndex(segments: readonly Segment[], kept: number, a: number, b: number): number {
  if (a === b) return 0.5;
  let [halves, left] = [0, kept];
  for (const segment of segments) {
    halves += halvesIn(segment, { a, b, draws: Math.min(left, segment.draws) });
    left -= segment.draws;
  }
  return halves / (2 * kept);
}

/** Comparisons of places from which it is worth to copy the places of each row. */
const worthCopying = 1e7;

/** The same of each pair of some rows, by their index. */
export function pairwiseAmong(
  segments: readonly Segment[],
  kept: number,
  rows: readonly number[],
): (i: number, j: number) => number {
  const plain = (i: number, j: number): number => pairwiseIndex(segments, kept, at(rows, i), at(rows, j));
  const isShort = segments.every(({ places }) => places instanceof Uint16Array);
  if (!isShort || (rows.length * rows.length * kept) / 2 < worthCopying) return plain;
  const comparing = comparingOf(rows.length, kept);
  if (comparing === undefined) return plain;
  const { places, stride, lead } = comparing;
  for (const [i, row] of rows.entries())
    copyPlaces(segments, row, places.subarray(i * stride, i * stride + kept));
  return (i, j) => (kept + lead(i, j)) / (2 * kept);
}

/** The places of a row in the first draws. */
function copyPlaces(segments: readonly Segment[], row: number, into: Uint16Array): void {
  let filled = 0;
  for (const { rows, draws, places } of segments) {
    for (let from = 0; from < draws && filled < into.length; from += block) {
      const width = Math.min(block, draws - from);
      const start = from * rows + row * width;
      const taken = Math.min(width, into.length - filled);
      for (let i = 0; i < taken; i += 1) into[filled + i] = places[start + i] ?? 0;
      filled += taken;
    }
  }
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly draws: number;
}

function halvesIn({ rows, draws: all, places }: Segment, { a, b, draws }: Pair): number {
  let halves = 0;
  for (let from = 0; from < draws; from += block) {
    const width = Math.min(block, all - from);
    const apart = (b - a) * width;
    const start = from * rows + a * width;
    for (let i = start; i < start + Math.min(width, draws - from); i += 1)
      halves += halvesOf(places[i] ?? 0, places[i + apart] ?? 0);
  }
  return halves;
}

/** 2 if the first place is ahead, 1 if they tie, else 0; by sign bits, for a processor cannot foresee the branch. */
function halvesOf(own: number, other: number): number {
  const behind = other - own;
  return 1 + (behind >> 31) + (-behind >>> 31);
}
