import { missingRules } from '../../model/result.js';
import { driverIds, type Driver, type SobolIndex } from '../../model/assessment.js';
import type { Generator } from '../random/generator.js';
import { logarithm } from '../random/logarithm.js';
import { cellKinds, filledIn, type Matrix } from '../matrix/matrix.js';
import { ranksOfScores, scoreRows } from '../matrix/scoreRows.js';
import { sobol } from './sobol.js';

const exponents = [1, 0, -1] as const;

/** How far each goalpost moves, as a part of the distance between the two. */
const goalpostShift = 0.1;

/** Cells that are scored at most in all runs together; of a longer list fewer samples are drawn. */
const mostCells = 6e6;
const samplesBetween = [64, 512] as const;

/**
 * What drives the ranks: Sobol indices of the mean shift of rank, over weights uniform on the simplex, the three
 * missing-data rules, exponents 1, 0 and −1, and both goalposts of each criterion up to a tenth of their distance from
 * where they are. A value that a goalpost has cut to 0 or 1 is taken as standing there.
 */
export function driversOf(matrix: Matrix, ranks: Int32Array, generator: Generator): readonly Driver[] {
  const { criteria } = matrix;
  const filled = missingRules.map((rule) => filledIn(matrix, rule));
  const shiftWith = (u: Float64Array): number => {
    const weights = weightsFrom(u.subarray(0, criteria));
    const rule = filled[choiceOf(u[criteria] ?? 0, filled.length)] ?? matrix;
    const exponent = exponents[choiceOf(u[criteria + 1] ?? 0, exponents.length)] ?? 1;
    const moved = withGoalposts(rule, matrix.kinds, u.subarray(criteria + 2));
    return meanShift(ranks, ranksOfScores(scoreRows(moved, { weights, exponent })));
  };
  const factors = [
    span(0, criteria),
    span(criteria, 1),
    span(criteria + 1, 1),
    span(criteria + 2, 2 * criteria),
  ];
  const [fewest, most] = samplesBetween;
  const runs = mostCells / Math.max(1, matrix.values.length) / (factors.length + 2);
  const samples = Math.round(Math.min(most, Math.max(fewest, runs)));
  const { firstOrder, total } = sobol(shiftWith, { generator, factors, samples });
  const none: SobolIndex = { value: 0, interval: [0, 0] };
  return driverIds.map((id, i) => ({ id, firstOrder: firstOrder[i] ?? none, total: total[i] ?? none }));
}

function choiceOf(u: number, choices: number): number {
  return Math.min(choices - 1, Math.floor(u * choices));
}

/** Uniform on the simplex, as in `drawFromSimplex`. */
function weightsFrom(u: Float64Array): readonly number[] {
  const exponentials = Array.from(u, (each) => -logarithm(Math.max(each, 2 ** -33)));
  const sum = exponentials.reduce((so, each) => so + each, 0);
  return exponentials.map((each) => each / sum);
}

/** Reads the known values on scales of which both ends have moved. */
function withGoalposts(filled: Matrix, kinds: Uint8Array, u: Float64Array): Matrix {
  const { criteria } = filled;
  const shift = (end: number): number => goalpostShift * (2 * (u[end] ?? 0.5) - 1);
  const lows = Array.from({ length: criteria }, (_, c) => shift(2 * c));
  const highs = Array.from({ length: criteria }, (_, c) => 1 + shift(2 * c + 1));
  const values = filled.values.map((value, at) => {
    if (kinds[at] !== cellKinds.known) return value;
    const [low = 0, high = 1] = [lows[at % criteria], highs[at % criteria]];
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  });
  return { ...filled, values };
}

function meanShift(before: Int32Array, after: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < before.length; i += 1) sum += Math.abs((before[i] ?? 0) - (after[i] ?? 0));
  return before.length === 0 ? 0 : sum / before.length;
}

function span(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => from + i);
}
