import { at } from '../model/at.js';
import { solved, type Constraint } from './linearProgram.js';

/** Judgements against the best and the worst criterion only, each from 1 to 9. */
export interface BestWorst {
  /** number of the most important criterion */
  readonly best: number;
  /** number of the least important criterion */
  readonly worst: number;
  /** how many times as important the best is as each; 1 for itself */
  readonly bestToOthers: readonly number[];
  /** how many times as important each is as the worst; 1 for itself */
  readonly othersToWorst: readonly number[];
}

/** Weights, and ξ*: how far they must miss the judgements. */
export interface BestWorstWeights {
  readonly weights: readonly number[];
  readonly xi: number;
}

/**
 * The linear best-worst method (Rezaei 2016, Omega 64): min ξ such that |w_B − a_Bj w_j| ≤ ξ and |w_j − a_jW w_W| ≤ ξ
 * for all j, Σw = 1, w ≥ 0.
 */
export function bestWorstWeights(judged: BestWorst): BestWorstWeights {
  const n = judged.bestToOthers.length;
  if (n === 1) return { weights: [1], xi: 0 };
  const values = solved({
    variables: n + 1,
    direction: 'minimize',
    objective: [[n, 1]],
    one: judged.bestToOthers.map((_, j) => [j, 1] as const),
    atMostZero: statementsOf(judged).flatMap(({ of, times, than }): readonly Constraint[] => [
      [
        [of, 1],
        [than, -times],
        [n, -1],
      ],
      [
        [of, -1],
        [than, times],
        [n, -1],
      ],
    ]),
  });
  return { weights: values.slice(0, n), xi: Math.max(0, at(values, n)) };
}

/** One judgement: a criterion is so many times as important as another. */
export interface Statement {
  readonly of: number;
  readonly times: number;
  readonly than: number;
}

/** The judgements one by one; that of the best against the worst once. */
export function statementsOf({ best, worst, bestToOthers, othersToWorst }: BestWorst): readonly Statement[] {
  const fromBest = bestToOthers.map((times, than) => ({ of: best, times, than }));
  const toWorst = othersToWorst.map((times, of) => ({ of, times, than: worst }));
  return [
    ...fromBest.filter(({ than }) => than !== best),
    ...toWorst.filter(({ of }) => of !== worst && of !== best),
  ];
}
