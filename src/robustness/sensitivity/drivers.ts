import { at } from '../../model/at.js';
import { missingRules } from '../../model/result.js';
import { driverIds, type Driver } from '../../model/assessment.js';
import type { Generator } from '../random/generator.js';
import { meanWith } from '../../scoring/mean.js';
import { logarithm } from '../random/logarithm.js';
import type { Matrix, MatrixTable } from '../matrix/matrix.js';
import { ranksOfScores, scoreTerms } from '../matrix/scoreRows.js';
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
  const rules = missingRules.map((rule) => levelsOf(table.under[rule], table));
  const sorter = sorterOf(table.tasks);
  const shiftWith = (u: Float64Array): number => {
    const weights = weightsFrom(u.subarray(0, criteria));
    const rule = choiceOf(at(u, criteria), rules);
    const exponent = choiceOf(at(u, criteria + 1), exponents);
    const terms = termsOf(rule, u.subarray(criteria + 2), exponent);
    const scores = scoreTerms({ ...rule, terms }, { weights, exponent });
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

/** The values of a matrix, each once for a criterion: hundreds of tasks share a few. */
interface Levels extends Omit<Matrix, 'values'> {
  readonly levels: readonly Level[];
  /** by cell: the index of its level */
  readonly termOf: Int32Array;
}

interface Level {
  readonly criterion: number;
  readonly value: number;
  /** whether it rests on no evidence, so that it is on no scale that could move */
  readonly isOpen: boolean;
}

function levelsOf({ tasks, criteria, values, counted }: Matrix, { lows, highs }: MatrixTable): Levels {
  const levels: Level[] = [];
  const numbers = Array.from({ length: 2 * criteria }, () => new Map<number, number>());
  const termOf = Int32Array.from(values, (value, cell) => {
    const criterion = cell % criteria;
    const isOpen = at(highs, cell) - at(lows, cell) === 1;
    const own = at(numbers, 2 * criterion + (isOpen ? 1 : 0));
    const number = own.get(value) ?? levels.length;
    if (number === levels.length) levels.push({ criterion, value, isOpen });
    own.set(value, number);
    return number;
  });
  return { tasks, criteria, counted, levels, termOf };
}

/** The terms of the levels, those that rest on some evidence read on scales of which both ends have moved. */
function termsOf({ levels, criteria }: Levels, u: Float64Array, exponent: number): Float64Array {
  const { term } = meanWith(exponent);
  const lows = Array.from({ length: criteria }, (_, c) => shift(at(u, 2 * c)));
  const highs = Array.from({ length: criteria }, (_, c) => 1 + shift(at(u, 2 * c + 1)));
  return Float64Array.from(levels, ({ criterion, value, isOpen }) => {
    if (isOpen) return term(value);
    const low = at(lows, criterion);
    return term(Math.min(1, Math.max(0, (value - low) / (at(highs, criterion) - low))));
  });
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
