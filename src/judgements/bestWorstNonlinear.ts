import { at } from '../model/at.js';
import { statementsOf, type BestWorst, type BestWorstWeights } from './bestWorst.js';
import { solved, type Constraint } from './linearProgram.js';
import { normalised } from './normalised.js';

/** The lowest and the highest weight that a criterion can have. */
export type WeightRange = readonly [low: number, high: number];

export interface NonlinearWeights extends BestWorstWeights {
  /** ξ* allows these weights, of which `weights` are the middles */
  readonly ranges: readonly WeightRange[];
  /** ξ* by the greatest that a_BW allows (Rezaei 2015, Table 1); 0 where nothing can contradict */
  readonly ratio: number;
}

/**
 * The original best-worst method (Rezaei 2015, Omega 53): min ξ such that |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ.
 * ξ* is found by bisection; with it the weights form ranges, each end a linear program, whose middles count (Rezaei 2016).
 */
export function bestWorstNonlinear(judged: BestWorst): NonlinearWeights {
  const n = judged.bestToOthers.length;
  if (n === 1) return { weights: [1], xi: 0, ranges: [[1, 1]], ratio: 0 };
  const xi = leastXi(judged);
  const ranges = judged.bestToOthers.map((_, j): WeightRange => {
    const [low, high] = (['minimize', 'maximize'] as const).map((direction) =>
      extremeOf(j, direction, judged, xi),
    );
    return [low ?? 0, high ?? 0];
  });
  const greatest = greatestXi(at(judged.bestToOthers, judged.worst));
  return {
    weights: normalised(ranges.map(([low, high]) => (low + high) / 2)),
    xi,
    ranges,
    ratio: greatest > 0 ? xi / greatest : 0,
  };
}

/**
 * With x = w_B/w_j and y = w_j/w_W, x·y is w_B/w_W for every j: ξ is great enough when the products that it allows for
 * each j have a value in common.
 */
function leastXi(judged: BestWorst): number {
  let [low, high] = [0, Math.max(...judged.bestToOthers, ...judged.othersToWorst)];
  if (isEnough(low, judged)) return 0;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    [low, high] = isEnough(middle, judged) ? [low, middle] : [middle, high];
  }
  return high;
}

function isEnough(xi: number, { best, worst, bestToOthers, othersToWorst }: BestWorst): boolean {
  const range = at(bestToOthers, worst);
  let [least, most] = [range - xi, range + xi];
  for (const [j, toBest] of bestToOthers.entries()) {
    if (j === best || j === worst) continue;
    const toWorst = at(othersToWorst, j);
    least = Math.max(least, Math.max(0, toBest - xi) * Math.max(0, toWorst - xi));
    most = Math.min(most, (toBest + xi) * (toWorst + xi));
  }
  return least <= most;
}

// ξ* is found up to rounding, and the program must not fail for that.
const slack = 1e-9;

function extremeOf(j: number, direction: 'minimize' | 'maximize', judged: BestWorst, xi: number): number {
  const n = judged.bestToOthers.length;
  const most = xi + slack;
  const values = solved({
    variables: n,
    direction,
    objective: [[j, 1]],
    one: judged.bestToOthers.map((_, i) => [i, 1] as const),
    atMostZero: statementsOf(judged).flatMap(({ of, times, than }): readonly Constraint[] => [
      [
        [of, 1],
        [than, -times - most],
      ],
      [
        [of, -1],
        [than, times - most],
      ],
    ]),
  });
  return at(values, j);
}

/** The ξ of the least consistent judgements with this a_BW: (a − ξ)² = a + ξ (Rezaei 2015). */
function greatestXi(range: number): number {
  return (1 + 2 * range - Math.sqrt(1 + 8 * range)) / 2;
}
