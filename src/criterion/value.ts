/** Where the value is 0, and where it is 1, on the scale of the figure. The first may be the larger. */
export type Goalposts = readonly [zero: number, one: number];

/**
 * u = clamp((x − L) / (U − L), 0, 1) for goalposts L, U (OECD/JRC, Handbook on Constructing Composite
 * Indicators, 2008, section 5.6: distance to fixed bounds). With L > U the direction is reversed.
 */
export function linear(x: number, goalposts: Goalposts): number {
  return between(x, goalposts);
}

/** As `linear`, on g(x) = log(1 + x): for figures that span several orders of magnitude. x and goalposts > −1. */
export function logarithmic(x: number, goalposts: Goalposts): number {
  return logarithmicOn(goalposts)(x);
}

/** The same for many figures on one scale. */
export function logarithmicOn([zero, one]: Goalposts): (x: number) => number {
  const logs = [Math.log1p(zero), Math.log1p(one)] as const;
  return (x) => between(Math.log1p(x), logs);
}

/** A point of a piecewise linear value function: figure, value. */
export type Point = readonly [x: number, value: number];

/** Value on straight lines between points whose figures rise; beyond the ends the end's value holds. */
export function piecewise(x: number, points: readonly Point[]): number {
  const first = points[0];
  if (first === undefined) throw new RangeError('a piecewise value function needs at least one point');
  if (!points.every(([at], i) => i === 0 || at > (points[i - 1]?.[0] ?? at))) {
    throw new RangeError('the figures of a piecewise value function must rise from point to point');
  }
  const after = points.findIndex(([at]) => at >= x);
  if (after === 0) return unit(first[1]);
  const [x1, y1] = points[after < 0 ? points.length - 1 : after] ?? first;
  if (after < 0) return unit(y1);
  const [x0, y0] = points[after - 1] ?? first;
  return unit(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
}

function between(x: number, [zero, one]: Goalposts): number {
  if (zero === one) throw new RangeError(`the goalposts must differ, and both are ${zero}`);
  return unit((x - zero) / (one - zero));
}

function unit(u: number): number {
  return Math.min(1, Math.max(0, u));
}
