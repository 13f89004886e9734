export const methodNames = ['direct', 'swing', 'rank', 'ahp', 'best-worst'] as const;

/** How people are asked: points, swing points, an order, pairs, or against the best and the worst. */
export type MethodName = (typeof methodNames)[number];

export const combinations = ['geometric-mean', 'profiles'] as const;

/** What becomes of several people: one set of weights, or one for each. */
export type Combination = (typeof combinations)[number];

export const bestWorstModels = ['linear', 'non-linear'] as const;
export type BestWorstModel = (typeof bestWorstModels)[number];

export const rankFormulas = ['roc', 'rank-sum', 'reciprocal'] as const;

/** How a place becomes a weight: rank order centroid, rank sum, or reciprocal. */
export type RankFormula = (typeof rankFormulas)[number];

export const randomIndexTables = ['saaty-1980', 'saaty-2008', 'alonso-lamata-2006'] as const;

/** Which published table of mean consistency indices of random comparisons is used. */
export type RandomIndexTable = (typeof randomIndexTables)[number];

/** A random index, and the table that it comes from. */
export interface RandomIndex {
  readonly table: RandomIndexTable;
  readonly value: number;
}

/** A pairwise judgement that fits the others badly: what it says, and what would fit. */
export interface Misfit {
  readonly of: string;
  readonly than: string;
  /** how many times as important it was said to be; 1 or more */
  readonly given: number;
  readonly fits: number;
  /** the consistency ratio if that had been said */
  readonly ratioThen: number;
}

/** A criterion whose two judgements of the best-worst method do not fit that of the best against the worst. */
export interface BestWorstMisfit {
  readonly criterion: string;
  /** how many times as important the best was said to be as this, and this as the worst */
  readonly fromBest: number;
  readonly toWorst: number;
  /** what `toWorst` would have to be */
  readonly fits: number;
}

/** How far judgements agree with each other. */
export type Consistency =
  /** nothing is asked twice, so that nothing can contradict */
  | { readonly kind: 'unchecked' }
  | {
      readonly kind: 'pairwise';
      readonly lambdaMax: number;
      readonly index: number;
      readonly ratio: number;
      readonly limit: number;
      readonly randomIndex: RandomIndex;
      readonly missing: number;
      readonly misfits: readonly Misfit[];
    }
  | {
      readonly kind: 'best-worst';
      readonly xi: number;
      /** input-based */
      readonly ratio: number;
      readonly limit: number | undefined;
      readonly best: string;
      readonly worst: string;
      /** how many times as important the best was said to be as the worst */
      readonly range: number;
      readonly misfits: readonly BestWorstMisfit[];
    };

/** Weights in the order of the criteria, from 0 to 1, adding up to 1. */
export interface Weighting {
  readonly weights: readonly number[];
  readonly consistency: Consistency;
}

export interface NamedWeighting extends Weighting {
  readonly name: string;
}

/** Which variant of a method was used. */
export interface Variant {
  readonly formula?: RankFormula;
  readonly model?: BestWorstModel;
}

/** What judgements come to. */
export interface Weighed {
  readonly method: MethodName;
  readonly variant: Variant;
  readonly criteria: readonly string[];
  /** undefined where one set of judgements was given */
  readonly combination: Combination | undefined;
  /** undefined where each person is a profile */
  readonly together: Weighting | undefined;
  readonly people: readonly NamedWeighting[];
  /** names of those whose judgements contradict each other too much to count together */
  readonly left: readonly string[];
  /** Kendall's W of the orders in which those who count weigh the criteria */
  readonly agreement: number | undefined;
}
