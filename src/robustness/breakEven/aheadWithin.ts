/** c₀ + c₁x + c₂x². */
export type Quadratic = readonly [number, number, number];

/** Below this, a figure is the noise of floating point sums. */
const noise = 1e-12;

/** The part of [0, 1] around `at` in which the quadratic is not below 0. */
export function aheadWithin(quadratic: Quadratic, at: number): readonly [low: number, high: number] {
  if (isAheadEverywhere(quadratic)) return [0, 1];
  const roots = rootsOf(quadratic);
  const isAhead = (x: number): boolean => valueAt(quadratic, x) >= -noise;
  const reach = (ends: readonly number[]): number => {
    let reached = at;
    for (const end of ends) {
      if (!isAhead((reached + end) / 2)) break;
      reached = end;
    }
    return reached;
  };
  const below = roots.filter((root) => root > 0 && root < at - noise).toSorted((a, b) => b - a);
  const above = roots.filter((root) => root < 1 && root > at + noise).toSorted((a, b) => a - b);
  return [reach([...below, 0]), reach([...above, 1])];
}

/** Most pairs: a line that is at least 0 at both ends. */
export function isAheadEverywhere(quadratic: Quadratic): boolean {
  const [c0, c1, c2] = quadratic;
  return c2 === 0 && c0 >= 0 && c0 + c1 >= 0;
}

function valueAt([c0, c1, c2]: Quadratic, x: number): number {
  return c0 + x * (c1 + x * c2);
}

/** Real roots, by the form that does not cancel (Press et al., Numerical Recipes, 5.6). */
function rootsOf([c0, c1, c2]: Quadratic): readonly number[] {
  if (Math.abs(c2) < noise) return Math.abs(c1) < noise ? [] : [-c0 / c1];
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant < 0) return [];
  const q = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return q === 0 ? [0] : [q / c2, c0 / q];
}
