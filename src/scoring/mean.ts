/** Lowest point of the scale on which means with partial compensation are taken, so that a single 0 leaves an order. */
const floor = 0.01;

/** Nearer to 0 than this, an exponent is the geometric mean: the root of a sum so close to 1 would be noise. */
const geometric = 1e-6;

/** A mean as sums: Σ weight × term(u) is divided by Σ weight, and brought back to the scale of the values. */
export interface Mean {
  readonly term: (u: number) => number;
  readonly back: (meanTerm: number) => number;
}

const arithmetic: Mean = { term: (u) => u, back: (mean) => mean };

/**
 * The mean of values from 0 to 1 with an exponent. Exponent 1 is the arithmetic mean. Any other is a power mean over
 * v = 0.01 + 0.99u, brought back as (M − 0.01) / 0.99, so that 0 is 0 and 1 is 1: 0 the geometric, −1 the harmonic mean; the lower the exponent, the less a high value makes up for
 * a low one (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, section 6.2; COINr, a_genmean).
 */
export function meanWith(exponent: number): Mean {
  if (exponent === 1) return arithmetic;
  const { term, back } = powerMean(exponent);
  return {
    term: (u) => term(floor + (1 - floor) * u),
    back: (mean) => (back(mean) - floor) / (1 - floor),
  };
}

/** The power mean of positive numbers. */
export function powerMean(exponent: number): Mean {
  if (Math.abs(exponent) < geometric) return { term: Math.log, back: Math.exp };
  return { term: (v) => v ** exponent, back: (mean) => mean ** (1 / exponent) };
}
