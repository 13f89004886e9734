import {
  utilityLines,
  withinRange,
  type BreakEven,
  type Fronts,
} from '../../../src/robustness/breakEven/breakEven.js';
import type { Matrix } from '../../../src/robustness/matrix/matrix.js';

/**
 * The break-even weights of every criterion. With x the weight of one and 1 − x spread over the others as now, a score
 * is a ratio of two lines in x (the divisor, because what does not apply leaves the weights), and two are equal where a
 * quadratic is 0: exact for every exponent, because a mean with an exponent keeps the order of the mean of its terms
 * (Belton & Stewart 2002, Multiple Criteria Decision Analysis, ch. 6). The matrix has no unknowns.
 */
export function breakEvens(
  matrix: Matrix,
  { weights, exponent }: { readonly weights: readonly number[]; readonly exponent: number },
  fronts: (criterion: number) => Fronts,
): readonly BreakEven[] {
  return utilityLines(matrix, weights, exponent).map((lines, criterion) =>
    withinRange(lines, { criterion, weight: weights[criterion] ?? 0 }, fronts(criterion)),
  );
}
