import { at } from '../model/at.js';
import type { Reason } from '../model/difference.js';
import type { Game } from './game.js';

/** The kinds of which several reasons can be taken as one, in the order in which they are. */
const joinable = ['data', 'values', 'params'] as const;

/**
 * A game of at most `most` reasons where that can be had: the data, then the params, that do least by themselves are
 * taken as one reason, which sets in as a whole. What they add together is exact; only their parts are not distinguished.
 */
export function grouped(game: Game, most: number): Game {
  return joinable.reduce((smaller, kind) => joined(smaller, kind, most), game);
}

function joined(game: Game, kind: (typeof joinable)[number], most: number): Game {
  const { reasons, counterfactual } = game;
  const surplus = reasons.length - most;
  if (surplus <= 0) return game;
  const ofKind = reasons.flatMap((reason, i) => (reason.is === kind ? [i] : []));
  const effects = effectsOf(game);
  // One more than the surplus, because they stay as one.
  const least = ofKind
    .toSorted((a, b) => at(effects, a) - at(effects, b) || byName(reasons[a], reasons[b]))
    .slice(0, surplus + 1)
    .toSorted((a, b) => a - b);
  if (least.length < 2) return game;
  const kept = reasons.flatMap((_, i) => (least.includes(i) ? [] : [i]));
  const bits = [least.reduce((all, i) => all | (1 << i), 0), ...kept.map((i) => 1 << i)];
  const together = union(least.flatMap((i) => reasons[i] ?? []));
  return {
    reasons: [...together, ...kept.flatMap((i) => reasons[i] ?? [])],
    counterfactual: (coalition) =>
      counterfactual(bits.reduce((whole, bit, i) => ((coalition & (1 << i)) === 0 ? whole : whole | bit), 0)),
  };
}

/** What each reason does alone, and what is lost without it alone: the same when old and new are swapped. */
function effectsOf({ reasons, counterfactual }: Game): readonly number[] {
  const all = 2 ** reasons.length - 1;
  const scoreAt = (coalition: number): number => counterfactual(coalition).score ?? 0;
  const [none, whole] = [scoreAt(0), scoreAt(all)];
  return reasons.map((_, i) => {
    const bit = 1 << i;
    const effect = Math.abs(scoreAt(bit) - none) + Math.abs(whole - scoreAt(all & ~bit));
    return Math.round(effect * 1e9); // as many decimals as scores have: equal effects are equal
  });
}

/** By what a reason is about, in which old and new are alike; the order of the reasons is not the same both ways. */
function byName(a: Reason | undefined, b: Reason | undefined): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function nameOf(reason: Reason | undefined): string {
  if (reason?.is === 'data')
    return reason.cells
      .map(({ field }) => field)
      .toSorted()
      .join(' ');
  if (reason?.is === 'values') return reason.values.map(({ criterion }) => criterion.id).join(' ');
  if (reason?.is === 'params') return reason.params.map(({ criterion }) => criterion.id).join(' ');
  return '';
}

/** Several reasons of one kind as one. */
function union(reasons: readonly Reason[]): readonly Reason[] {
  const [first] = reasons;
  if (first?.is === 'values')
    return [{ is: 'values', values: reasons.flatMap((each) => (each.is === 'values' ? each.values : [])) }];
  if (first?.is === 'params')
    return [{ is: 'params', params: reasons.flatMap((each) => (each.is === 'params' ? each.params : [])) }];
  const data = reasons.flatMap((each) => (each.is === 'data' ? [each] : []));
  const criteria = new Map(data.flatMap((each) => each.criteria).map((each) => [each.id, each]));
  return [{ is: 'data', criteria: [...criteria.values()], cells: data.flatMap(({ cells }) => cells) }];
}
