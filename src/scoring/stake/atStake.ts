import { limitsOf, spanOf, type Figure, type Range } from '../../criterion/range.js';
import type { AtStake, Verdict } from '../../model/result.js';
import type { Tasks } from '../../model/task.js';
import { figureCell } from './effectCells.js';

/**
 * What is at stake in a candidate: hours × share saved of one body, and the money that the cells tell of, between the
 * limits of the cells. Nothing in a cell says how bodies differ, so that no number of bodies makes it a figure of the
 * nation; `commonality effect` does that under assumptions that it names. Undefined where the hours are unknown, or the
 * task is no candidate.
 */
export function atStakeOf(tasks: Tasks, task: number, verdict: Verdict): AtStake | undefined {
  const isCandidate = verdict === 'candidate' || verdict === 'conditional';
  if (!isCandidate || !tasks.columns.has('staff_hours_per_year')) return undefined;
  const figureOf = (field: string) => figureCell(tasks, task, field);
  const hours = figureOf('staff_hours_per_year');
  if (hours === undefined) return undefined;
  const saved = figureOf('hours_saved_share') ?? anyShare;
  const [runningCost, costChange] = [figureOf('running_cost_per_year'), figureOf('cost_change')];
  const setUpCost = figureOf('setup_cost');
  const isPriced = runningCost !== undefined && costChange !== undefined;
  return {
    hours: productOf(hours, saved),
    ...(isPriced ? { running: productOf(runningCost, costChange) } : {}),
    ...(setUpCost === undefined ? {} : { setUp: limitsOf(setUpCost) }),
  };
}

const anyShare: Figure = { low: 0, high: 1 };

function productOf(a: Figure, b: Figure): Range {
  return spanOf(product, limitsOf(a), limitsOf(b));
}

/** Nothing of something without a limit is nothing. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
