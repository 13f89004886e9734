/** Sums of what a stratum answered: of a figure y and a base x; 0 for units outside a domain. */
export interface Moments {
  /** units that answered */
  readonly n: number;
  readonly y: number;
  readonly x: number;
  readonly yy: number;
  readonly xy: number;
  readonly xx: number;
}

export const noMoments: Moments = { n: 0, y: 0, x: 0, yy: 0, xy: 0, xx: 0 };

/** With one more answer. */
export function withAnswer(sums: Moments, y: number, x = 1): Moments {
  return {
    n: sums.n + 1,
    y: sums.y + y,
    x: sums.x + x,
    yy: sums.yy + y * y,
    xy: sums.xy + x * y,
    xx: sums.xx + x * x,
  };
}

/** Sample variance of y − r·x in a stratum; 0 of a single answer. Never below 0, whatever is lost to rounding. */
function varianceOf({ n, y, x, yy, xy, xx }: Moments, r: number): number {
  if (n < 2) return 0;
  const mean = (y - r * x) / n;
  return Math.max(0, (yy - 2 * r * xy + r * r * xx - n * mean * mean) / (n - 1));
}

/** A stratum of the design with what it answered. */
export interface SampledStratum {
  readonly population: number;
  readonly sums: Moments;
  /** drawn with unequal probabilities: its error is that of draws with replacement, which is not too small */
  readonly withReplacement?: boolean;
}

/** An estimate with its standard error and degrees of freedom; the interval is the estimate ± t · error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  /** answers less strata; 0 of a census of strata with one unit each, which has no error */
  readonly degrees: number;
}

function degreesOf(strata: readonly SampledStratum[]): number {
  return strata.reduce((sum, { sums }) => sum + sums.n - (sums.n > 0 ? 1 : 0), 0);
}

/** Σ N²(1 − n/N)s²/n of y − r·x (Cochran 1977, 5.9 and 6.48). */
function varianceOfTotal(strata: readonly SampledStratum[], r: number): number {
  return strata.reduce((sum, { population, sums, withReplacement = false }) => {
    const left = withReplacement ? population : population - sums.n;
    return sums.n === 0 ? sum : sum + (population * left * varianceOf(sums, r)) / sums.n;
  }, 0);
}

function expanded(strata: readonly SampledStratum[], of: 'y' | 'x'): number {
  return strata.reduce(
    (sum, { population, sums }) => sum + (sums.n === 0 ? 0 : (population * sums[of]) / sums.n),
    0,
  );
}

/** The total of y: Σ N·ȳ. */
export function totalOf(strata: readonly SampledStratum[]): Estimate {
  return {
    value: expanded(strata, 'y'),
    error: Math.sqrt(varianceOfTotal(strata, 0)),
    degrees: degreesOf(strata),
  };
}

/**
 * The ratio of the totals of y and x by linearisation; a mean is that of x = 1, the mean of a domain that of x = 1 in the
 * domain and 0 outside, where all strata stay. NaN where x is 0 everywhere.
 */
export function ratioOf(strata: readonly SampledStratum[]): Estimate {
  const base = expanded(strata, 'x');
  const value = expanded(strata, 'y') / base;
  return {
    value,
    error: Math.sqrt(varianceOfTotal(strata, value)) / base,
    degrees: degreesOf(strata),
  };
}

/**
 * The variance under the design against that of a random sample without strata of the same size, drawn without
 * replacement from the same population (Kish 1965): below 1 where strata help. Of a total, or of the ratio r of totals;
 * `variance` is that of the total of y − r·x, if it is not that of stratified sampling.
 */
export function designEffectOf(
  strata: readonly SampledStratum[],
  r = 0,
  variance = varianceOfTotal(strata, r),
): number {
  const population = strata.reduce((sum, each) => sum + each.population, 0);
  const n = strata.reduce((sum, { sums }) => sum + sums.n, 0);
  const mean = (expanded(strata, 'y') - r * expanded(strata, 'x')) / population;
  const squares =
    strata.reduce((sum, { population: size, sums: { n: own, yy, xy, xx } }) => {
      return own === 0 ? sum : sum + (size * (yy - 2 * r * xy + r * r * xx)) / own;
    }, 0) / population;
  const spread = ((squares - mean * mean) * n) / (n - 1);
  return variance / ((population * (population - n) * spread) / n);
}
