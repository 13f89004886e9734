import { at } from '../model/at.js';
import { tierShares, undecided, type InTop, type TaskRobustness, type Tier } from '../model/assessment.js';
import type { Fronting } from './breakEven/fronting.js';
import type { ListScene } from './listScene.js';
import { lettersOf } from './ranking/letters.js';
import { tieBands } from './ranking/tieBands.js';
import type { Smaa } from './smaa/counting.js';

/** Tasks in front of which every pair is compared. */
const mostInPairs = 200;

/** What was found of a list as a whole. */
interface Found {
  readonly counted: Smaa;
  readonly fronts: Fronting;
  readonly tierSizes: readonly number[];
}

/** What the draws, the break-evens and the pairs say of each task of a list, in its order. */
export function assessTasks(
  scene: ListScene,
  { counted, fronts, tierSizes }: Found,
): readonly TaskRobustness[] {
  const { list, ids, equals } = scene;
  const count = list.tasks.length;
  const rowOf = (task: number): number => at(equals.rowOf, task);
  const over = (a: number, b: number): number => counted.pairwise(rowOf(a), rowOf(b));
  const bands = tieBands(count, over);
  const inFront = Math.min(count, mostInPairs);
  const pairs = once(() =>
    pairsOf(inFront, counted.pairwiseAmong(Array.from({ length: inFront }, (_, task) => rowOf(task)))),
  );
  const letters = once(() => lettersOf(inFront, (a, b) => isApart(at(at(pairs(), a), b))));
  return list.tasks.map(({ id, name, rankRange }, task): TaskRobustness => {
    const row = rowOf(task);
    const { ranks, first, top, standardErrors, usualRanks, centralWeights, confidence } = at(
      counted.rows,
      row,
    );
    const foremost = at(equals.firsts, row);
    return {
      id,
      name,
      // Lists that are not in the order of scores number equal tasks one after the other.
      rank: at(list.tasks, foremost).rank,
      acceptability: ranks,
      first,
      top,
      standardErrors,
      usualRanks,
      rankRange,
      tiers: tierSizes.map((k) => inTop(k, counted.top(row, k))),
      sameAs: foremost === task ? undefined : at(list.tasks, foremost).id,
      equals: at(equals.sizes, row),
      centralWeights:
        centralWeights && Object.fromEntries(ids.map((each, c) => [each, at(centralWeights, c)])),
      confidence,
      overNext: task + 1 === count ? undefined : over(task, task + 1),
      pairwise: () => (count === inFront ? pairs()[task] : undefined),
      band: at(bands, task) + 1,
      letters: () => letters()[task],
      flip: fronts.flipOf(task),
    };
  });
}

/** Made when it is asked for, and kept: most reports need no pairs. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The pairwise winning index of each over each. */
function pairsOf(count: number, over: (a: number, b: number) => number): readonly (readonly number[])[] {
  const pairs = Array.from({ length: count }, () => new Float64Array(count).fill(0.5));
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const index = over(a, b);
      at(pairs, a)[b] = index;
      at(pairs, b)[a] = 1 - index;
    }
  }
  return pairs.map((row) => Array.from(row));
}

function isApart(index: number): boolean {
  const [low, high] = undecided;
  return index < low || index > high;
}

function inTop(k: number, share: number): InTop {
  return { k, share, tier: tierOf(share) };
}

function tierOf(share: number): Tier {
  if (share >= tierShares.sure) return 'sure';
  if (share >= tierShares.likely) return 'likely';
  return share > 0 ? 'possible' : 'out';
}
