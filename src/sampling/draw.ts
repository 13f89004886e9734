import { at } from '../model/at.js';

/** A unit that may be drawn. */
export interface FrameUnit {
  /** by which its permanent random number is made: the code of a municipality */
  readonly code: string;
  readonly stratum: string;
  /** for drawing by size and for the order of a systematic draw; 0 or more */
  readonly size: number;
}

export type Selection = 'random' | 'systematic' | 'systematic-code' | 'size';

export interface Drawing {
  /** how many of each stratum */
  readonly sizes: ReadonlyMap<string, number>;
  readonly selection: Selection;
  readonly seed: number;
  /** codes that an earlier survey asked, and that are drawn last */
  readonly avoid: ReadonlySet<string>;
}

/** A unit that was drawn. */
export interface Drawn<U extends FrameUnit> {
  readonly unit: U;
  /** with which it was to be drawn, above 0 */
  readonly probability: number;
  /** 1 / probability: units that it stands for */
  readonly weight: number;
}

/**
 * Draws by stratum, in the order of the frame. Random: the units with the smallest permanent random numbers (Ohlsson
 * 1995), so that the next survey can take the same or others. By size: Pareto sampling (Rosén 1997), with probabilities
 * proportional to size, cut at 1. The same frame, sizes and seed give the same draw on every machine.
 */
export function draw<U extends FrameUnit>(frame: readonly U[], drawing: Drawing): readonly Drawn<U>[] {
  const drawn = new Map<U, number>();
  for (const [stratum, n] of drawing.sizes) {
    const units = frame.filter((each) => each.stratum === stratum);
    for (const { unit, probability } of drawIn(units, Math.min(n, units.length), drawing))
      drawn.set(unit, probability);
  }
  return frame.flatMap((unit) => {
    const probability = drawn.get(unit);
    return probability === undefined ? [] : [{ unit, probability, weight: 1 / probability }];
  });
}

interface Chosen<U> {
  readonly unit: U;
  readonly probability: number;
}

function drawIn<U extends FrameUnit>(units: readonly U[], n: number, drawing: Drawing): readonly Chosen<U>[] {
  if (n === 0) return [];
  if (drawing.selection === 'systematic') return systematic(units.toSorted(bySize), n, drawing.seed);
  if (drawing.selection === 'systematic-code') return systematic(units.toSorted(byCode), n, drawing.seed);
  const probabilities =
    drawing.selection === 'size'
      ? inclusion(
          units.map(({ size }) => size),
          n,
        )
      : units.map(() => n / units.length);
  const ranked = units
    .map((unit, i) => {
      const probability = at(probabilities, i);
      return { unit, probability, key: keyOf(unit, probability, drawing) };
    })
    .filter(({ probability }) => probability > 0)
    .toSorted((a, b) => a.key - b.key || (a.unit.code < b.unit.code ? -1 : 1));
  return ranked.slice(0, n);
}

/** The smaller, the earlier: those surely drawn first, those of an earlier survey last. */
function keyOf(unit: FrameUnit, probability: number, { seed, avoid, selection }: Drawing): number {
  if (probability >= 1) return -1;
  const u = permanentNumber(unit.code, seed);
  const odds = selection === 'size' ? (u / (1 - u)) * ((1 - probability) / probability) : u;
  return avoid.has(unit.code) ? odds + Number.MAX_SAFE_INTEGER : odds;
}

/** Probabilities proportional to size that add up to n; what would be above 1 is drawn for sure. */
export function inclusion(sizes: readonly number[], n: number): readonly number[] {
  const sure = new Set<number>();
  for (;;) {
    const total = sizes.reduce((sum, size, i) => (sure.has(i) ? sum : sum + size), 0);
    const left = n - sure.size;
    const over = sizes.flatMap((size, i) =>
      !sure.has(i) && total > 0 && (left * size) / total >= 1 ? [i] : [],
    );
    if (over.length === 0 || left <= 0)
      return sizes.map((size, i) => (sure.has(i) ? 1 : total > 0 ? (left * size) / total : 0));
    for (const i of over) sure.add(i);
  }
}

/** n·Σ(1/π)/N² of a draw by size; 1 where all sizes are the same, Infinity where one of them is 0. */
export function unevennessOf(sizes: readonly number[], n: number): number {
  const inverse = inclusion(sizes, n).reduce((sum, probability) => sum + 1 / probability, 0);
  return (n * inverse) / sizes.length ** 2;
}

function bySize(a: FrameUnit, b: FrameUnit): number {
  return b.size - a.size || byCode(a, b);
}

function byCode(a: FrameUnit, b: FrameUnit): number {
  return a.code < b.code ? -1 : 1;
}

/** Every N/n-th unit in their order, from a random start. */
function systematic<U extends FrameUnit>(
  ordered: readonly U[],
  n: number,
  seed: number,
): readonly Chosen<U>[] {
  const step = ordered.length / n;
  const start = permanentNumber(`${ordered[0]?.stratum ?? ''} ${String(n)}`, seed) * step;
  return Array.from({ length: n }, (_, i) => ordered[Math.floor(start + i * step)]).flatMap((unit) =>
    unit === undefined ? [] : [{ unit, probability: n / ordered.length }],
  );
}

/** A number from 0 to below 1 that belongs to a code: the same in every survey with this seed. */
export function permanentNumber(code: string, seed: number): number {
  let state = seed | 0;
  for (const sign of code) state = scrambled(state ^ (sign.codePointAt(0) ?? 0));
  const high = scrambled(state ^ 0x9e3779b9) >>> 5;
  const low = scrambled(state ^ 0x85ebca6b) >>> 6;
  return (high * 2 ** 26 + low) / 2 ** 53;
}

/** The finaliser of MurmurHash3 (Appleby, public domain), after a step so that 0 does not stay 0. */
function scrambled(from: number): number {
  let bits = Math.imul((from + 0x6d2b79f5) | 0, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}
