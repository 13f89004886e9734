import type { Generator } from '../../../src/robustness/random/generator.js';
import type { SmaaModel } from '../../../src/robustness/smaa/smaaModel.js';
import type { Direction } from '../../../src/robustness/secondOpinion/decision.js';
import { draw, type Measurement } from './measurement.js';

interface Cell {
  readonly row: number;
  readonly criterion: number;
  readonly draw: (generator: Generator) => number;
}

/**
 * The model of measurements, a row for each task. Each criterion is linear from its worst to its best over all rows,
 * where what is normal reaches from its 2.5 % to its 97.5 % point, and goes on beyond them (Tervonen et al. 2011,
 * Statistics in Medicine 30(12)).
 */
export function smaaModelOfMeasurements(
  rows: readonly (readonly Measurement[])[],
  directions: readonly Direction[],
): SmaaModel {
  const [count, criteria] = [rows.length, directions.length];
  const columns = new Float64Array(count * criteria);
  const cells: Cell[] = [];
  for (const [criterion, direction] of directions.entries()) {
    const utility = scaleOf(
      rows.flatMap((row) => row[criterion] ?? []),
      direction,
    );
    for (const [task, row] of rows.entries()) {
      const cell = row[criterion];
      if (cell === undefined) throw new RangeError('every task has a measurement for each criterion');
      if (cell.kind === 'exact') columns[criterion * count + task] = utility(cell.value);
      else cells.push({ row: task, criterion, draw: (generator) => utility(draw(cell, generator)) });
    }
  }
  const uncertain = {
    rows: Int32Array.from(cells, ({ row }) => row),
    criteria: Int32Array.from(cells, ({ criterion }) => criterion),
    draw: (generator: Generator, into: Float64Array): void =>
      into.set(cells.map((each) => each.draw(generator))),
  };
  const patterns = [new Uint8Array(criteria).fill(1)];
  const sizes = new Int32Array(count).fill(1);
  return { rows: count, sizes, criteria, columns, uncertain, patternOf: new Int32Array(count), patterns };
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
