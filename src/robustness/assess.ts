import { at } from '../model/at.js';
import type { List, MissingRule, Run } from '../model/result.js';
import { driversOf } from './sensitivity/drivers.js';
import { fronting, type Fronting } from './breakEven/fronting.js';
import { generatorOf } from './random/generator.js';
import { effectiveImportance } from './sensitivity/importance.js';
import { leaveOneOut, scoresChangedByRemoval, type RuleChange } from './sensitivity/leaveOneOut.js';
import { equalsOf, rowsOnce, type Equals } from './matrix/equals.js';
import { tableOf, type Matrix, type MatrixTable } from './matrix/matrix.js';
import {
  tierShares,
  undecided,
  type ChangeEffect,
  type CriterionRobustness,
  type InTop,
  type Robustness,
  type TaskRobustness,
  type Tier,
} from '../model/assessment.js';
import { ranksOfScores, scoreRows } from './matrix/scoreRows.js';
import { opinionsOf } from './secondOpinion/opinions.js';
import type { Smaa, SmaaOptions } from './smaa/counting.js';
import { smaa } from './smaa/smaa.js';
import { smaaModelOf, type UniformModel } from './smaa/smaaModel.js';
import { smaaTogether, type Threads } from './smaa/smaaTogether.js';
import { lettersOf } from './ranking/letters.js';
import { tieBands } from './ranking/tieBands.js';
import type { WeightSpace } from './smaa/weightSpace.js';

export interface AssessOptions {
  /** fixed if not given, so that the same result has the same robustness */
  readonly seed?: number;
  /** 10,000 if not given */
  readonly samples?: number;
  /** 10 if not given */
  readonly k?: number;
  /** another size of the top beside 10, 30 and k */
  readonly top?: number | undefined;
  /** 3 if not given */
  readonly places?: number;
  /** over the active criteria in the order of the run; any weights if not given */
  readonly space?: WeightSpace;
}

const defaultSeed = 1741;

/** Tasks up to which what takes the square of their number is done; and those in front of which every pair is compared. */
const mostTasks = 5_000;
const mostInPairs = 200;

/** The sizes of a top that committees ask for. */
const usualSizes = [10, 30] as const;

/** How one list was made. */
interface Scene {
  readonly list: Pick<List, 'id' | 'tasks'>;
  readonly ids: readonly string[];
  readonly table: MatrixTable;
  /** what counts under the rule of the run */
  readonly matrix: Matrix;
  readonly equals: Equals;
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly ranks: Int32Array;
}

/**
 * Everything that can be said of how far the ranking of a list can be trusted, from the values of its tasks alone. Each
 * list starts from the seed, whatever other lists there are. Throws RangeError if the space of weights is empty, or the seed
 * or the samples are no whole number.
 */
export function assess(
  list: Pick<List, 'id' | 'tasks'>,
  run: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
  options: AssessOptions = {},
): Robustness {
  const drawing = drawingOf(list, run, options);
  return assessed(drawing, smaa(drawing.model, drawing.options));
}

/** The same by several threads. */
export async function assessTogether(
  list: Pick<List, 'id' | 'tasks'>,
  run: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
  options: AssessOptions,
  threads: Threads,
): Promise<Robustness> {
  const drawing = drawingOf(list, run, options);
  return assessed(drawing, await smaaTogether(drawing.model, drawing.options, threads));
}

/** What is drawn of a list. */
interface Drawing {
  readonly scene: Scene;
  readonly model: UniformModel;
  readonly options: Required<Pick<SmaaOptions, 'generator' | 'samples' | 'k'>> & SmaaOptions;
  readonly asked: AssessOptions;
}

function drawingOf(
  list: Scene['list'],
  run: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
  asked: AssessOptions,
): Drawing {
  const { seed = defaultSeed, samples = 10_000, k = 10, space } = asked;
  const scene = sceneOf(list, run);
  const { table, exponent, equals } = scene;
  const options = { generator: generatorOf(seed), samples, k, ...(space === undefined ? {} : { space }) };
  return { scene, model: smaaModelOf(rowsOnce(table, equals), exponent, equals.sizes), options, asked };
}

/** What follows from the draws that were counted, and what is found without them. */
function assessed({ scene, options, asked }: Drawing, counted: Smaa): Robustness {
  const { generator, samples, k } = options;
  const { places = 3 } = asked;
  const { list, table, matrix, ranks, ids } = scene;
  const fronts = fronting(matrix, { ...scene, taskIds: idsOf(list) });
  const isCompared = list.tasks.length > 1 && list.tasks.length <= mostTasks && ids.length > 0;
  const tierSizes = sizesOf(list, [...usualSizes, k, ...(asked.top === undefined ? [] : [asked.top])]);
  return {
    list: list.id,
    generator: { name: generator.name, seed: generator.seed },
    samples,
    confidenceSamples: counted.confidenceSamples,
    k,
    tierSizes,
    places,
    criteria: criteriaOf(scene),
    tasks: tasksOf(scene, { counted, fronts, tierSizes }),
    leader: fronts.first(1),
    top: list.tasks.length > k ? fronts.first(k) : undefined,
    changes: leaveOneOut(table, scene, places).map(({ change, moves, tauB }) => ({
      change: named(change, ids),
      moves: moves.map(({ task, from, to }) => ({ id: at(list.tasks, task).id, from, to })),
      tauB,
    })),
    scoresChangedByRemoval: scoresChangedByRemoval(table, scene),
    drivers: isCompared ? driversOf(table, ranks, generator) : [],
    opinions: isCompared ? opinionsOf(matrix, scene) : [],
  };
}

function sceneOf(
  list: Scene['list'],
  { criteria, missing, exponent }: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
): Scene {
  const active = criteria.filter((each) => each.active);
  const weights = active.map(({ weight }) => weight);
  const rows = list.tasks.map(({ ranges }) => ranges());
  const table = tableOf(rows, active.length);
  const matrix = table.under[missing];
  const ranks = ranksOfScores(scoreRows(matrix, { weights, exponent }));
  const equals = equalsOf(rows);
  return { list, ids: active.map(({ id }) => id), table, matrix, equals, weights, missing, exponent, ranks };
}

/** Rising, each once, and smaller than the list: everything is among the first of as many as there are. */
function sizesOf({ tasks }: Scene['list'], sizes: readonly number[]): readonly number[] {
  return [...new Set(sizes)].filter((k) => k > 0 && k < tasks.length).toSorted((a, b) => a - b);
}

function idsOf({ tasks }: Scene['list']): readonly string[] {
  return tasks.map(({ id }) => id);
}

function criteriaOf({ ids, matrix, weights, exponent }: Scene): readonly CriterionRobustness[] {
  const scores = Array.from(scoreRows(matrix, { weights, exponent }), (score) =>
    Number.isNaN(score) ? 0 : score,
  );
  const columns = ids.map((_, c) =>
    Array.from({ length: matrix.tasks }, (__, task) => {
      const cell = task * matrix.criteria + c;
      return matrix.counted[cell] === 0 ? undefined : matrix.values[cell];
    }),
  );
  const importances = effectiveImportance(columns, scores);
  return ids.map((id, c) => ({ id, weight: at(weights, c), importance: at(importances, c) }));
}

interface Found {
  readonly counted: Smaa;
  readonly fronts: Fronting;
  readonly tierSizes: readonly number[];
}

function tasksOf(scene: Scene, { counted, fronts, tierSizes }: Found): readonly TaskRobustness[] {
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

function named(change: RuleChange, ids: readonly string[]): ChangeEffect['change'] {
  if (change.kind === 'criterion') return { kind: 'criterion', without: at(ids, change.criterion) };
  return change;
}
