/** Figures nearer than this share a rank. */
const tie = 1e-12;

/** Ranks from 1, the highest figure first; equal figures share the best of their ranks (1, 2, 2, 4). */
export function ranksOf(figures: readonly number[]): readonly number[] {
  return rankedBy(figures, (from) => from + 1);
}

/** Ranks from 1, the highest figure first; equal figures share the mean of their ranks (1, 2.5, 2.5, 4). */
export function meanRanksOf(figures: readonly number[]): readonly number[] {
  return rankedBy(figures, (from, to) => (from + 1 + to) / 2);
}

/** `rankOf` gives the rank of those that stand from one place to before another. */
function rankedBy(
  figures: readonly number[],
  rankOf: (from: number, to: number) => number,
): readonly number[] {
  const order = figures.map((_, i) => i).toSorted((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0));
  const ranks = figures.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && isTie(figures[order[to - 1] ?? 0], figures[order[to] ?? 0])) to += 1;
    for (const task of order.slice(from, to)) ranks[task] = rankOf(from, to);
    from = to;
  }
  return ranks;
}

function isTie(a = 0, b = 0): boolean {
  return Math.abs(a - b) <= tie;
}
