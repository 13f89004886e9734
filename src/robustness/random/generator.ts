/** A named source of numbers that look random; the same name and seed give the same numbers on every machine. */
export interface Generator {
  readonly name: 'xoshiro128**';
  readonly seed: number;
  /** a whole number from 0 to 2³² − 1 */
  readonly bits: () => number;
  /** from 0 to below 1, a multiple of 2⁻³² */
  readonly unit: () => number;
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
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix()];
  const bits = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return { name: 'xoshiro128**', seed, bits, unit: () => bits() / 2 ** 32 };
}
