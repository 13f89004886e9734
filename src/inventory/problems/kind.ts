import type { Severity } from '../../problem.js';
import type { Wording } from '../../text/lang.js';

/** One kind of problem: how bad it is, and how it is worded from its props. */
export interface ProblemKind<P extends object> {
  readonly severity: Severity;
  readonly wording: Wording<P>;
}

/** Props of a problem that needs none. */
export type Nothing = Readonly<Record<never, never>>;

/** Something is lost unless it is put right. */
export function error<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'error', wording };
}

/** Something is probably not as it was meant. */
export function warning<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'warning', wording };
}

/** Something was found and settled, and the reader should know. */
export function info<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'info', wording };
}
