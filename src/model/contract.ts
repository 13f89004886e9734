import type { Cells } from '../criterion/define.js';
import type { Sentence, Text } from '../text/lang.js';

/** Where a criterion broke a law: what it was given, what was expected, and what came. */
export interface Counterexample {
  /** only the cells that are filled */
  readonly cells?: Cells;
  /** the part of the module that is meant, such as `fields.cases.title.ja` */
  readonly path?: string;
  readonly expected: Sentence;
  readonly got: Sentence;
}

/** How a criterion fared with one law. */
export interface LawCheck {
  readonly id: string;
  readonly title: Text;
  /** skipped: the criterion could not be tried, because of what another check reports */
  readonly status: 'kept' | 'broken' | 'skipped';
  readonly counterexamples: readonly Counterexample[];
}

/** What came of holding a criterion to its contract. */
export interface Contract {
  /** id of the criterion, if it can be read */
  readonly criterion?: string;
  /** with which the same tasks are generated again */
  readonly seed: number;
  /** how many tasks were generated; 0 if it could not be tried */
  readonly tasks: number;
  readonly kept: boolean;
  readonly checks: readonly LawCheck[];
}
