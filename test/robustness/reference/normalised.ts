import { endsOf, type DecisionMatrix } from '../../../src/robustness/secondOpinion/decision.js';

/** Divides each criterion by the length of its column, as Hwang & Yoon (1981) do before TOPSIS. */
export function byLength(decision: DecisionMatrix): DecisionMatrix {
  return withColumns(decision, (column) => {
    const length = Math.sqrt(column.reduce((sum, x) => sum + x * x, 0)) || 1;
    return column.map((x) => x / length);
  });
}

/** Brings each criterion onto 0 to 1, between its lowest and its highest figure. */
export function byRange(decision: DecisionMatrix): DecisionMatrix {
  return withColumns(decision, (column) => {
    const [high, low] = endsOf(column, 'max');
    return column.map((x) => (high === low ? 0 : (x - low) / (high - low)));
  });
}

function withColumns(
  decision: DecisionMatrix,
  normalised: (column: readonly number[]) => readonly number[],
): DecisionMatrix {
  const columns = decision.weights.map((_, j) => normalised(decision.rows.map((row) => row[j]!)));
  return { ...decision, rows: decision.rows.map((_, i) => columns.map((column) => column[i]!)) };
}
