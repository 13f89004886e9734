import { at } from '../model/at.js';
import type { List, MissingRule, Run } from '../model/result.js';
import { driversOf } from './sensitivity/drivers.js';
import { fronting, type Fronting } from './breakEven/fronting.js';
import { generatorOf } from './random/generator.js';
import { effectiveImportance } from './sensitivity/importance.js';
import { leaveOneOut, scoresChangedByRemoval, type Change } from './sensitivity/leaveOneOut.js';
import { cellKinds, filledIn, matrixOf, type Matrix } from './matrix/matrix.js';
import type { ChangeEffect, CriterionRobustness, Robustness, TaskRobustness } from '../model/assessment.js';
import { ranksOfScores, scoreRows } from './matrix/scoreRows.js';
import { opinionsOf } from './secondOpinion/opinions.js';
import { smaa, type Smaa } from './smaa/smaa.js';
import { smaaModelOf } from './smaa/smaaModel.js';
import { tieBands } from './ranking/tieBands.js';
import type { WeightSpace } from './smaa/weightSpace.js';

export interface AssessOptions {
  /** fixed if not given, so that the same result has the same robustness */
  readonly seed?: number;
  /** 10,000 if not given */
  readonly samples?: number;
  /** 10 if not given */
  readonly k?: number;
  /** 3 if not given */
  readonly places?: number;
  /** over the active criteria in the order of the run; any weights if not given */
  readonly space?: WeightSpace;
}

const defaultSeed = 1741;

/** Tasks up to which what takes the square of their number is done. */
const mostTasks = 5_000;

/** How one list was made. */
interface Scene {
  readonly list: Pick<List, 'id' | 'tasks'>;
  readonly ids: readonly string[];
  readonly matrix: Matrix;
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly ranks: Int32Array;
}

/**
 * Everything that can be said of how far the ranking of a list can be trusted, from the values of its tasks alone. Each
 * list starts from the seed, whatever other lists there are. Throws RangeError if the space of weights is empty, or the seed
 * or the samples are no whole numbers.
 */
export function assess(
  list: Pick<List, 'id' | 'tasks'>,
  run: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
  options: AssessOptions = {},
): Robustness {
  const { seed = defaultSeed, samples = 10_000, k = 10, places = 3, space } = options;
  const generator = generatorOf(seed);
  const scene = sceneOf(list, run);
  const { matrix, exponent, ranks, ids } = scene;
  const order = list.tasks.map((_, task) => task);
  const counted = smaa(smaaModelOf(matrix, exponent), {
    generator,
    samples,
    k,
    order,
    ...(space === undefined ? {} : { space }),
  });
  const fronts = fronting(filledIn(matrix, scene.missing), { ...scene, taskIds: idsOf(list) });
  const isCompared = list.tasks.length > 1 && list.tasks.length <= mostTasks && ids.length > 0;
  return {
    list: list.id,
    generator: { name: generator.name, seed: generator.seed },
    samples,
    confidenceSamples: counted.confidenceSamples,
    k,
    places,
    criteria: criteriaOf(scene),
    tasks: tasksOf(scene, counted, fronts),
    leader: fronts.first(1),
    top: list.tasks.length > k ? fronts.first(k) : undefined,
    changes: leaveOneOut(matrix, scene, places).map(({ change, moves, tauB }) => ({
      change: named(change, ids),
      moves: moves.map(({ task, from, to }) => ({ id: at(list.tasks, task).id, from, to })),
      tauB,
    })),
    scoresChangedByRemoval: scoresChangedByRemoval(matrix, scene),
    drivers: isCompared ? driversOf(matrix, ranks, generator) : [],
    opinions: isCompared ? opinionsOf(filledIn(matrix, scene.missing), scene) : [],
  };
}

function sceneOf(
  list: Scene['list'],
  { criteria, missing, exponent }: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
): Scene {
  const active = criteria.filter((each) => each.active);
  const weights = active.map(({ weight }) => weight);
  const matrix = matrixOf(list.tasks.map(({ values }) => values()));
  // A list without tasks has no row to count the criteria by.
  const whole = matrix.tasks === 0 ? { ...matrix, criteria: weights.length } : matrix;
  const ranks = ranksOfScores(scoreRows(filledIn(whole, missing), { weights, exponent }));
  return { list, ids: active.map(({ id }) => id), matrix: whole, weights, missing, exponent, ranks };
}

function idsOf({ tasks }: Scene['list']): readonly string[] {
  return tasks.map(({ id }) => id);
}

function criteriaOf({ ids, matrix, weights, missing, exponent }: Scene): readonly CriterionRobustness[] {
  const filled = filledIn(matrix, missing);
  const scores = Array.from(scoreRows(filled, { weights, exponent }), (score) =>
    Number.isNaN(score) ? 0 : score,
  );
  const columns = ids.map((_, c) =>
    Array.from({ length: matrix.tasks }, (__, task) => {
      const cell = task * matrix.criteria + c;
      return filled.kinds[cell] === cellKinds.notApplicable ? undefined : filled.values[cell];
    }),
  );
  const importances = effectiveImportance(columns, scores);
  return ids.map((id, c) => ({ id, weight: at(weights, c), importance: at(importances, c) }));
}

function tasksOf({ list, ids }: Scene, counted: Smaa, fronts: Fronting): readonly TaskRobustness[] {
  const overNext = list.tasks.slice(1).map((_, task) => counted.pairwise(task, task + 1) ?? 0.5);
  const bands = tieBands(overNext);
  const isWhole = counted.pairwise(0, list.tasks.length - 1) !== undefined;
  return list.tasks.map(({ id, name, rank }, task) => {
    const own = at(counted.tasks, task);
    const { ranks, first, top, standardErrors, rankRange, centralWeights, confidence } = own;
    return {
      id,
      name,
      rank,
      acceptability: ranks,
      first,
      top,
      standardErrors,
      rankRange,
      centralWeights:
        centralWeights && Object.fromEntries(ids.map((each, c) => [each, at(centralWeights, c)])),
      confidence,
      overNext: overNext[task],
      pairwise: isWhole ? list.tasks.map((_, other) => counted.pairwise(task, other) ?? 0.5) : undefined,
      band: at(bands, task) + 1,
      flip: fronts.flipOf(task),
    };
  });
}

function named(change: Change, ids: readonly string[]): ChangeEffect['change'] {
  if (change.kind === 'criterion') return { kind: 'criterion', without: at(ids, change.criterion) };
  return change;
}
