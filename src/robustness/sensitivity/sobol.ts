import { at } from '../../model/at.js';
import type { SobolIndex } from '../../model/assessment.js';
import type { Generator } from '../random/generator.js';

export interface Sobol {
  /** share of the variance that each factor explains alone */
  readonly firstOrder: readonly SobolIndex[];
  /** with all that it does together with others */
  readonly total: readonly SobolIndex[];
  readonly runs: number;
}

export interface SobolOptions {
  readonly generator: Generator;
  /** which inputs make up each factor, by index; every input alone if a number is given */
  readonly factors: number | readonly (readonly number[])[];
  /** N; the function runs N(d + 2) times */
  readonly samples: number;
  /** resamples of the bootstrap; 200 if not given */
  readonly resamples?: number;
}

/**
 * Sobol indices of a function of independent inputs uniform on [0, 1): first-order by Saltelli et al. 2010 (Computer
 * Physics Communications 181, table 2 b), total by Jansen 1999 (ibid. 117, table 2 f). The two matrices are Latin
 * hypercubes (McKay et al. 1979), which lowers the error. What does not vary has indices of 0.
 */
export function sobol(
  f: (inputs: Float64Array) => number,
  { generator, factors, samples, resamples = 200 }: SobolOptions,
): Sobol {
  const groups = typeof factors === 'number' ? Array.from({ length: factors }, (_, i) => [i]) : factors;
  const width = Math.max(...groups.flat(), -1) + 1;
  const hypercube = Array.from({ length: 2 * width }, () => stratified(samples, generator));
  const [fromA, fromB] = [hypercube.slice(0, width), hypercube.slice(width)];
  const inputs = new Float64Array(width);
  const outputs = (columns: readonly Float64Array[]): Float64Array =>
    Float64Array.from({ length: samples }, (_, sample) => {
      for (let i = 0; i < width; i += 1) inputs[i] = columns[i]?.[sample] ?? 0;
      return f(inputs);
    });
  const a = outputs(fromA);
  const b = outputs(fromB);
  const mixed = groups.map((group) =>
    outputs(fromA.map((column, i) => (group.includes(i) ? at(fromB, i) : column))),
  );
  centre(a, b, mixed);
  const whole = resampled(
    { a, b },
    Int32Array.from({ length: samples }, (_, i) => i),
  );
  const draws = Array.from({ length: resamples }, () =>
    resampled(
      { a, b },
      Int32Array.from({ length: samples }, () => Math.floor(generator.unit() * samples)),
    ),
  );
  const indexOf = (part: Part, ab: Float64Array): SobolIndex => ({
    value: shareOfVariance({ a, b, ab }, whole, part),
    interval: middle95(draws.map((draw) => shareOfVariance({ a, b, ab }, draw, part))),
  });
  return {
    firstOrder: mixed.map((ab) => indexOf(firstOrder, ab)),
    total: mixed.map((ab) => indexOf(total, ab)),
    runs: samples * (groups.length + 2),
  };
}

interface Outputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: Float64Array;
}

/** What one sample adds to the variance that a factor explains. */
type Part = (a: number, b: number, ab: number) => number;

const firstOrder: Part = (a, b, ab) => b * (ab - a);

const total: Part = (a, _, ab) => (a - ab) ** 2 / 2;

/** Samples, by index, and the variance of the outputs of both matrices under them: the same for every factor. */
interface Resample {
  readonly samples: Int32Array;
  readonly variance: number;
}

function resampled({ a, b }: Omit<Outputs, 'ab'>, samples: Int32Array): Resample {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const sample = samples[i] ?? 0;
    const fa = a[sample] ?? 0;
    const fb = b[sample] ?? 0;
    sum += fa + fb;
    squares += fa * fa + fb * fb;
  }
  const mean = sum / (2 * samples.length);
  return { samples, variance: squares / (2 * samples.length) - mean * mean };
}

function shareOfVariance({ a, b, ab }: Outputs, { samples, variance }: Resample, part: Part): number {
  if (variance <= 0) return 0;
  let parts = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const sample = samples[i] ?? 0;
    parts += part(a[sample] ?? 0, b[sample] ?? 0, ab[sample] ?? 0);
  }
  return parts / samples.length / variance;
}

/** One number in each of n equal parts of [0, 1), in random order. */
function stratified(n: number, { unit }: Generator): Float64Array {
  const numbers = Float64Array.from({ length: n }, (_, i) => (i + unit()) / n);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(unit() * (i + 1));
    [numbers[i], numbers[j]] = [at(numbers, j), at(numbers, i)];
  }
  return numbers;
}

/** Moves the outputs to a mean of 0, without which the products of the first-order estimate scatter. */
function centre(a: Float64Array, b: Float64Array, mixed: readonly Float64Array[]): void {
  const isConstant = [a, b, ...mixed].every((outputs) => outputs.every((each) => each === a[0]));
  const mean = isConstant ? at(a, 0) : (sumOf(a) + sumOf(b)) / (2 * a.length);
  for (const outputs of [a, b, ...mixed]) for (const [i, each] of outputs.entries()) outputs[i] = each - mean;
}

function middle95(figures: readonly number[]): readonly [number, number] {
  const sorted = figures.toSorted((x, y) => x - y);
  const quantile = (share: number): number => at(sorted, Math.round(share * (sorted.length - 1)));
  return [quantile(0.025), quantile(0.975)];
}

function sumOf(figures: Float64Array): number {
  return figures.reduce((sum, each) => sum + each, 0);
}
