import { at } from '../../model/at.js';
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
  const rivals = Int32Array.from(rivalsFirst(model.rows, contenders));
  const drawn = new Float64Array(width);
  const meanAt = meansOf(model, contenders, drawn);
  const first = new Float64Array(contenders.length);
  for (let sample = 0; sample < count; sample += 1) {
    model.uncertain.draw(generator, drawn);
    for (let i = 0; i < first.length; i += 1) if (isFirst(meanAt(i), rivals)) first[i] = (first[i] ?? 0) + 1;
  }
  return { factors: Array.from(first, (times) => times / count), samples: count };
}

function samplesFor({ rows, uncertain }: SmaaModel, contenders: number, samples: number): number {
  const means = contenders * (rows + uncertain.rows.length);
  return Math.min(samples, Math.max(fewestSamples, Math.floor(mostMeans / Math.max(1, means))));
}

/** All rows, those first that are likely to be in front of another: most comparisons end with them. */
function rivalsFirst(rows: number, contenders: readonly Contender[]): readonly number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return [...new Set([...contenders.map(({ row }) => row), ...all])];
}

/** The uncertain cells of each row: those from one start to before the next, in the order in which they are added up. */
interface CellsByRow {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
}

function cellsByRow({ rows, uncertain }: SmaaModel): CellsByRow {
  const cells = Int32Array.from(uncertain.rows.keys()).toSorted(
    (a, b) => at(uncertain.rows, a) - at(uncertain.rows, b) || a - b,
  );
  const starts = new Int32Array(rows + 1);
  for (const row of uncertain.rows) starts[row + 1] = at(starts, row + 1) + 1;
  for (let row = 0; row < rows; row += 1) starts[row + 1] = at(starts, row + 1) + at(starts, row);
  return { starts, cells };
}

/** The means with the weights of a contender: what is known is added up once, and what is drawn on top of it. */
interface Mean extends CellsByRow {
  readonly row: number;
  readonly known: Float64Array;
  /** of each uncertain cell */
  readonly factors: Float64Array;
  readonly drawn: Float64Array;
}

/** The mean of each contender: kept for the next draw of the cells, or in room that comes again if there is none. */
function meansOf(
  model: SmaaModel,
  contenders: readonly Contender[],
  drawn: Float64Array,
): (contender: number) => Mean {
  const byRow = cellsByRow(model);
  const fill = utilitiesOf(model);
  const none = new Float64Array();
  const unused = new Float64Array(model.rows);
  const meanInto = (known: Float64Array, contender: number): Mean => {
    const { row, weights } = at(contenders, contender);
    fill({ weights, cells: none, into: known }, { weights, cells: none, into: unused });
    return { ...byRow, row, known, factors: factorsOf(model, weights), drawn };
  };
  if (drawn.length === 0) {
    const known = new Float64Array(model.rows);
    return (contender) => meanInto(known, contender);
  }
  const kept = contenders.map((_, i) => meanInto(new Float64Array(model.rows), i));
  return (contender) => at(kept, contender);
}

/** By how much the value of each uncertain cell raises the mean of its row. */
function factorsOf({ uncertain, patterns, patternOf }: SmaaModel, weights: Float64Array): Float64Array {
  const shares = patterns.map((pattern) =>
    pattern.reduce((sum, applies, c) => sum + applies * (weights[c] ?? 0), 0),
  );
  return Float64Array.from(
    uncertain.rows,
    (row, i) => (weights[at(uncertain.criteria, i)] ?? 0) / (shares[patternOf[row] ?? 0] || 1),
  );
}

function isFirst(mean: Mean, rivals: Int32Array): boolean {
  const own = utilityOf(mean, mean.row);
  for (let i = 0; i < rivals.length; i += 1) {
    const other = utilityOf(mean, rivals[i] ?? 0);
    if (other > own && !isTie(other, own)) return false;
  }
  return true;
}

function utilityOf({ known, factors, starts, cells, drawn }: Mean, row: number): number {
  let utility = known[row] ?? 0;
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) {
    const cell = cells[i] ?? 0;
    utility += (factors[cell] ?? 0) * (drawn[cell] ?? 0);
  }
  return utility;
}
