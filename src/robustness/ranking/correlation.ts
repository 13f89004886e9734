import { at } from '../../model/at.js';
import { meanRanksOf } from './ranks.js';

/** How the pairs of two rankings compare. */
interface Pairs {
  readonly concordant: number;
  readonly discordant: number;
  /** pairs that tie in the first, in the second */
  readonly tiesX: number;
  readonly tiesY: number;
  readonly all: number;
}

function pairsOf(x: readonly number[], y: readonly number[]): Pairs {
  if (x.length !== y.length) throw new RangeError('both rankings are of the same things');
  let [concordant, discordant, tiesX, tiesY] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const ownX = at(x, i);
    const ownY = at(y, i);
    for (let j = i + 1; j < x.length; j += 1) {
      const dx = Math.sign(ownX - (x[j] ?? 0));
      const dy = Math.sign(ownY - (y[j] ?? 0));
      if (dx === 0) tiesX += 1;
      if (dy === 0) tiesY += 1;
      if (dx * dy > 0) concordant += 1;
      if (dx * dy < 0) discordant += 1;
    }
  }
  return { concordant, discordant, tiesX, tiesY, all: (x.length * (x.length - 1)) / 2 };
}

/**
 * Kendall's τ-b, −1 to 1, corrected for ties (Kendall 1945, Biometrika 33(3)); undefined if all tie in one of the two,
 * or there are fewer than two.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | undefined {
  const { concordant, discordant, tiesX, tiesY, all } = pairsOf(x, y);
  const scale = Math.sqrt((all - tiesX) * (all - tiesY));
  return scale === 0 ? undefined : (concordant - discordant) / scale;
}

/** Spearman's ρ, −1 to 1: Pearson's correlation of the mean ranks; undefined as τ-b is. */
export function spearman(x: readonly number[], y: readonly number[]): number | undefined {
  if (x.length !== y.length) throw new RangeError('both rankings are of the same things');
  return pearson(meanRanksOf(x), meanRanksOf(y));
}

/** Pearson's correlation, −1 to 1, whatever the scales; undefined if one of the two does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | undefined {
  if (!doesVary(x) || !doesVary(y)) return undefined;
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [i, each] of x.entries()) {
    const [dx, dy] = [each - meanX, at(y, i) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.min(1, Math.max(-1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}

/** Whether figures differ by more than the noise of floating point sums. */
function doesVary(figures: readonly number[]): boolean {
  const [low, high] = [
    figures.reduce((a, b) => Math.min(a, b), Infinity),
    figures.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  return high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high));
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0) / figures.length;
}
