import { at } from '../model/at.js';
import type { List, Run } from '../model/result.js';
import type { ChangeEffect, CriterionRobustness, Robustness } from '../model/assessment.js';
import { assessTasks } from './assessTasks.js';
import { fronting } from './breakEven/fronting.js';
import { listSceneOf, type ListScene } from './listScene.js';
import { rowsOnce } from './matrix/equals.js';
import { scoreRows } from './matrix/scoreRows.js';
import { generatorOf } from './random/generator.js';
import { opinionsOf } from './secondOpinion/opinions.js';
import { driversOf } from './sensitivity/drivers.js';
import { effectiveImportance } from './sensitivity/importance.js';
import { leaveOneOut, scoresChangedByRemoval, type RuleChange } from './sensitivity/leaveOneOut.js';
import type { Smaa, SmaaOptions } from './smaa/counting.js';
import { smaa } from './smaa/smaa.js';
import { smaaModelOf, type UniformModel } from './smaa/smaaModel.js';
import { smaaTogether, type Threads } from './smaa/smaaTogether.js';
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

/** Tasks up to which what takes the square of their number is done. */
const mostTasks = 5_000;

/** The sizes of a top that committees ask for. */
const usualSizes = [10, 30] as const;

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
  readonly scene: ListScene;
  readonly model: UniformModel;
  readonly options: Required<Pick<SmaaOptions, 'generator' | 'samples' | 'k'>> & SmaaOptions;
  readonly asked: AssessOptions;
}

function drawingOf(
  list: ListScene['list'],
  run: Pick<Run, 'criteria' | 'missing' | 'exponent'>,
  asked: AssessOptions,
): Drawing {
  const { seed = defaultSeed, samples = 10_000, k = 10, space } = asked;
  const scene = listSceneOf(list, run);
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
    tasks: assessTasks(scene, { counted, fronts, tierSizes }),
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

/** Rising, each once, and smaller than the list: everything is among the first of as many as there are. */
function sizesOf({ tasks }: ListScene['list'], sizes: readonly number[]): readonly number[] {
  return [...new Set(sizes)].filter((k) => k > 0 && k < tasks.length).toSorted((a, b) => a - b);
}

function idsOf({ tasks }: ListScene['list']): readonly string[] {
  return tasks.map(({ id }) => id);
}

function criteriaOf({ ids, matrix, weights, exponent }: ListScene): readonly CriterionRobustness[] {
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

function named(change: RuleChange, ids: readonly string[]): ChangeEffect['change'] {
  if (change.kind === 'criterion') return { kind: 'criterion', without: at(ids, change.criterion) };
  return change;
}
