// FIPS 180-4, section 6.2. `crypto.subtle` would do, but only where a page comes over https, and never at once.

/** The first 32 bits of the fractional parts of a root of the first primes. */
function rootBits(count: number, root: (prime: number) => number): readonly number[] {
  return primes(count).map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const constants = rootBits(64, Math.cbrt);
const start = rootBits(8, Math.sqrt);

/** SHA-256 of bytes, in hexadecimal digits, computed without anything of the platform. */
export function computedSha256(bytes: Uint8Array): string {
  const hash = Int32Array.from(start, (word) => word | 0);
  const words = new Int32Array(64);
  const whole = bytes.length & ~63;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < whole; at += 64) mix(hash, data, at, words);
  const end = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < end.byteLength; at += 64) mix(hash, end, at, words);
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What is left behind the last whole block, a bit, and the length of all in bits, as whole blocks. */
function padded(rest: Uint8Array, length: number): DataView {
  const block = new Uint8Array(rest.length < 56 ? 64 : 128);
  block.set(rest);
  block[rest.length] = 0x80;
  const data = new DataView(block.buffer);
  data.setUint32(block.length - 8, Math.floor(length / 2 ** 29));
  data.setUint32(block.length - 4, (length * 8) >>> 0);
  return data;
}

function mix(hash: Int32Array, data: DataView, at: number, words: Int32Array): void {
  schedule(words, data, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) hash[i] = ((hash[i] ?? 0) + word) | 0;
}

function schedule(words: Int32Array, data: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = data.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const [x, y] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[i] = ((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0;
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
