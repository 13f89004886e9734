import { at } from '../../model/at.js';

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
// The word that holds the exponent depends on the byte order of the machine.
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * The natural logarithm of a normal positive number, to about 1e-16. `Math.log` may differ in its last bit from engine
 * to engine; this uses nothing but + − × ÷, which IEEE 754 fixes: x = 2ᵉ·m, ln m = 2 artanh((m − 1) / (m + 1)).
 */
export function logarithm(x: number): number {
  float[0] = x;
  const top = at(words, high);
  // The range of m is √½ to √2, where the series is shortest.
  let exponent = (top >>> 20) - 1023;
  words[high] = (top & 0x000fffff) | 0x3ff00000;
  let m = float[0] ?? 1;
  if (m > Math.SQRT2) {
    m /= 2;
    exponent += 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = sum * z + 1 / n;
  return exponent * Math.LN2 + 2 * s * sum;
}
