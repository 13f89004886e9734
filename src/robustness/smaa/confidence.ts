import type { Generator } from '../random/generator.js';
import type { SmaaModel } from './smaaModel.js';
import { isTie } from './tie.js';
import { utilitiesOf } from './utilities.js';

/** Weighted means that are taken at most; of more contenders or cells, fewer samples are drawn. */
const mostMeans = 2e7;
const fewestSamples = 200;

/** Central weights of a row that can be first. */
export interface Contender {
  readonly row: number;
  readonly weights: Float64Array;
}

/** The confidence factor of each contender, 0 to 1, and how many samples it rests on. */
export interface Confidence {
  readonly factors: readonly number[];
  readonly samples: number;
}

/**
 * How often a row is first if the weights are its central weights: what the uncertainty of the values leaves of it
 * (Lahdelma & Salminen 2001, Operations Research 49(3)). All contenders meet the same draws of the values; those that
 * tie for the first place are all first.
 */
export function confidenceOf(
  model: SmaaModel,
  contenders: readonly Contender[],
  { generator, samples }: { readonly generator: Generator; readonly samples: number },
): Confidence {
  const width = model.uncertain.rows.length;
  const count = width === 0 ? 1 : samplesFor(model, contenders.length, samples);
  const means = contenders.map(({ weights }) => meanOf(model, weights));
  const rows = Int32Array.from(contenders, ({ row }) => row);
  const drawn = new Float64Array(width);
  const utilities = new Float64Array(model.rows);
  const first = new Float64Array(contenders.length);
  for (let sample = 0; sample < count; sample += 1) {
    model.uncertain.draw(generator, drawn);
    for (let i = 0; i < contenders.length; i += 1) {
      means[i]?.(drawn, utilities);
      if (isFirst(utilities, rows[i] ?? 0)) first[i] = (first[i] ?? 0) + 1;
    }
  }
  return { factors: Array.from(first, (times) => times / count), samples: count };
}

function samplesFor({ rows, uncertain }: SmaaModel, contenders: number, samples: number): number {
  const means = contenders * (rows + uncertain.rows.length);
  return Math.min(samples, Math.max(fewestSamples, Math.floor(mostMeans / Math.max(1, means))));
}

/** The means with fixed weights: what is known is added up once, and what is drawn on top of it. */
function meanOf(model: SmaaModel, weights: Float64Array): (drawn: Float64Array, into: Float64Array) => void {
  const { rows, criteria } = model.uncertain;
  const known = new Float64Array(model.rows);
  const draw = { weights, cells: new Float64Array(), into: known };
  utilitiesOf(model)(draw, { ...draw, into: new Float64Array(model.rows) });
  const shares = model.patterns.map((pattern) =>
    pattern.reduce((sum, applies, c) => sum + applies * (weights[c] ?? 0), 0),
  );
  const factors = Float64Array.from(
    rows,
    (row, i) => (weights[criteria[i] ?? 0] ?? 0) / (shares[model.patternOf[row] ?? 0] || 1),
  );
  return (drawn, into) => {
    into.set(known);
    for (let i = 0; i < drawn.length; i += 1) {
      const row = rows[i] ?? 0;
      into[row] = (into[row] ?? 0) + (factors[i] ?? 0) * (drawn[i] ?? 0);
    }
  };
}

function isFirst(utilities: Float64Array, row: number): boolean {
  const own = utilities[row] ?? 0;
  for (let i = 0; i < utilities.length; i += 1) {
    const other = utilities[i] ?? 0;
    if (other > own && !isTie(other, own)) return false;
  }
  return true;
}
