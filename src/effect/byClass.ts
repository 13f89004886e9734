import { limitsOf, type Figure, type Range } from '../criterion/range.js';
import { municipalities } from '../criterion/taskFields.js';
import { at } from '../model/at.js';
import type {
  ClassEffect,
  ClassEvidence,
  ClassFigure,
  EffectByClass,
  EffectClass,
  SurveyedClasses,
  TaskByClass,
  TaskEffect,
} from '../model/effect.js';
import { drawnFrom, drawsOf, type Axis, type DrawnFigure, type Draws } from './draws.js';
import { isHarmless, stepOf } from './roadmap.js';
import { shareWhere, spreadOf, valuesOf } from './spread.js';
import { summing, type Summing } from './summing.js';
import type { Simulation } from './taskEffect.js';

/** Draws of one class: its sample is drawn by itself, so that its errors are its own. */
interface ClassSimulation extends EffectClass {
  readonly draws: Draws;
  readonly freed: Summing;
  readonly running: Summing;
}

/**
 * The effect by class, from what the municipalities of each class answered: no figure of the nation stands for a class.
 * Errors of classes are independent of each other; adoption and the prices of vendors are the same draw for all.
 */
export function effectByClass(
  tasks: readonly TaskEffect[],
  { classes, tasks: surveyed }: SurveyedClasses,
  simulation: Simulation,
): EffectByClass {
  const { count } = simulation.draws;
  const { seed } = simulation.assumptions;
  const drawn = classes.map((each, i): ClassSimulation => ({
    ...each,
    draws: drawsOf(count, (seed + i + 1) % 2 ** 32),
    freed: summing(count),
    running: summing(count),
  }));
  const found = tasks.flatMap((task): readonly TaskByClass[] => {
    const evidence = surveyed.get(task.id);
    if (evidence === undefined) return [];
    const { id, name, bodies } = task;
    const own = drawn.map((each, i) =>
      classEffect(withBodies(at(evidence, i), each, bodies), each, simulation),
    );
    return [{ id, name, classes: own }];
  });
  return {
    tasks: found,
    classes: drawn.map(({ stratum, population, freed, running }) => ({
      stratum,
      population,
      freed: freed.total(),
      running: running.total(),
    })),
  };
}

/** Where all municipalities perform a task, so do those of each class; any other share of the nation says nothing of one. */
function withBodies(
  evidence: ClassEvidence,
  { population }: EffectClass,
  nationwide: Figure | undefined,
): ClassEvidence {
  if (evidence.bodies !== undefined || limitsOf(nationwide)[0] < municipalities) return evidence;
  return { ...evidence, bodies: { value: population, low: population, high: population } };
}

function classEffect(
  { bodies, hours, saved, cost, price }: ClassEvidence,
  own: ClassSimulation,
  { draws, adoption }: Simulation,
): ClassEffect {
  const { stratum, population, isSmall = false } = own;
  const count = drawnOf(bodies, own, 'bodies', [0, population]);
  const each = drawnOf(hours, own, 'hours', [0, Infinity]);
  const share = drawnOf(saved, own, 'saved', [-Infinity, 1]);
  const now = drawnOf(cost, own, 'cost', [0, Infinity]);
  const after =
    price && drawnFrom(draws, { low: price[0], high: price[1] }, { axis: 'price', within: [0, Infinity] });
  const perBody = product(each, share);
  const dearer: DrawnFigure | undefined = now && after && ((i) => after(i) - now(i));
  const taking = product(count, adoption);
  const [freed, running] = [product(taking, perBody), product(taking, dearer)].map(
    (drawn) => drawn && valuesOf(draws, drawn),
  );
  own.freed.add(freed && { values: freed, isEndless: false });
  own.running.add(running && { values: running, isEndless: false });
  const [savedIn, dearerIn] = [share, dearer].map((drawn) => drawn && valuesOf(draws, drawn));
  return {
    stratum,
    population,
    isSmall,
    ...spreads({ hoursNow: product(count, each), freedPerBody: perBody, costPerBody: dearer }, draws),
    ...(freed && { freed: spreadOf(freed) }),
    ...(running && { running: spreadOf(running) }),
    ...(savedIn && { saved: spreadOf(savedIn), loses: shareWhere(savedIn, (value) => value < 0) }),
    ...(dearerIn && { rises: shareWhere(dearerIn, (value) => value > 0) }),
  };
}

function drawnOf(
  figure: ClassFigure | undefined,
  { draws }: ClassSimulation,
  axis: Axis,
  within: Range,
): DrawnFigure | undefined {
  if (figure === undefined) return undefined;
  const { value, low, high } = figure;
  return drawnFrom(draws, low === high ? value : { low, high, point: value }, { axis, within });
}

function product(a: DrawnFigure | undefined, b: DrawnFigure | undefined): DrawnFigure | undefined {
  return a && b && ((i) => a(i) * b(i));
}

function spreads<K extends string>(
  drawn: Readonly<Record<K, DrawnFigure | undefined>>,
  draws: Draws,
): Partial<Record<K, ReturnType<typeof spreadOf>>> {
  const known = Object.entries<DrawnFigure | undefined>(drawn).flatMap(([name, each]) =>
    each === undefined ? [] : [[name, spreadOf(valuesOf(draws, each))] as const],
  );
  // Its names are those of the figures.
  return Object.fromEntries(known) as Partial<Record<K, ReturnType<typeof spreadOf>>>;
}

/**
 * The tasks with what small towns answered, where their cells do not tell or leave it open; the check and the step follow
 * from it. A town's hours before and after are one answer: their difference is surer than that of two means, which is all
 * that two cells can say.
 */
export function withSmallTowns(
  tasks: readonly TaskEffect[],
  { tasks: found }: EffectByClass,
): readonly TaskEffect[] {
  const small = new Map(
    found.map(({ id, classes }) => [id, classes.find(({ isSmall }) => isSmall === true)]),
  );
  return tasks.map((task) => {
    const { loses, freedPerBody } = small.get(task.id) ?? {};
    if (loses === undefined || isHarmless(task.smallTown.loses) !== 'unknown') return task;
    const checks = { ...task.checks, 'small-towns': isHarmless(loses) };
    const smallTown = { loses, ...(freedPerBody && { freed: freedPerBody }) };
    return { ...task, smallTown, checks, step: stepOf(task.verdict, checks) };
  });
}

/** The tasks by class in the order of the roadmap. */
export function inOrderOf(roadmap: readonly TaskEffect[], byClass: EffectByClass): EffectByClass {
  const places = new Map(roadmap.map(({ id }, i) => [id, i]));
  const place = ({ id }: TaskByClass): number => places.get(id) ?? roadmap.length;
  return { ...byClass, tasks: byClass.tasks.toSorted((a, b) => place(a) - place(b)) };
}
