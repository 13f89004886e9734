import { isRange, limitsOf, spanOf, type Figure, type Range } from '../../criterion/range.js';
import type { AtStake, Verdict } from '../../model/result.js';
import type { Tasks } from '../../model/task.js';
import { effectCells, type EffectCells } from './effectCells.js';

/**
 * What is at stake in a candidate: bodies × hours × share saved between the limits of the three cells, and the money
 * that the cells tell of. Undefined where bodies or hours are unknown, or the task is no candidate.
 */
export function atStakeOf(tasks: Tasks, task: number, verdict: Verdict): AtStake | undefined {
  const isCandidate = verdict === 'candidate' || verdict === 'conditional';
  if (!isCandidate || !tasks.columns.has('staff_hours_per_year')) return undefined;
  const cells = effectCells(tasks, task);
  const { bodies, hours, saved, setUpCost } = cells;
  if (bodies === undefined || hours === undefined) return undefined;
  const running = runningOf(cells);
  return {
    hours: productOf(bodies, hours, saved ?? anyShare),
    hasNoLimits: ![bodies, hours, saved ?? anyShare].some(isRange),
    ...(running === undefined ? {} : { running }),
    ...(setUpCost === undefined ? {} : { setUp: limitsOf(setUpCost) }),
  };
}

const anyShare: Figure = { low: 0, high: 1 };

function runningOf({ bodies, runningCost, costChange }: EffectCells): Range | undefined {
  if (bodies === undefined || runningCost === undefined || costChange === undefined) return undefined;
  return productOf(bodies, runningCost, costChange);
}

function productOf(...figures: readonly Figure[]): Range {
  return spanOf(product, ...figures.map((each) => limitsOf(each)));
}

/** Nothing of something without a limit is nothing. */
function product(...factors: readonly number[]): number {
  return factors.includes(0) ? 0 : factors.reduce((all, each) => all * each, 1);
}
