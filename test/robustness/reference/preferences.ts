import { linearPreference, type Preference } from '../../../src/robustness/secondOpinion/promethee.js';

/** The six kinds of preference of Brans & Vincke (1985); q is what makes none, p what makes a whole one. */
export const preferences = {
  usual: (): Preference => () => 1,
  uShape:
    (q: number): Preference =>
    (d, slack) =>
      d > q + slack ? 1 : 0,
  vShape:
    (p: number): Preference =>
    (d) =>
      d >= p ? 1 : d / p,
  level:
    (q: number, p: number): Preference =>
    (d, slack) => {
      if (d <= q + slack) return 0;
      return d > p + slack ? 1 : 0.5;
    },
  linear: linearPreference,
  gaussian:
    (s: number): Preference =>
    (d) =>
      1 - Math.exp(-(d * d) / (2 * s * s)),
} as const;
