import type { BestWorst } from './bestWorst.js';

/** How far the judgements of one criterion agree with those of the best against the worst. */
export interface MisfitCriterion {
  readonly criterion: number;
  /** 0 to 1: |a_Bj a_jW − a_BW| / (a_BW² − a_BW) */
  readonly ratio: number;
  /** what a_jW would have to be, with a_Bj as it was given */
  readonly toWorst: number;
  /** what a_Bj would have to be, with a_jW as it was given */
  readonly toBest: number;
}

/** The input-based consistency of best-worst judgements. */
export interface BestWorstConsistency {
  /** 0 to 1: that of the criterion that fits worst */
  readonly ratio: number;
  /** up to here the judgements are taken to hold together; undefined where nothing can contradict */
  readonly limit: number | undefined;
  /** the criteria with that ratio; none where it is 0 */
  readonly misfits: readonly MisfitCriterion[];
}

/**
 * Input-based consistency ratio, known before any weight is (Liang, Brunelli & Rezaei 2020, Omega 96):
 * CR = max over j of |a_Bj a_jW − a_BW| / (a_BW² − a_BW), and 0 where a_BW is 1.
 */
export function bestWorstConsistency(judged: BestWorst): BestWorstConsistency {
  const { best, worst, bestToOthers, othersToWorst } = judged;
  const range = bestToOthers[worst] ?? 1;
  const each = bestToOthers.flatMap((toBest, criterion): readonly MisfitCriterion[] => {
    const toWorst = othersToWorst[criterion] ?? 1;
    if (criterion === best || criterion === worst) return [];
    const apart = Math.abs(toBest * toWorst - range);
    const ratio = range > 1 ? apart / (range * range - range) : apart === 0 ? 0 : 1;
    return [{ criterion, ratio, toWorst: range / toBest, toBest: range / toWorst }];
  });
  const ratio = Math.max(0, ...each.map((one) => one.ratio));
  const misfits = ratio > epsilon ? each.filter((one) => ratio - one.ratio <= epsilon) : [];
  return { ratio, limit: limitFor(range, bestToOthers.length), misfits };
}

// Below this a ratio is what rounding leaves.
const epsilon = 1e-12;

/** Thresholds of the input-based ratio (ibid., Table 3), by a_BW from 2 and the number of criteria from 3 to 9. */
const limits: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0, 0],
  [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
  [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
];

/** Between two rows the stricter; beyond nine criteria the last column, as limits rise with their number. */
function limitFor(range: number, n: number): number | undefined {
  if (n < 3) return undefined;
  const column = Math.min(n, 9) - 3;
  const rows = [Math.floor(range), Math.ceil(range)].map(
    (each) => limits[Math.max(2, each) - 2]?.[column] ?? 0,
  );
  return Math.min(...rows);
}
