/** A figure, and the question from where on something holds. */
export interface Search {
  readonly from: number;
  readonly min: number;
  readonly max: number;
  /** decimals that figures of this cell have */
  readonly decimals: number;
  /** false at `from` */
  readonly holds: (figure: number) => boolean;
}

/** The figure nearest to `from` at which something holds. */
export interface Crossing {
  /** rounded away from `from` to the decimals of the cell, where it still holds */
  readonly to: number;
  /** to the last bit */
  readonly threshold: number;
}

// A million times the figure is as good as endless: fixed scales end long before.
const doublings = 20;

/**
 * Goes away from the figure in steps that double, and then halves the last step until it is one bit wide. Exact where
 * the answer changes once; where it changes more often, a true answer but perhaps not the nearest one.
 */
export function nearestFigure(search: Search, direction: 1 | -1): Crossing | undefined {
  let before = search.from;
  for (const figure of away(search, direction)) {
    if (search.holds(figure)) {
      const threshold = halved(search, before, figure);
      return { threshold, to: rounded(search, threshold, direction) };
    }
    before = figure;
  }
  return undefined;
}

/** Figures ever farther away, the last of them the end of the range. */
function* away({ from, min, max, decimals }: Search, direction: 1 | -1): Generator<number> {
  const end = direction > 0 ? max : min;
  const farthest = Math.max(1, Math.abs(from)) * 2 ** doublings;
  for (let step = 10 ** -decimals; step <= farthest; step *= 2) {
    const figure = from + direction * step;
    if (direction > 0 ? figure >= end : figure <= end) break;
    yield figure;
  }
  if (Number.isFinite(end) && end !== from) yield end;
}

/** Between a figure at which it does not hold and one at which it does. */
function halved({ holds }: Search, no: number, yes: number): number {
  for (;;) {
    const middle = no + (yes - no) / 2;
    if (middle === no || middle === yes) return yes;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
}

function rounded({ min, max, decimals, holds }: Search, threshold: number, direction: 1 | -1): number {
  const scale = 10 ** decimals;
  const steps = direction > 0 ? Math.ceil(threshold * scale) : Math.floor(threshold * scale);
  // A product such as 0.07 × 100 is a bit too large, and one step more does not matter where it is not.
  for (const each of [steps - direction, steps, steps + direction]) {
    const figure = Number((each / scale).toFixed(decimals));
    const isBeyond = direction > 0 ? figure >= threshold : figure <= threshold;
    if (isBeyond && figure >= min && figure <= max && holds(figure)) return figure;
  }
  return threshold;
}
