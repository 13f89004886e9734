import { isRange, limitsOf, spanOf, type Figure, type Range } from '../../criterion/range.js';
import type { AtStake, Verdict } from '../../model/result.js';
import type { Tasks } from '../../model/task.js';
import { effectCells, type EffectCells } from './effectCells.js';

/**
 * What is at stake in a candidate: hours × share saved, and the money that the cells tell of, between the limits of the
 * cells. Hours and cost that are ranges (of a survey, or as somebody bounded them) hold how bodies differ, and times the
 * bodies they are the nation's; one figure is that of one body, and no number of bodies makes it one of all. Undefined
 * where the hours are unknown, or the task is no candidate.
 */
export function atStakeOf(tasks: Tasks, task: number, verdict: Verdict): AtStake | undefined {
  const isCandidate = verdict === 'candidate' || verdict === 'conditional';
  if (!isCandidate || !tasks.columns.has('staff_hours_per_year')) return undefined;
  const cells = effectCells(tasks, task);
  const { hours, saved = anyShare, setUpCost } = cells;
  if (hours === undefined) return undefined;
  const bodies = isRange(hours) ? cells.bodies : undefined;
  const running = runningOf(cells, bodies);
  return {
    of: bodies === undefined ? 'body' : 'nation',
    hours: productOf(bodies ?? 1, hours, saved),
    ...(running === undefined ? {} : { running }),
    ...(setUpCost === undefined ? {} : { setUp: limitsOf(setUpCost) }),
  };
}

const anyShare: Figure = { low: 0, high: 1 };

function runningOf({ runningCost, costChange }: EffectCells, bodies: Figure | undefined): Range | undefined {
  if (runningCost === undefined || costChange === undefined) return undefined;
  if (bodies === undefined) return productOf(runningCost, costChange);
  return isRange(runningCost) ? productOf(bodies, runningCost, costChange) : undefined;
}

function productOf(...figures: readonly Figure[]): Range {
  return spanOf(product, ...figures.map((each) => limitsOf(each)));
}

/** Nothing of something without a limit is nothing. */
function product(...factors: readonly number[]): number {
  return factors.includes(0) ? 0 : factors.reduce((all, each) => all * each, 1);
}
