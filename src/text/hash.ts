const encoder = new TextEncoder();

/**
 * 64-bit FNV-1a of a text in UTF-8, as 16 hexadecimal digits: a name for a text that is the same everywhere, and no
 * protection against anyone (draft-eastlake-fnv). Each step multiplies by the prime 2^40 + 0x1b3, here on two halves
 * of 32 bits, because BigInt takes ten times as long.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    low = product >>> 0;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + mixed * 2 ** 8) >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
