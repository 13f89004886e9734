import { at } from '../model/at.js';
/** What a coalition of causes comes to: bit i is set where cause i is as it is now, and not as it was. */
export type Worth = (coalition: number) => number;

/**
 * The Shapley value of each of `count` causes: what it adds on average when the causes set in one after another in
 * every order. The values add up to worth(all) − worth(none), and are negated when old and new are swapped
 * (Shapley, A Value for n-Person Games, 1953). Asks for the worth of each of the 2^count coalitions once.
 */
export function shapley(count: number, worth: Worth): readonly number[] {
  const worths = Float64Array.from({ length: 2 ** count }, (_, coalition) => worth(coalition));
  const shares = sharesOf(count);
  return Array.from({ length: count }, (_, cause) => {
    const bit = 1 << cause;
    let value = 0;
    for (let without = 0; without < worths.length; without += 1) {
      if ((without & bit) !== 0) continue;
      const added = at(worths, without | bit) - at(worths, without);
      value += at(shares, sizeOf(without)) * added;
    }
    return value;
  });
}

/** Share of the orders in which a cause comes after a given set of s others: s! (n − s − 1)! / n!. */
function sharesOf(count: number): readonly number[] {
  const shares = [1 / count];
  for (let size = 1; size < count; size += 1) {
    shares.push((at(shares, size - 1) * size) / (count - size));
  }
  return shares;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}
