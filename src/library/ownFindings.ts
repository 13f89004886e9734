import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import type { OwnPolicy } from '../plugins/definePolicy.js';
import { ownProblems } from '../plugins/ownProblems.js';
import { publishedOf } from './publishedOf.js';

/** What policies of modules and configs find, as an option of a check; none where there are no policies. */
export function ownFindings(policies: readonly OwnPolicy[]): {
  readonly own?: (result: Result) => readonly Problem[];
} {
  return policies.length === 0 ? {} : { own: (result) => ownProblems(policies, result, publishedOf(result)) };
}
