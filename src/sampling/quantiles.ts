// Quantiles of the distributions that intervals need. Checked against R (fixtures/sampling/quantile-kernels.json).

// Lanczos's approximation with g = 7 and n = 9 (Godfrey 2001); relative error below 1e-15.
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const base = z + 7.5;
  const sum = lanczos.reduce((total, c, i) => (i === 0 ? c : total + c / (z + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** I_x(a, b), the distribution function of the beta distribution, 0 ≤ x ≤ 1 (DLMF 8.17.5, 8.17.22). */
function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean only; above it, the other tail is asked.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(front) / a) * betaFraction(x, a, b);
}

const tiny = 1e-300;
const mostTerms = 10_000;

/** The continued fraction of DLMF 8.17.22, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function away(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}

/** The x with I_x(a, b) = p; 0 where a is 0, 1 where b is 0, as the limits of the distribution are. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a === 0) return 0;
  if (b === 0) return 1;
  return bisect((x) => betaCdf(x, a, b), p, [0, 1]);
}

/** Quantile of Student's t; of the normal distribution where df is infinite. Throws RangeError without a degree of freedom. */
export function tQuantile(p: number, df: number): number {
  // A survey asks for the same few of them once for each of its cells.
  const key = `${p} ${df}`;
  const known = knownT.get(key);
  if (known !== undefined) return known;
  const found = newT(p, df);
  if (knownT.size < mostKnownT) knownT.set(key, found);
  return found;
}

const knownT = new Map<string, number>();
const mostKnownT = 10_000;

function newT(p: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`t needs at least one degree of freedom, got ${String(df)}`);
  if (df === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, df);
  // P(T > t) = I(df/(df + t²); df/2, ½)/2, solved for x = df/(df + t²).
  const x = betaQuantile(2 * (1 - p), df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

/** Distribution function of the normal distribution, by its continued fraction or series (A&S 26.2.10, 26.2.14). */
function normalCdf(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 1; Math.abs(term) > 1e-18; k += 1) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 200; k > 0; k -= 1) fraction = z + k / fraction;
  return density / fraction;
}

/** Quantile of the normal distribution. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  return bisect(normalCdf, p, [-40, 40]);
}

/** The x between the limits at which a rising function reaches p, to the last bit that halving tells. */
function bisect(of: (x: number) => number, p: number, [from, to]: readonly [number, number]): number {
  let [low, high] = [from, to];
  for (;;) {
    const mid = (low + high) / 2;
    if (mid <= low || mid >= high) return mid;
    if (of(mid) < p) low = mid;
    else high = mid;
  }
}
