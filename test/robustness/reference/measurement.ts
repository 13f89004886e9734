import type { Generator } from '../../../src/robustness/random/generator.js';
import { logarithm } from '../../../src/robustness/random/logarithm.js';

/** What is known of a figure: the figure, or how it is distributed. */
export type Measurement =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** the logarithm is normal */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number };

/** Draws one figure. */
export function draw(measurement: Measurement, generator: Generator): number {
  switch (measurement.kind) {
    case 'exact':
      return measurement.value;
    case 'uniform':
      return measurement.low + (measurement.high - measurement.low) * generator.unit();
    case 'normal':
      return measurement.mean + measurement.sd * standardNormal(generator);
    case 'lognormal':
      return Math.exp(measurement.mean + measurement.sd * standardNormal(generator));
  }
}

/** By the polar method (Marsaglia & Bray 1964, SIAM Review 6(3)), which needs no sine. */
function standardNormal(generator: Generator): number {
  for (;;) {
    const x = 2 * generator.unit() - 1;
    const y = 2 * generator.unit() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * logarithm(square)) / square);
  }
}
