import type { Range } from '../criterion/range.js';

/** `0.5–0.8`, or one figure where both ends are the same. */
export function shown(range: Range): string {
  const [low, high] = range.map((each) => String(Number(each.toPrecision(6))));
  return low === high ? String(low) : `${low}–${high}`;
}
