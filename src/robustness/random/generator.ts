/** A named source of numbers that look random; the same name and seed give the same numbers on every machine. */
export interface Generator {
  readonly name: 'xoshiro128**';
  readonly seed: number;
  /** what the next numbers come from: whoever puts a state back draws the same numbers again */
  readonly state: Int32Array;
  /** a whole number from 0 to 2³² − 1 */
  readonly bits: () => number;
  /** from 0 to below 1, a multiple of 2⁻³² */
  readonly unit: () => number;
  /** fills in what `unit` gives next, one after the other */
  readonly units: (into: Float64Array) => void;
}

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47(4); public domain): 128 bits of state, filled
 * from the seed by splitmix32. Integer arithmetic alone, so that no engine can round it differently. Throws RangeError if
 * the seed is no whole number from 0 to 2³² − 1.
 */
export function generatorOf(seed: number): Generator {
  if (seed >>> 0 !== seed) throw new RangeError('a seed is a whole number from 0 to 4294967295');
  let fill = seed;
  const splitmix = (): number => {
    fill = (fill + 0x9e3779b9) | 0;
    let mixed = Math.imul(fill ^ (fill >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  const state = Int32Array.of(splitmix(), splitmix(), splitmix(), splitmix());
  const bits = (): number => nextOf(state);
  return {
    name: 'xoshiro128**',
    seed,
    state,
    bits,
    unit: () => bits() / 2 ** 32,
    units: (into) => fillUnits(state, into),
  };
}

// Plain variables: a list that is taken apart would be made, and thrown away, for each number.
function nextOf(state: Int32Array): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = (state[2] ?? 0) ^ a;
  const d = (state[3] ?? 0) ^ b;
  const product = Math.imul(b, 5);
  state[0] = a ^ d;
  state[1] = b ^ c;
  state[2] = c ^ (b << 9);
  state[3] = (d << 11) | (d >>> 21);
  return Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
}

// The same as `nextOf`, with the state in plain variables from one number to the next: of millions, it takes half the time.
function fillUnits(state: Int32Array, into: Float64Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  for (let i = 0; i < into.length; i += 1) {
    const product = Math.imul(b, 5);
    into[i] = (Math.imul((product << 7) | (product >>> 25), 9) >>> 0) / 2 ** 32;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
