import type { Evidence, Outcome } from '../criterion/outcome.js';

/** All evidence of an outcome, that of parts which it leaves open too. */
export function evidenceOf(outcome: Outcome): readonly Evidence[] {
  return outcome.status === 'unknown' ? outcome.parts.flatMap((part) => part.evidence) : outcome.evidence;
}
