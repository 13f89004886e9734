import type {
  Assumptions,
  Effect,
  KnownTotal,
  Spread,
  SurveyedClasses,
  TaskEffect,
} from '../model/effect.js';
import type { Result, TaskResult, Verdict } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import { effectCells } from '../scoring/stake/effectCells.js';
import { drawnFrom, drawsOf, type DrawnFigure } from './draws.js';
import { checksOf, inRoadmapOrder, stepOf } from './roadmap.js';
import { effectByClass, inOrderOf, withSmallTowns } from './byClass.js';
import { spreadOf } from './spread.js';
import { summing, type Summing } from './summing.js';
import {
  adoptionDrawn,
  hasNoLimits,
  hoursOf,
  missingFields,
  moneyOf,
  smallTownOf,
  yearsInUse,
  type Simulated,
  type SimulatedHours,
  type SimulatedMoney,
  type Simulation,
} from './taskEffect.js';

/**
 * What one common system would bring for every task that may be a candidate, from its cells and their limits; by class
 * of population too, where a survey says something of classes.
 */
export function effectOf(
  { lists, run }: Result,
  tasks: Tasks,
  { surveyed, ...assumptions }: Assumptions & { readonly surveyed?: SurveyedClasses | undefined },
): Effect {
  const simulation = simulationOf(run, assumptions);
  const sums = sumsOf(simulation);
  const rowOf = rowsByPlace(tasks);
  const effects: TaskEffect[] = [];
  for (const { verdict, stream } of lists) {
    if (!mayBeShared(verdict)) continue;
    for (const task of stream()) effects.push(effectOfTask(task, rowOf(task)));
  }
  const byClass = surveyed && effectByClass(effects, surveyed, simulation);
  const known = byClass === undefined ? effects : withSmallTowns(effects, byClass);
  const inOrder = inRoadmapOrder(known, () => setAsideIn(lists));
  return {
    assumptions,
    tolerance: simulation.tolerance,
    tasks: inOrder,
    ...sums.totals(),
    ...(byClass && { byClass: inOrderOf(inOrder, byClass) }),
  };

  function effectOfTask(task: TaskResult, row: number): TaskEffect {
    const cells = effectCells(tasks, row);
    const hours = hoursOf(cells, simulation);
    const money = moneyOf(cells, simulation, hours);
    const smallTown = smallTownOf(cells, simulation);
    sums.add({ hours, money, smallTown: smallTown.freed });
    const { id, name, verdict, track, conditions, score } = task;
    const measured = { ...spreadsOf(hours), money: money.effect, smallTown: smallTown.effect };
    const checks = checksOf(cells, measured);
    return {
      id,
      name,
      verdict,
      track,
      conditions,
      score,
      bodies: cells.bodies,
      ...measured,
      missing: missingFields(cells),
      hasNoLimits: hasNoLimits(cells),
      checks,
      step: stepOf(verdict, checks),
      dependsOn: cells.dependsOn,
      ...notPlaced,
    };
  }
}

const notPlaced = { unmet: [], first: [] } as const;

function mayBeShared(verdict: Verdict): boolean {
  return verdict === 'candidate' || verdict === 'conditional';
}

function* setAsideIn(lists: Result['lists']): Generator<TaskResult> {
  for (const { verdict, stream } of lists) if (!mayBeShared(verdict)) yield* stream();
}

function simulationOf(run: Result['run'], assumptions: Assumptions): Simulation {
  const draws = drawsOf(assumptions.draws, assumptions.seed);
  const adoption = adoptionDrawn(draws, assumptions.adoption);
  return { draws, assumptions, adoption, tolerance: toleranceOf(run) };
}

function spreadsOf(
  hours: SimulatedHours | undefined,
): Pick<TaskEffect, 'hoursNow' | 'freed' | 'freedPerBody'> {
  if (hours === undefined) return {};
  const { now, freed, perBody } = hours;
  return { hoursNow: spreadIn(now), freed: spreadIn(freed), freedPerBody: spreadIn(perBody) };
}

function spreadIn({ values, isEndless }: Simulated): Spread {
  return spreadOf(values, isEndless);
}

/** The rise of cost that the criterion of hours freed tolerates in this run. */
function toleranceOf({ criteria }: Result['run']): number {
  const tolerance = criteria.find(({ id }) => id === 'workforce-effect')?.params.tolerance;
  return typeof tolerance === 'number' ? tolerance : 0;
}

function placeKey({ file, sheet = '', line }: TaskResult['at']): string {
  return [file, sheet, line].join('\0');
}

/** Finds the row of a task by its place, which no two tasks share. */
function rowsByPlace(tasks: Tasks): (task: TaskResult) => number {
  const rows = new Map(tasks.ids.map((_, row) => [placeKey(tasks.at(row)), row]));
  return ({ id, at }) => {
    const row = rows.get(placeKey(at));
    if (row === undefined) throw new RangeError(`no row of task ${id}`);
    return row;
  };
}

interface Adding {
  readonly hours: SimulatedHours | undefined;
  readonly money: SimulatedMoney;
  readonly smallTown: Simulated | undefined;
}

/** Sums over tasks, draw by draw. */
function sumsOf(simulation: Simulation) {
  const { draws, assumptions } = simulation;
  const sum = () => summing(draws.count);
  const [hoursNow, freed, running, setUp, smallTown] = [sum(), sum(), sum(), sum(), sum()];
  return {
    add({ hours, money, smallTown: inTown }: Adding): void {
      hoursNow.add(hours?.now);
      freed.add(hours?.freed);
      running.add(money.running);
      setUp.add(money.setUp);
      smallTown.add(inTown);
    },
    totals(): Omit<Effect, 'tasks' | 'assumptions' | 'tolerance'> {
      const years = yearsInUse(assumptions);
      return {
        hoursNow: hoursNow.total(),
        freed: freed.total(),
        freedOverYears: freed.total((_, value) => value * years),
        persons: freed.total((_, value) => value / assumptions.hoursPerPerson),
        worth: worthOf(freed, simulation),
        running: running.total(),
        setUp: setUp.total(),
        smallTown: smallTown.total(),
      };
    },
  };
}

/** Hours at the price of an hour; unknown without one. */
function worthOf(freed: Summing, { draws, assumptions: { yenPerHour } }: Simulation): KnownTotal {
  if (yenPerHour === undefined) return { known: 0 };
  const [low, high] = yenPerHour;
  const price: DrawnFigure = drawnFrom(draws, { low, high }, { axis: 'price', within: [0, Infinity] });
  return freed.total((draw, value) => value * price(draw));
}
