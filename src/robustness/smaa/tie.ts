/** Of sums of twelve terms, floating point keeps fifteen digits: what differs beyond the twelfth is equal. */
export const tie = 1e-12;

/**
 * Whether two utilities are equal but for the noise of their sums. Relative to their size, because terms with an exponent
 * reach from 1e-20 to 1e20; all terms of a sum have the same sign, so that the noise is relative, too.
 */
export function isTie(higher: number, lower: number): boolean {
  return higher - lower <= tie * Math.abs(higher);
}
