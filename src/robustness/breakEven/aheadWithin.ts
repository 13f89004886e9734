/** c₀ + c₁x + c₂x². */
export type Quadratic = readonly [number, number, number];

/** Below this, a figure is the noise of floating point sums. */
const epsilon = 1e-12;

/** The part of [0, 1] around `at` in which the quadratic is not below 0. */
export function aheadWithin(quadratic: Quadratic, at: number): readonly [low: number, high: number] {
  if (isAheadEverywhere(quadratic)) return [0, 1];
  const [one, other] = rootsOf(quadratic);
  const [least, greatest] = one > other ? [other, one] : [one, other];
  const low = reachedOver(quadratic, at, [greatest, least, 0]);
  return [low, reachedOver(quadratic, at, [least, greatest, 1])];
}

/** How far from a point towards the last of some ends, which lie in this order, the quadratic is not below 0. */
function reachedOver(quadratic: Quadratic, from: number, ends: readonly [number, number, number]): number {
  const last = ends[2];
  let reached = from;
  for (const end of ends) {
    // A root behind the point, at it, or beyond the last end is none on the way.
    const isOnTheWay = last === 0 ? end > 0 && end < from - epsilon : end < 1 && end > from + epsilon;
    if (end !== last && !isOnTheWay) continue;
    if (valueAt(quadratic, (reached + end) / 2) < -epsilon) break;
    reached = end;
  }
  return reached;
}

/** Most pairs: a line that is at least 0 at both ends. */
export function isAheadEverywhere(quadratic: Quadratic): boolean {
  const [c0, c1, c2] = quadratic;
  return c2 === 0 && c0 >= 0 && c0 + c1 >= 0;
}

function valueAt([c0, c1, c2]: Quadratic, x: number): number {
  return c0 + x * (c1 + x * c2);
}

/** Real roots, by the form that does not cancel (Press et al., Numerical Recipes, 5.6); NaN where there is none. */
function rootsOf([c0, c1, c2]: Quadratic): readonly [number, number] {
  if (Math.abs(c2) < epsilon) return [Math.abs(c1) < epsilon ? Number.NaN : -c0 / c1, Number.NaN];
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant < 0) return [Number.NaN, Number.NaN];
  const q = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0, Number.NaN] : [q / c2, c0 / q];
}
