import type { IntervalTurn, Position } from '../model/difference.js';

// As it is printed, with one decimal.
const printed = 0.05;
// Scores have nine decimals.
const epsilon = 1e-8;

/** What became of the interval of a task; undefined where its ends are as before. */
export function intervalTurn(
  { interval: [low, high] }: Pick<Position, 'interval'>,
  { interval: [nextLow, nextHigh] }: Pick<Position, 'interval'>,
): IntervalTurn | undefined {
  if (Math.abs(nextLow - low) <= epsilon && Math.abs(nextHigh - high) <= epsilon) return undefined;
  const wider = nextHigh - nextLow - (high - low);
  if (Math.abs(wider) <= printed) return 'shifted';
  return wider > 0 ? 'widened' : 'narrowed';
}
