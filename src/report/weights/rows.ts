import { at } from '../../model/at.js';
import type { Weighed } from '../../model/weighed.js';

/** A criterion with its weights. */
export interface WeightRow {
  readonly criterion: string;
  /** of all together; the mean where each person is a profile */
  readonly weight: number;
  /** of each person */
  readonly each: readonly number[];
}

/** The criteria, those with the highest weight first; equal ones in the order in which they were given. */
export function rowsOf({ criteria, together, people }: Weighed): readonly WeightRow[] {
  return criteria
    .map((criterion, i) => {
      const each = people.map(({ weights }) => at(weights, i));
      const mean = each.reduce((sum, weight) => sum + weight, 0) / Math.max(1, each.length);
      return { criterion, weight: together?.weights[i] ?? mean, each };
    })
    .toSorted((a, b) => b.weight - a.weight);
}
