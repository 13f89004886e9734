import { at } from '../model/at.js';
import { municipalities } from '../criterion/taskFields.js';
import { isRange, limitsOf, type Figure, type Range } from '../criterion/range.js';
import type { Assumptions, MoneyEffect, SmallTownEffect, Spread } from '../model/effect.js';
import type { EffectCells } from '../scoring/stake/effectCells.js';
import { drawnFrom, isEndless, type Draws, type DrawnFigure } from './draws.js';
import { shareWhere, spreadOf, valuesOf } from './spread.js';

/** A figure in every draw, for sums over tasks. */
export interface Simulated {
  readonly values: Float64Array;
  /** whether nothing limits it from above: the values are then those of its lower end */
  readonly isEndless: boolean;
}

/** Hours of one task, simulated. */
export interface SimulatedHours {
  readonly now: Simulated;
  readonly freed: Simulated;
  readonly perBody: Simulated;
}

/** What all tasks of a run share. */
export interface Simulation {
  readonly draws: Draws;
  readonly assumptions: Assumptions;
  readonly adoption: DrawnFigure;
  readonly tolerance: number;
}

const positive: Range = [0, Infinity];

/** Adoption as it is drawn, the same for all tasks in a draw. */
export function adoptionDrawn(draws: Draws, [low, high]: Range): DrawnFigure {
  return drawnFrom(draws, { low, high }, { axis: 'adoption', within: [0, 1] });
}

/** Hours of all bodies and those freed; undefined where bodies, hours or the saved share are unknown. */
export function hoursOf(cells: EffectCells, { draws, adoption }: Simulation): SimulatedHours | undefined {
  const { bodies, hours, saved } = cells;
  if (bodies === undefined || hours === undefined || saved === undefined) return undefined;
  const count = drawnFrom(draws, bodies, { axis: 'bodies', within: [0, municipalities] });
  const each = drawnFrom(draws, hours, { axis: 'hours', within: positive });
  const share = drawnFrom(draws, saved, { axis: 'saved', within: [0, 1] });
  const simulated = (drawn: DrawnFigure): Simulated => ({
    values: valuesOf(draws, drawn),
    isEndless: isEndless(hours),
  });
  return {
    now: simulated((i) => count(i) * each(i)),
    freed: simulated((i) => count(i) * each(i) * share(i) * adoption(i)),
    perBody: simulated((i) => each(i) * share(i)),
  };
}

/** The fields without which hours freed are unknown. */
export function missingFields({ bodies, hours, saved }: EffectCells): readonly string[] {
  return [
    ...(bodies === undefined ? ['municipalities_share'] : []),
    ...(hours === undefined ? ['staff_hours_per_year'] : []),
    ...(saved === undefined ? ['hours_saved_share'] : []),
  ];
}

/** Whether hours freed are known, and none of the figures has limits. */
export function hasNoLimits({ bodies, hours, saved }: EffectCells): boolean {
  return [bodies, hours, saved].every((each) => each !== undefined && !isRange(each));
}

/** Money of one task that can be summed up. */
export interface SimulatedMoney {
  readonly effect: MoneyEffect;
  readonly running?: Simulated;
  readonly setUp?: Simulated;
}

/** Money, as far as the cells know it. */
export function moneyOf(
  cells: EffectCells,
  simulation: Simulation,
  hours: SimulatedHours | undefined,
): SimulatedMoney {
  const { draws } = simulation;
  const { costChange, setUpCost } = cells;
  const setUp =
    setUpCost === undefined || isEndless(setUpCost)
      ? undefined
      : valuesOf(draws, drawnFrom(draws, setUpCost, { axis: 'setUp', within: positive }));
  const now = costNow(cells, simulation);
  const running =
    costChange === undefined || isEndless(costChange) ? undefined : change(cells, simulation, now);
  const unit = unitCost({ running, setUp, hours }, simulation);
  const effect: MoneyEffect = {
    ...(costChange === undefined ? {} : relativeChange(costChange, simulation)),
    ...(now === undefined ? {} : { now: spreadOf(now) }),
    ...(running === undefined ? {} : { running: spreadOf(running) }),
    ...(setUp === undefined ? {} : { setUp: spreadOf(setUp) }),
    ...(unit === undefined ? {} : { perFreedHour: unit }),
  };
  return {
    effect,
    ...(running === undefined ? {} : { running: { values: running, isEndless: false } }),
    ...(setUp === undefined ? {} : { setUp: { values: setUp, isEndless: false } }),
  };
}

/** Running cost of all bodies today; undefined where a limit of it is not known. */
function costNow({ bodies, runningCost }: EffectCells, { draws }: Simulation): Float64Array | undefined {
  if (bodies === undefined || runningCost === undefined || isEndless(runningCost)) return undefined;
  const count = drawnFrom(draws, bodies, { axis: 'bodies', within: [0, municipalities] });
  const price = drawnFrom(draws, runningCost, { axis: 'price', within: positive });
  return valuesOf(draws, (i) => count(i) * price(i));
}

const changes: Range = [-1, Infinity];

function change(
  { costChange = 0 }: EffectCells,
  { draws, adoption }: Simulation,
  now: Float64Array | undefined,
): Float64Array | undefined {
  if (now === undefined) return undefined;
  const share = drawnFrom(draws, costChange, { axis: 'cost', within: changes });
  return now.map((cost, i) => cost * adoption(i) * share(i));
}

/** The change as a share, and how probably it is a rise; where a rise has no upper limit, only what is sure. */
function relativeChange(costChange: Figure, { draws, tolerance }: Simulation): MoneyEffect {
  const values = valuesOf(draws, drawnFrom(draws, costChange, { axis: 'cost', within: changes }));
  const probability = (from: number): number | undefined => {
    if (!isEndless(costChange)) return shareWhere(values, (value) => value > from);
    return limitsOf(costChange)[0] > from ? 1 : undefined;
  };
  const [rises, risesTooMuch] = [probability(0), probability(tolerance)];
  return {
    change: spreadOf(values, isEndless(costChange)),
    ...(rises === undefined ? {} : { rises }),
    ...(risesTooMuch === undefined ? {} : { risesTooMuch }),
  };
}

interface UnitParts {
  readonly running: Float64Array | undefined;
  readonly setUp: Float64Array | undefined;
  readonly hours: SimulatedHours | undefined;
}

/** Yen for each hour freed over all years; undefined where a part is unknown or, in some draw, no hour is freed. */
function unitCost({ running, setUp, hours }: UnitParts, { assumptions }: Simulation): Spread | undefined {
  if (running === undefined || setUp === undefined || hours === undefined || hours.freed.isEndless)
    return undefined;
  if (hours.freed.values.some((each) => each <= 0)) return undefined;
  const years = yearsInUse(assumptions);
  return spreadOf(
    setUp.map((once, i) => (once + years * at(running, i)) / (years * (hours.freed.values[i] ?? 1))),
  );
}

/** Full years that the first years come to: y ÷ ramp-up of the bodies take part in year y, all of them from then on. */
export function yearsInUse({ years, rampUp }: Pick<Assumptions, 'years' | 'rampUp'>): number {
  let sum = 0;
  for (let year = 1; year <= years; year += 1) sum += rampUp === 0 ? 1 : Math.min(1, year / rampUp);
  return sum;
}

interface SmallTown {
  readonly effect: SmallTownEffect;
  readonly freed?: Simulated;
}

/** Hours of one small town; undefined where one of the two figures is unknown or has no upper limit. */
export function smallTownOf({ before, after, change }: EffectCells, { draws }: Simulation): SmallTown {
  if (change !== undefined) return changedTown(before, change, draws);
  if (before === undefined || after === undefined) return { effect: {} };
  if (isEndless(before) || isEndless(after)) {
    const [least, most] = limitsOf(after);
    const [from, to] = limitsOf(before);
    return { effect: least > to ? { loses: 1 } : most <= from ? { loses: 0 } : {} };
  }
  const then = drawnFrom(draws, before, { axis: 'before', within: positive });
  const later = drawnFrom(draws, after, { axis: 'after', within: positive });
  const values = valuesOf(draws, (i) => then(i) - later(i));
  return townEffect(values);
}

/** By the change itself, which counts before the two figures; hours are freed of those of today, where they are known. */
function changedTown(before: Figure | undefined, change: Figure, draws: Draws): SmallTown {
  if (isEndless(change)) {
    const [least] = limitsOf(change);
    return { effect: least > 0 ? { loses: 1 } : {} };
  }
  const rise = drawnFrom(draws, change, { axis: 'after', within: [-1, Infinity] });
  const loses = shareWhere(valuesOf(draws, rise), (value) => value > 0);
  if (before === undefined || isEndless(before)) return { effect: { loses } };
  const then = drawnFrom(draws, before, { axis: 'before', within: positive });
  const { effect, freed } = townEffect(valuesOf(draws, (i) => 0 - then(i) * rise(i)));
  return { effect: { ...effect, loses }, ...(freed && { freed }) };
}

function townEffect(values: Float64Array): SmallTown {
  return {
    effect: { freed: spreadOf(values), loses: shareWhere(values, (value) => value < 0) },
    freed: { values, isEndless: false },
  };
}
