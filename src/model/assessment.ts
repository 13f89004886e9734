import type { List, MissingRule, RankRange, Run } from './result.js';

/** Which weights are drawn, by criterion id; they add up to 1. */
export type WeightChoice =
  | { readonly kind: 'any' }
  /** lowest and highest weight, 0 to 1; a criterion that is not named may have any */
  | {
      readonly kind: 'ranges';
      readonly ranges: Readonly<Record<string, readonly [low: number, high: number]>>;
    }
  /** none of a group counts for less than one of a later group; every active criterion is in one of them */
  | { readonly kind: 'order'; readonly groups: readonly (readonly string[])[] };

/** Pairwise winning index between which two tasks have no order that can be told, both ends included. */
export const undecided = [0.35, 0.65] as const;

/** How surely a task is among the first k: in 90 % of the samples or more, in half or more, in any, in none. */
export const tiers = ['sure', 'likely', 'possible', 'out'] as const;
export type Tier = (typeof tiers)[number];

/** Least shares of the samples for the first two tiers. */
export const tierShares = { sure: 0.9, likely: 0.5 } as const;

/** How far the ranking of some lists of a result can be trusted. */
export interface Assessment {
  readonly run: Run;
  readonly weights: WeightChoice;
  readonly lists: readonly Robustness[];
}

/** How far the ranking of one list can be trusted. Shares, weights and indices are from 0 to 1. */
export interface Robustness {
  readonly list: List['id'];
  readonly generator: { readonly name: string; readonly seed: number };
  /** draws of weights and values; and draws that the confidence factors rest on */
  readonly samples: number;
  readonly confidenceSamples: number;
  /** k of “among the first k” */
  readonly k: number;
  /** the sizes of a top for which tasks have tiers, rising; all are smaller than the list */
  readonly tierSizes: readonly number[];
  /** ranks by which a task must move to be reported as moved */
  readonly places: number;
  readonly criteria: readonly CriterionRobustness[];
  /** in the order of the list */
  readonly tasks: readonly TaskRobustness[];
  readonly leader: Front;
  /** undefined if the list has no more than k tasks */
  readonly top: Front | undefined;
  readonly changes: readonly ChangeEffect[];
  /** scores that change if any one other task is removed: 0; undefined for lists of more than 300 tasks */
  readonly scoresChangedByRemoval: number | undefined;
  /** these and the opinions are empty for lists of more than 5,000 tasks or fewer than two, and without criteria */
  readonly drivers: readonly Driver[];
  readonly opinions: readonly Opinion[];
}

export interface CriterionRobustness {
  readonly id: string;
  readonly weight: number;
  /** how much it decides about the scores of this list; they add up to 1, or are all 0 if the scores do not vary */
  readonly importance: number;
}

export interface TaskRobustness {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** share of the samples with each rank up to the first 50; tasks that tie share the best of their ranks */
  readonly acceptability: readonly number[];
  readonly first: number;
  readonly top: number;
  readonly standardErrors: { readonly first: number; readonly top: number };
  /** ranks at 5 and at 95 % of the samples, in the list as it is */
  readonly usualRanks: readonly [best: number, worst: number];
  /** as the result has it: best and worst rank with these weights, whatever is filled in, and whoever comes or leaves */
  readonly rankRange: RankRange;
  /** one for each of `tierSizes` */
  readonly tiers: readonly InTop[];
  /** id of the first task of the list that rests on the same figures, and so ties with it; undefined for that task itself */
  readonly sameAs: string | undefined;
  /** how many tasks rest on the same figures, itself included */
  readonly equals: number;
  /** by criterion id; undefined if it was never first */
  readonly centralWeights: Readonly<Record<string, number>> | undefined;
  readonly confidence: number | undefined;
  /** pairwise winning index over the next in the list; undefined for the last */
  readonly overNext: number | undefined;
  /** over each task of the list in its order; undefined for lists of more than 200 tasks */
  readonly pairwise: () => readonly number[] | undefined;
  /** from 1; a band ends before the first task that its best beats more often than can be undecided */
  readonly band: number;
  /** compact letters: tasks that share one have no order that can be decided; undefined behind the first 200 of a list */
  readonly letters: () => readonly string[] | undefined;
  /** the smallest change of one weight with which a task behind it comes in front; undefined if none does */
  readonly flip: WeightFlip | undefined;
}

/** How often a task is among the first `k`. */
export interface InTop {
  readonly k: number;
  readonly share: number;
  readonly tier: Tier;
}

/** If `criterion` counts for less (or more) than `at`, `loses` falls behind `gains`. */
export interface WeightFlip {
  readonly criterion: string;
  /** its weight now */
  readonly weight: number;
  readonly direction: 'less' | 'more';
  readonly at: number;
  /** task ids */
  readonly loses: string;
  readonly gains: string;
}

/** Within which weights those in front stay there. */
export interface Front {
  readonly intervals: readonly WeightInterval[];
  /** the smallest change that flips it; undefined if no single weight does */
  readonly smallest: WeightFlip | undefined;
}

export interface WeightInterval {
  readonly criterion: string;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** What a change of the model does to the order. */
export interface ChangeEffect {
  readonly change:
    | { readonly kind: 'criterion'; readonly without: string }
    | { readonly kind: 'missing'; readonly missing: MissingRule }
    | { readonly kind: 'exponent'; readonly exponent: number };
  readonly moves: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly tauB: number | undefined;
}

/** What may have been chosen otherwise. */
export const driverIds = ['weights', 'missing', 'exponent', 'goalposts'] as const;

/** How much one choice drives the ranks. */
export interface Driver {
  readonly id: (typeof driverIds)[number];
  /** share of the variance of the ranks that it explains alone */
  readonly firstOrder: SobolIndex;
  /** with all that it does together with others */
  readonly total: SobolIndex;
}

/** An index with the interval that the bootstrap gives it. */
export interface SobolIndex {
  readonly value: number;
  /** 2.5 and 97.5 % of the resampled figures */
  readonly interval: readonly [low: number, high: number];
}

export const opinionMethods = ['topsis', 'vikor', 'promethee', 'borda'] as const;

/** What another method makes of the same values. */
export interface Opinion {
  readonly method: (typeof opinionMethods)[number];
  /** in the order of the list */
  readonly ranks: readonly number[];
  /** to our order; undefined if all tie in one of them */
  readonly tauB: number | undefined;
  readonly rho: number | undefined;
}
