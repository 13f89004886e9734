import { meanWith } from '../scoring/mean.js';
import type { Generator } from './generator.js';
import { cellKinds, type Matrix } from './matrix.js';
import { draw, type Measurement } from './measurement.js';

/** A cell of which the value is drawn anew in every sample. */
export interface UncertainCell {
  readonly task: number;
  readonly criterion: number;
  readonly draw: (generator: Generator) => number;
}

/** What SMAA draws from: utilities, of which a weighted mean puts tasks in order, the higher the better. */
export interface SmaaModel {
  readonly tasks: number;
  readonly criteria: number;
  /** a column for each criterion, one after the other; 0 where a cell is uncertain or does not apply */
  readonly columns: Float64Array;
  readonly uncertain: readonly UncertainCell[];
  /** for each task one of `patterns` */
  readonly patternOf: Int32Array;
  /** which criteria apply (1) or not (0); what does not apply to a task leaves its weights */
  readonly patterns: readonly Uint8Array[];
}

/**
 * The model of values from 0 to 1, each unknown uniform between them. The mean with an exponent rises with the mean of
 * its terms, or falls with it if the exponent is negative, so terms with their sign serve as utilities.
 */
export function smaaModelOf(matrix: Matrix, exponent: number): SmaaModel {
  const { tasks, criteria, values, kinds } = matrix;
  const utility = utilityWith(exponent);
  const columns = new Float64Array(tasks * criteria);
  const uncertain: UncertainCell[] = [];
  for (let task = 0; task < tasks; task += 1) {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const at = task * criteria + criterion;
      if (kinds[at] === cellKinds.known) columns[criterion * tasks + task] = utility(values[at] ?? 0);
      if (kinds[at] === cellKinds.unknown)
        uncertain.push({ task, criterion, draw: ({ unit }) => utility(unit()) });
    }
  }
  return { tasks, criteria, columns, uncertain, ...patternsOf(matrix) };
}

/** What rises with the value as the terms of the mean do. */
export function utilityWith(exponent: number): (u: number) => number {
  const { term } = meanWith(exponent);
  return exponent < 0 ? (u) => -term(u) : term;
}

function patternsOf({ tasks, criteria, kinds }: Matrix): Pick<SmaaModel, 'patternOf' | 'patterns'> {
  const numbers = new Map<string, number>();
  const patterns: Uint8Array[] = [];
  const patternOf = new Int32Array(tasks);
  for (let task = 0; task < tasks; task += 1) {
    const own = kinds.subarray(task * criteria, (task + 1) * criteria);
    const applying = own.map((kind) => (kind === cellKinds.notApplicable ? 0 : 1));
    const key = applying.join('');
    const number = numbers.get(key) ?? patterns.length;
    if (number === patterns.length) patterns.push(applying);
    numbers.set(key, number);
    patternOf[task] = number;
  }
  return { patternOf, patterns };
}

/** Whether more of a criterion is better. */
export type Direction = 'max' | 'min';

/**
 * The model of measurements, a row for each task. Each criterion is linear from its worst to its best over all rows,
 * where what is normal reaches from its 2.5 % to its 97.5 % point, and goes on beyond them (Tervonen et al. 2011,
 * Statistics in Medicine 30(12)).
 */
export function smaaModelOfMeasurements(
  rows: readonly (readonly Measurement[])[],
  directions: readonly Direction[],
): SmaaModel {
  const [tasks, criteria] = [rows.length, directions.length];
  const columns = new Float64Array(tasks * criteria);
  const uncertain: UncertainCell[] = [];
  for (const [criterion, direction] of directions.entries()) {
    const utility = scaleOf(
      rows.flatMap((row) => row[criterion] ?? []),
      direction,
    );
    for (const [task, row] of rows.entries()) {
      const cell = row[criterion];
      if (cell === undefined) throw new RangeError('every task has a measurement for each criterion');
      if (cell.kind === 'exact') columns[criterion * tasks + task] = utility(cell.value);
      else uncertain.push({ task, criterion, draw: (generator) => utility(draw(cell, generator)) });
    }
  }
  const patterns = [new Uint8Array(criteria).fill(1)];
  return { tasks, criteria, columns, uncertain, patternOf: new Int32Array(tasks), patterns };
}

function scaleOf(cells: readonly Measurement[], direction: Direction): (x: number) => number {
  const ends = cells.flatMap(endsOf);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const width = high - low || 1;
  return direction === 'max' ? (x) => (x - low) / width : (x) => (high - x) / width;
}

function endsOf(cell: Measurement): readonly number[] {
  if (cell.kind === 'exact') return [cell.value];
  if (cell.kind === 'uniform') return [cell.low, cell.high];
  const ends = [cell.mean - 1.96 * cell.sd, cell.mean + 1.96 * cell.sd];
  return cell.kind === 'normal' ? ends : ends.map(Math.exp);
}
