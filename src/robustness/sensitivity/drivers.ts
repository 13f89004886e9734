import { at } from '../../model/at.js';
import { missingRules } from '../../model/result.js';
import { driverIds, type Driver } from '../../model/assessment.js';
import type { Generator } from '../random/generator.js';
import { logarithm } from '../random/logarithm.js';
import type { Matrix, Ranges, MatrixTable } from '../matrix/matrix.js';
import { ranksOfScores, scoreRows } from '../matrix/scoreRows.js';
import { sorterOf } from '../smaa/sorter.js';
import { sobol } from './sobol.js';

const exponents = [1, 0, -1] as const;

/** How far each goalpost moves, as a part of the distance between the two. */
const goalpostShift = 0.1;

/** Cells that are scored at most in all runs together; of a longer list fewer samples are drawn. */
const mostCells = 6e6;
const samplesBetween = [64, 512] as const;

/**
 * What drives the ranks: Sobol indices of the mean shift of rank, over weights uniform on the simplex, the rules for the
 * unknown, exponents 1, 0 and −1, and both goalposts of each criterion up to a tenth of their distance from
 * where they are. A value that a goalpost has cut to 0 or 1 is taken as being there.
 */
export function driversOf(table: MatrixTable, ranks: Int32Array, generator: Generator): readonly Driver[] {
  const { criteria } = table;
  const rules = missingRules.map((rule) => table.under[rule]);
  const sorter = sorterOf(table.tasks);
  const move = goalpostsOf(table);
  const shiftWith = (u: Float64Array): number => {
    const weights = weightsFrom(u.subarray(0, criteria));
    const rule = choiceOf(at(u, criteria), rules);
    const exponent = choiceOf(at(u, criteria + 1), exponents);
    const scores = scoreRows(move(rule, u.subarray(criteria + 2)), { weights, exponent });
    return meanShift(ranks, ranksOfScores(scores, sorter));
  };
  const factors = [
    span(0, criteria),
    span(criteria, 1),
    span(criteria + 1, 1),
    span(criteria + 2, 2 * criteria),
  ];
  const [fewest, most] = samplesBetween;
  const runs = mostCells / Math.max(1, table.lows.length) / (factors.length + 2);
  const samples = Math.round(Math.min(most, Math.max(fewest, runs)));
  const { firstOrder, total } = sobol(shiftWith, { generator, factors, samples });
  return driverIds.map((id, i) => ({ id, firstOrder: at(firstOrder, i), total: at(total, i) }));
}

function choiceOf<T>(u: number, choices: readonly T[]): T {
  return at(choices, Math.min(choices.length - 1, Math.floor(u * choices.length)));
}

/** Uniform on the simplex, as in `drawFromSimplex`. */
function weightsFrom(u: Float64Array): readonly number[] {
  const exponentials = Array.from(u, (each) => -logarithm(Math.max(each, 2 ** -33)));
  const sum = exponentials.reduce((so, each) => so + each, 0);
  return exponentials.map((each) => each / sum);
}

/**
 * Reads the values that rest on some evidence on scales of which both ends have moved. What it returns holds until it is
 * called again.
 */
function goalpostsOf({ criteria, tasks, lows, highs }: Ranges): (rule: Matrix, u: Float64Array) => Matrix {
  const values = new Float64Array(lows.length);
  const isOpen = Uint8Array.from(lows, (low, cell) => ((highs[cell] ?? 1) - low === 1 ? 1 : 0));
  return (rule, u) => {
    values.set(rule.values);
    for (let c = 0; c < criteria; c += 1) {
      const low = shift(at(u, 2 * c));
      const high = 1 + shift(at(u, 2 * c + 1));
      for (let cell = c; cell < tasks * criteria; cell += criteria) {
        if (isOpen[cell] === 1) continue;
        values[cell] = Math.min(1, Math.max(0, ((values[cell] ?? 0) - low) / (high - low)));
      }
    }
    return { ...rule, values };
  };
}

function shift(u: number): number {
  return goalpostShift * (2 * u - 1);
}

function meanShift(before: Int32Array, after: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < before.length; i += 1) sum += Math.abs((before[i] ?? 0) - (after[i] ?? 0));
  return before.length === 0 ? 0 : sum / before.length;
}

function span(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => from + i);
}
