/** How many of a population must be asked for a margin, step by step; every step is rounded up. */
export interface SampleSize {
  /** of an infinite population, drawn at random */
  readonly simple: number;
  /** with the effect of the design */
  readonly design: number;
  /** of this population */
  readonly finite: number;
  /** to be sent out, so that enough answer; never more than there are */
  readonly sent: number;
}

export interface Precision {
  /** half of the width of the interval, in the unit of the figure */
  readonly margin: number;
  /** variance of one answer: p(1 − p) of a proportion */
  readonly variance: number;
  /** quantile of the normal distribution, 1.96 for 95 % */
  readonly z: number;
  /** infinite if it is not known */
  readonly population: number;
  readonly designEffect: number;
  /** share of those asked that answer, above 0 */
  readonly response: number;
}

// What is a whole number but for the last bits is not rounded up to the next.
const slack = 1e-9;

function up(x: number): number {
  return Math.ceil(x - slack * Math.max(1, x));
}

/**
 * n₀ = z²S²/e², times the design effect, n = N·n₁/(N + n₁ − 1), divided by the response (Cochran 1977, 4.2–4.4).
 * Throws RangeError if no answer is expected.
 */
export function sampleSize(asked: Precision): SampleSize {
  const { margin, variance, z, population, designEffect, response } = asked;
  if (!(response > 0 && response <= 1)) throw new RangeError(`response must be above 0 and at most 1`);
  const simple = up((z * z * variance) / (margin * margin));
  const design = up(designEffect * simple);
  const finite = Number.isFinite(population) ? up((population * design) / (population + design - 1)) : design;
  return { simple, design, finite, sent: Math.min(population, up(finite / response)) };
}

/** The n of a coefficient of variation: n = CV² / (CV₀² + CV²/N), not rounded (Valliant, Dever & Kreuter 2018, 3.2). */
export function sizeForVariation(wanted: number, of: number, population: number): number {
  return (of * of) / (wanted * wanted + (of * of) / population);
}

/** The n for the margin of a proportion in N: n = z²S²/(e² + z²S²/N), S² = N p(1 − p)/(N − 1), not rounded. */
export function sizeForProportion(asked: Pick<Precision, 'margin' | 'z' | 'population'>, p = 0.5): number {
  const { margin, z, population } = asked;
  const spread = Number.isFinite(population) ? population / (population - 1) : 1;
  const variance = z * z * p * (1 - p) * spread;
  return variance / (margin * margin + variance / population);
}
