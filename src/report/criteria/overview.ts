import type { Criterion } from '../../criterion/define.js';
import type { Sentence } from '../../text/lang.js';

/** One criterion, and how it takes part. */
export interface CriterionEntry {
  readonly criterion: Criterion;
  /** 0 to 1; 0 if it does not count */
  readonly weight: number;
  readonly active: boolean;
  readonly why: Sentence;
}

/** All criteria, in the order in which reports list them. */
export interface Overview {
  readonly entries: readonly CriterionEntry[];
  /** on what weights and activity rest */
  readonly basis: Sentence;
}
