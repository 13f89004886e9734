import { at } from '../../model/at.js';
import { meanWith } from '../../scoring/mean.js';
import type { Generator } from '../random/generator.js';
import type { Ranges } from '../matrix/matrix.js';

/** Cells of which the values are drawn again in every sample. */
export interface UncertainCells {
  /** where each cell is */
  readonly rows: Int32Array;
  readonly criteria: Int32Array;
  /** fills in the utility of each */
  readonly draw: (generator: Generator, into: Float64Array) => void;
}

/** Where values are uniform: numbers alone, which another thread can be handed. */
export interface Uniform extends Omit<UncertainCells, 'draw'> {
  readonly lows: Float64Array;
  readonly widths: Float64Array;
  /** of the mean that is taken of the values */
  readonly exponent: number;
}

/** What SMAA draws from: utilities, of which a weighted mean puts rows in order, the higher the better. */
export interface SmaaModel {
  readonly rows: number;
  /** how many tasks each row is; they tie in every draw */
  readonly sizes: Int32Array;
  readonly criteria: number;
  /** a column for each criterion, one after the other; 0 where a cell is uncertain or does not apply */
  readonly columns: Float64Array;
  readonly uncertain: UncertainCells;
  /** for each row one of `patterns` */
  readonly patternOf: Int32Array;
  /** which criteria apply (1) or not (0); what does not apply to a row leaves its weights */
  readonly patterns: readonly Uint8Array[];
}

/** How many tasks the rows of a model are. */
export function countOfTasks({ sizes }: Pick<SmaaModel, 'sizes'>): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The model of a list, of which nothing is known but values and ranges. */
export interface UniformModel extends SmaaModel {
  readonly uniform: Uniform;
}

/**
 * The model of values from 0 to 1, each uniform in what the evidence allows: an unknown from 0 to 1. The mean with an
 * exponent rises with the mean of its terms, or falls with it if the exponent is negative, so terms with their sign serve
 * as utilities. `sizes` says how many tasks each row is; one if not given.
 */
export function smaaModelOf(
  ranges: Ranges,
  exponent: number,
  sizes: Int32Array = new Int32Array(ranges.tasks).fill(1),
): UniformModel {
  const { tasks: rows, criteria, lows, highs, applies } = ranges;
  const utility = utilityWith(exponent);
  const columns = new Float64Array(rows * criteria);
  const uncertain: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = row * criteria + criterion;
      if (applies[cell] === 0) continue;
      const low = at(lows, cell);
      if (at(highs, cell) > low) uncertain.push(cell);
      else columns[criterion * rows + row] = utility(low);
    }
  }
  const uniform: Uniform = {
    rows: Int32Array.from(uncertain, (cell) => Math.floor(cell / criteria)),
    criteria: Int32Array.from(uncertain, (cell) => cell % criteria),
    lows: Float64Array.from(uncertain, (cell) => at(lows, cell)),
    widths: Float64Array.from(uncertain, (cell) => at(highs, cell) - at(lows, cell)),
    exponent,
  };
  return {
    rows,
    sizes,
    criteria,
    columns,
    uniform,
    uncertain: uncertainCells(uniform),
    ...patternsOf(ranges),
  };
}

/** Draws values within their ranges. */
export function uncertainCells({ rows, criteria, lows, widths, exponent }: Uniform): UncertainCells {
  const utility = utilityWith(exponent);
  const values = (generator: Generator, into: Float64Array): void => {
    generator.units(into);
    for (let i = 0; i < into.length; i += 1) into[i] = (lows[i] ?? 0) + (widths[i] ?? 0) * (into[i] ?? 0);
  };
  const utilities = (generator: Generator, into: Float64Array): void => {
    values(generator, into);
    for (let i = 0; i < into.length; i += 1) into[i] = utility(into[i] ?? 0);
  };
  return { rows, criteria, draw: exponent === 1 ? values : utilities };
}

/** What rises with the value as the terms of the mean do. */
export function utilityWith(exponent: number): (u: number) => number {
  const { term } = meanWith(exponent);
  return exponent < 0 ? (u) => -term(u) : term;
}

function patternsOf({ tasks, criteria, applies }: Ranges): Pick<SmaaModel, 'patternOf' | 'patterns'> {
  const numbers = new Map<string, number>();
  const patterns: Uint8Array[] = [];
  const patternOf = new Int32Array(tasks);
  for (let task = 0; task < tasks; task += 1) {
    const applying = applies.slice(task * criteria, (task + 1) * criteria);
    const key = applying.join('');
    const number = numbers.get(key) ?? patterns.length;
    if (number === patterns.length) patterns.push(applying);
    numbers.set(key, number);
    patternOf[task] = number;
  }
  return { patternOf, patterns };
}
