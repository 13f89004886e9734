import type { Generator } from '../random/generator.js';
import type { SmaaModel } from './smaaModel.js';
import { isTie } from './tie.js';
import { utilitiesOf } from './utilities.js';

/** Weighted means that are taken at most; of more contenders or cells, fewer samples are drawn. */
const mostMeans = 2e7;
const fewestSamples = 200;

/** Central weights of the tasks that can be first. */
export interface Contender {
  readonly task: number;
  readonly weights: Float64Array;
}

/** The confidence factor of each contender, 0 to 1, and how many samples it rests on. */
export interface Confidence {
  readonly factors: readonly number[];
  readonly samples: number;
}

/**
 * How often a task is first if the weights are its central weights: what the uncertainty of the values leaves of it
 * (Lahdelma & Salminen 2001, Operations Research 49(3)). All contenders meet the same draws of the values; a tie for
 * the first place is shared.
 */
export function confidenceOf(
  model: SmaaModel,
  contenders: readonly Contender[],
  { generator, samples }: { readonly generator: Generator; readonly samples: number },
): Confidence {
  const count = model.uncertain.length === 0 ? 1 : samplesFor(model, contenders.length, samples);
  const means = contenders.map(({ weights }) => meanOf(model, weights, generator));
  const drawn = new Float64Array(model.uncertain.length);
  const utilities = new Float64Array(model.tasks);
  const first = new Float64Array(contenders.length);
  for (let sample = 0; sample < count; sample += 1) {
    for (const [i, cell] of model.uncertain.entries()) drawn[i] = cell.draw(generator);
    for (const [i, { task }] of contenders.entries()) {
      means[i]?.(drawn, utilities);
      first[i] = (first[i] ?? 0) + shareOfFirst(utilities, task);
    }
  }
  return { factors: Array.from(first, (times) => times / count), samples: count };
}

function samplesFor({ tasks, uncertain }: SmaaModel, contenders: number, samples: number): number {
  const means = contenders * (tasks + uncertain.length);
  return Math.min(samples, Math.max(fewestSamples, Math.floor(mostMeans / Math.max(1, means))));
}

/** The means with fixed weights: what is known is added up once, and what is drawn on top of it. */
function meanOf(
  model: SmaaModel,
  weights: Float64Array,
  generator: Generator,
): (drawn: Float64Array, into: Float64Array) => void {
  const known = new Float64Array(model.tasks);
  utilitiesOf({ ...model, uncertain: [] }, generator)(weights, known);
  const shares = model.patterns.map((pattern) =>
    pattern.reduce((sum, applies, c) => sum + applies * (weights[c] ?? 0), 0),
  );
  const tasks = Int32Array.from(model.uncertain, ({ task }) => task);
  const factors = Float64Array.from(
    model.uncertain,
    ({ task, criterion }) => (weights[criterion] ?? 0) / (shares[model.patternOf[task] ?? 0] || 1),
  );
  return (drawn, into) => {
    into.set(known);
    for (let i = 0; i < drawn.length; i += 1) {
      const task = tasks[i] ?? 0;
      into[task] = (into[task] ?? 0) + (factors[i] ?? 0) * (drawn[i] ?? 0);
    }
  };
}

function shareOfFirst(utilities: Float64Array, task: number): number {
  const own = utilities[task] ?? 0;
  let equals = 0;
  for (let i = 0; i < utilities.length; i += 1) {
    const other = utilities[i] ?? 0;
    if (isTie(Math.max(own, other), Math.min(own, other))) equals += 1;
    else if (other > own) return 0;
  }
  return 1 / equals;
}
