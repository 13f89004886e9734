import { percent } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';

interface Share {
  /** 0 to 1 */
  readonly share: number;
}

/** A share in a sentence, in whole percent; only 0 and 1 are written as 0% and 100%. */
export const shareWords: Wording<Share> = {
  ja: ({ share }) => {
    if (share > 0 && share < 0.01) return '1%未満';
    return share < 1 && share > 0.99 ? '99%超' : percent(share, 0);
  },
  en: ({ share }) => {
    if (share > 0 && share < 0.01) return 'under 1%';
    return share < 1 && share > 0.99 ? 'over 99%' : percent(share, 0);
  },
};

const mostDigits = 4;

/**
 * Two weights with as many decimals as it takes to distinguish them; undefined if no reader could. The one that does something is
 * rounded away from the one of now, so that what is said of it holds.
 */
export function weightsApart(weight: number, at: number): readonly [weight: string, at: string] | undefined {
  for (let digits = 1; digits <= mostDigits; digits += 1) {
    const now = percent(weight, digits);
    const then = percent(at < weight ? roundedDown(at, digits) : -roundedDown(-at, digits), digits);
    if (now !== then) return [now, then];
  }
  return undefined;
}

function roundedDown(share: number, digits: number): number {
  const unit = 10 ** (digits + 2);
  // What is a whole number but for the noise of floating point is one.
  return Math.floor(share * unit + 1e-6) / unit;
}

/** A share with one decimal always, so that figures align. */
export function exactShare(share: number): string {
  return (100 * share).toFixed(1);
}

/** A share and its standard error, in percent. */
export function shareWithError(share: number, error: number): string {
  return share === 0 ? '-' : `${exactShare(share)}% ±${exactShare(error)}`;
}
