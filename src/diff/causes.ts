import { at } from '../model/at.js';
import type { Cause, Position } from '../model/difference.js';
import type { Game, Counterfactual } from './game.js';
import { decidersOf } from './deciders.js';
import { grouped } from './grouped.js';
import { shapley } from './shapley.js';

/** At most this many reasons of a task are distinguished: 2^8 coalitions are scored. */
const most = 8;

// Nearer to nothing than this, a share is rounding of sums; scores have nine decimals.
const epsilon = 5e-10;

/** Used in place of a missing score: the middle of the scale. */
const middle = 50;

/** Two positions of a task, and the versions that scored them where a side was not scored just now. */
export interface Ends {
  readonly before: Position;
  readonly after: Position;
  readonly versions?: { readonly from: string; readonly to: string };
}

/**
 * Why a task moved: the reasons with their shares of the change of its score, which add up to the change, and whether
 * it would be in another list without them. Reasons that do neither are left out.
 */
export function causesOf(game: Game, ends: Ends): readonly Cause[] {
  const { reasons, counterfactual } = grouped(eachOnce(game), most);
  const all = 2 ** reasons.length - 1;
  const { before, after } = ends;
  const isScored = before.score !== null && after.score !== null;
  const scoreAt = (coalition: number): number => counterfactual(coalition).score ?? middle;
  const version = versionCause(ends, counterfactual(0), counterfactual(all));
  const worth = (coalition: number): number => {
    // The ends are what was published; what another version did differently is a cause of its own.
    if (version.some(({ points }) => points !== 0)) return scoreAt(coalition);
    if (coalition === 0) return before.score ?? middle;
    return coalition === all ? (after.score ?? middle) : scoreAt(coalition);
  };
  const values =
    isScored && before.score !== after.score ? shapley(reasons.length, worth) : reasons.map(() => 0);
  const deciding = decidersOf({ reasons, counterfactual }, ends);
  const causes = reasons.map((reason, i): Cause => ({
    reason,
    points: isScored ? tidied(at(values, i)) : null,
    decides: deciding.includes(i),
  }));
  const reported = [...causes, ...version]
    .filter(({ points, decides }) => decides || (points !== null && points !== 0))
    .toSorted((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0));
  return isScored ? settled(reported, (after.score ?? 0) - (before.score ?? 0)) : reported;
}

/** A game that works out each coalition once: grouping, shares and what decides ask for many of the same. */
function eachOnce({ reasons, counterfactual }: Game): Game {
  const known = new Map<number, Counterfactual>();
  return {
    reasons,
    counterfactual: (coalition) => {
      const found = known.get(coalition) ?? counterfactual(coalition);
      known.set(coalition, found);
      return found;
    },
  };
}

/** The shares with what was left out as rounding added to the largest, so that the shares add up. */
function settled(causes: readonly Cause[], change: number): readonly Cause[] {
  const [largest, ...others] = causes;
  if (largest === undefined) return causes;
  const rest = change - causes.reduce((sum, { points }) => sum + (points ?? 0), 0);
  return [{ ...largest, points: tidied((largest.points ?? 0) + rest) }, ...others];
}

// Closer than this, two versions score alike: weights were divided by sums.
const alike = 1e-6;

/** What the two versions made otherwise of the same values: points of the score, or another list. */
function versionCause(
  { before, after, versions }: Ends,
  first: Counterfactual,
  last: Counterfactual,
): readonly Cause[] {
  if (versions === undefined) return [];
  const reason = { is: 'version', ...versions } as const;
  const decides = before.list !== after.list && last.list !== undefined && last.list !== after.list;
  if (before.score === null || after.score === null)
    return decides ? [{ reason, points: null, decides }] : [];
  const points = after.score - (last.score ?? middle) - (before.score - (first.score ?? middle));
  if (Math.abs(points) < alike && !decides) return [];
  return [{ reason, points: Math.abs(points) < alike ? 0 : tidied(points), decides }];
}

/** Twelve decimals: more than the scores have, so that the shares still add up. */
function tidied(points: number): number {
  return Math.abs(points) < epsilon ? 0 : Math.round(points * 1e12) / 1e12;
}
