import type { RunFacts } from './side.js';

/** The weights of two runs on one scale, by id of the criteria that are active. */
export interface Weights {
  readonly old: ReadonlyMap<string, number>;
  readonly new: ReadonlyMap<string, number>;
  /** criteria that are active on both sides and count for more or less than before, compared to most others */
  readonly changed: readonly string[];
}

// Ratios closer than this are the same: they are quotients of weights that were divided by their sum.
const same = 1e-9;

/**
 * Puts the weights of two runs on one scale. They add up to 1 on each side, so that one that is doubled, or a criterion
 * that comes in, lowers all others: what most of the shared criteria do is taken for no change, and the rest changed.
 */
export function weightsOfSides(before: RunFacts, after: RunFacts): Weights {
  const [old, scaled] = [activeOf(before), activeOf(after)];
  const shared = [...old.keys()].filter((id) => scaled.has(id)).toSorted();
  const scale = usualRatio(shared.map((id) => ({ old: old.get(id) ?? 0, new: scaled.get(id) ?? 0 })));
  const rescaled = new Map([...scaled].map(([id, weight]) => [id, weight / scale]));
  const changed = shared.filter((id) => !isClose(old.get(id) ?? 0, rescaled.get(id) ?? 0));
  // What did not change is the very same number, so that no cause is seen in the noise of a division.
  for (const id of shared) if (!changed.includes(id)) rescaled.set(id, old.get(id) ?? 0);
  return { old, new: rescaled, changed };
}

function activeOf({ criteria }: RunFacts): ReadonlyMap<string, number> {
  return new Map(criteria.flatMap(({ id, weight, active }) => (active ? [[id, weight] as const] : [])));
}

interface Pair {
  readonly old: number;
  readonly new: number;
}

/** New weight by old weight as most criteria have it; where no ratio is that of most, that of their sums. */
function usualRatio(pairs: readonly Pair[]): number {
  const ratios = pairs.flatMap((pair) => (pair.old === 0 || pair.new === 0 ? [] : [pair.new / pair.old]));
  const counts = ratios.map((ratio) => ratios.filter((other) => isClose(other, ratio)).length);
  const most = Math.max(0, ...counts);
  const usual = ratios.filter((_, i) => counts[i] === most);
  const [first] = usual;
  if (first !== undefined && usual.length === most) return first;
  const [from, to] = [sumOf(pairs, 'old'), sumOf(pairs, 'new')];
  return from > 0 && to > 0 ? to / from : 1;
}

function sumOf(pairs: readonly Pair[], side: keyof Pair): number {
  return pairs.reduce((sum, pair) => sum + pair[side], 0);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= same * Math.max(Math.abs(a), Math.abs(b));
}
