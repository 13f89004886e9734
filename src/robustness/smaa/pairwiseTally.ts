import { block, type Segment } from './placer.js';

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
