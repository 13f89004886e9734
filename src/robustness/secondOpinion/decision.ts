import { at } from '../../model/at.js';

/** Whether more of a criterion is better. */
export type Direction = 'max' | 'min';

/** What a method of decision is given: a row of figures for each alternative. */
export interface DecisionMatrix {
  readonly rows: readonly (readonly number[])[];
  /** any positive scale; they are divided by their sum */
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
}

/** The weights with a sum of 1. Throws RangeError if the shape is not that of a decision. */
export function decisionWeights({ rows, weights, directions }: DecisionMatrix): readonly number[] {
  const sum = weights.reduce((total, each) => total + each, 0);
  if (!(sum > 0) || weights.some((weight) => weight < 0))
    throw new RangeError('weights are at least 0 and not all 0');
  if (directions.length !== weights.length || rows.some((row) => row.length !== weights.length))
    throw new RangeError('every criterion has a weight, a direction and a figure in each row');
  return weights.map((weight) => weight / sum);
}

/** The figures of one criterion. */
export function decisionColumn(rows: readonly (readonly number[])[], criterion: number): readonly number[] {
  return rows.map((row) => at(row, criterion));
}

/** Best and worst figure of a criterion in its direction. */
export function endsOf(
  column: readonly number[],
  direction: Direction,
): readonly [best: number, worst: number] {
  const [low, high] = [
    column.reduce((a, b) => Math.min(a, b), Infinity),
    column.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return direction === 'max' ? [high, low] : [low, high];
}
