import { at } from '../../model/at.js';
import { confidenceOf, type Contender } from './confidence.js';
import type { Generator } from '../random/generator.js';
import { pairwiseTallyOf } from './pairwiseTally.js';
import { rankTallyOf, type RankTally } from './rankTally.js';
import type { SmaaModel } from './smaaModel.js';
import { sorterOf, type Sorter } from './sorter.js';
import { isTie } from './tie.js';
import { utilitiesOf } from './utilities.js';
import { drawerOf, type WeightSpace } from './weightSpace.js';

export interface SmaaOptions {
  readonly generator: Generator;
  /** draws of weights and values; 10,000 if not given */
  readonly samples?: number;
  readonly space?: WeightSpace;
  /** k of “among the first k”; 10 if not given */
  readonly k?: number;
  /** the tasks in the order of the list, whose neighbours are compared; as numbered if not given */
  readonly order?: readonly number[];
}

/** How one task fares over all weights and values. Shares are from 0 to 1. */
export interface Acceptability {
  /** share of the samples with each rank up to the first 50 */
  readonly ranks: readonly number[];
  readonly first: number;
  readonly top: number;
  /** of `first` and of `top`, √(p(1 − p)/N) */
  readonly standardErrors: { readonly first: number; readonly top: number };
  /** the ranks at 5 and at 95 % of the samples */
  readonly rankRange: readonly [best: number, worst: number];
  /** the mean of the weights that make it first; undefined if none did */
  readonly centralWeights?: readonly number[];
  /** how often it is first with these weights; undefined with them */
  readonly confidence?: number;
}

/** What SMAA-2 says of a list. */
export interface Smaa {
  readonly samples: number;
  readonly confidenceSamples: number;
  readonly k: number;
  /** by task, as numbered in the model */
  readonly tasks: readonly Acceptability[];
  /** share of the samples in which a task had a rank from 1 */
  readonly acceptability: (task: number, rank: number) => number;
  /** pairwise winning index of a over b, ties half; of more than 200 tasks only for neighbours in the order */
  readonly pairwise: (a: number, b: number) => number | undefined;
}

const shownRanks = 50;

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3)): draws weights, and values that are not known, and
 * counts who comes where. Tasks that tie take turns at the ranks they share, so that the shares of each task and of
 * each rank add up to 1. Deterministic for a generator in the same state. Throws RangeError if the samples are no whole
 * number from 1.
 */
export function smaa(model: SmaaModel, options: SmaaOptions): Smaa {
  const { generator, samples = 10_000, space = { kind: 'any' }, k = 10 } = options;
  const { order = Array.from({ length: model.tasks }, (_, task) => task) } = options;
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError('samples are a whole number from 1');
  const drawWeights = drawerOf(space, model.criteria, generator);
  const utilitiesWith = utilitiesOf(model, generator);
  const sorter = sorterOf(model.tasks);
  const ranks = rankTallyOf(model.tasks, samples);
  const pairs = pairwiseTallyOf(order, samples);
  const firstWeights = new Float64Array(model.tasks * model.criteria);
  const weights = new Float64Array(model.criteria);
  const utilities = new Float64Array(model.tasks);
  const places = new Int32Array(model.tasks);
  for (let sample = 0; sample < samples && model.tasks > 0; sample += 1) {
    drawWeights(weights);
    utilitiesWith(weights, utilities);
    sorter.sort(utilities);
    const first = tally(sorter, { ranks, places, sample });
    for (let c = 0; c < weights.length; c += 1)
      firstWeights[first * weights.length + c] =
        (firstWeights[first * weights.length + c] ?? 0) + (weights[c] ?? 0);
    ranks.endSample();
    pairs.add(places);
  }
  ranks.end();
  const contenders = contendersOf(model, ranks, firstWeights, samples);
  const confidence = confidenceOf(model, contenders, { generator, samples });
  const inFront = new Map(
    contenders.map(({ task, weights: central }, i) => [
      task,
      { centralWeights: [...central], confidence: at(confidence.factors, i) },
    ]),
  );
  const tasks = Array.from({ length: model.tasks }, (_, task): Acceptability => ({
    ...acceptabilityOf(ranks, task, { tasks: model.tasks, samples, k }),
    ...inFront.get(task),
  }));
  const { acceptability } = ranks;
  return { samples, confidenceSamples: confidence.samples, k, tasks, acceptability, pairwise: pairs.index };
}

interface Tallied {
  readonly ranks: RankTally;
  /** filled in: the place from 0 of each task, the same for those that tie */
  readonly places: Int32Array;
  readonly sample: number;
}

/** Counts one order; says who was first. */
function tally({ order, sorted }: Sorter, { ranks, places, sample }: Tallied): number {
  const n = order.length;
  let first = order[0] ?? 0;
  for (let from = 0; from < n;) {
    const task = order[from] ?? 0;
    let to = from + 1;
    while (to < n && isTie(sorted[to - 1] ?? 0, sorted[to] ?? 0)) to += 1;
    places[task] = from;
    if (to === from + 1) ranks.add(task, from);
    else {
      const sharing = order.subarray(from, to).toSorted();
      for (const [i, each] of sharing.entries()) {
        const turn = (i + sample) % sharing.length;
        places[each] = from;
        ranks.add(each, from + turn);
      }
      // Whose turn it is at the rank that they share.
      if (from === 0) first = sharing.at(-(sample % sharing.length)) ?? first;
    }
    from = to;
  }
  return first;
}

/** Those that were first at least once, with the mean of the weights that made them so. */
function contendersOf(
  { tasks, criteria }: SmaaModel,
  ranks: RankTally,
  firstWeights: Float64Array,
  samples: number,
): readonly Contender[] {
  return Array.from({ length: tasks }, (_, task) => task).flatMap((task) => {
    const times = Math.round(ranks.acceptability(task, 1) * samples);
    if (times === 0) return [];
    const sums = firstWeights.subarray(task * criteria, (task + 1) * criteria);
    return [{ task, weights: sums.map((sum) => sum / times) }];
  });
}

function acceptabilityOf(
  ranks: RankTally,
  task: number,
  { tasks, samples, k }: { readonly tasks: number; readonly samples: number; readonly k: number },
): Acceptability {
  const shown = Math.min(tasks, shownRanks);
  const [first, top] = [ranks.acceptability(task, 1), ranks.top(task, k)];
  const errorOf = (p: number): number => Math.sqrt((Math.max(0, p) * Math.max(0, 1 - p)) / samples);
  return {
    ranks: Array.from({ length: shown }, (_, i) => ranks.acceptability(task, i + 1)),
    first,
    top,
    standardErrors: { first: errorOf(first), top: errorOf(top) },
    rankRange: [ranks.quantile(task, 0.05), ranks.quantile(task, 0.95)],
  };
}
