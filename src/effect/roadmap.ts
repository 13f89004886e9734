import { limitsOf } from '../criterion/range.js';
import {
  readinessChecks,
  roadmapSteps,
  type CheckAnswer,
  type FirstTask,
  type ReadinessCheck,
  type RoadmapStep,
  type TaskEffect,
} from '../model/effect.js';
import type { TaskResult, Verdict } from '../model/result.js';
import type { EffectCells } from '../scoring/stake/effectCells.js';

type Measured = Pick<TaskEffect, 'freed' | 'money' | 'smallTown'>;

/** Probabilities up to which something is held not to happen, and from which it is held to happen. */
const [hardly, almostSurely] = [0.05, 0.95];

/** What is sure of a task before it starts. */
export function checksOf(
  cells: EffectCells,
  { freed, money, smallTown }: Measured,
): Readonly<Record<ReadinessCheck, CheckAnswer>> {
  return {
    effect: effectIsSure(freed),
    market: marketIsReady(cells),
    cost: isHarmless(money.risesTooMuch),
    'small-towns': isHarmless(smallTown.loses),
  };
}

function effectIsSure(freed: TaskEffect['freed']): CheckAnswer {
  if (freed === undefined) return 'unknown';
  if (freed.low > 0) return 'yes';
  return freed.high === 0 ? 'no' : 'unknown';
}

function marketIsReady({ vendors, saas }: EffectCells): CheckAnswer {
  const [least, most] = limitsOf(vendors);
  if (saas === false || most < 1) return 'no';
  return saas === true && least >= 1 ? 'yes' : 'unknown';
}

/** Whether something with this probability surely does not happen. */
export function isHarmless(probability: number | undefined): CheckAnswer {
  if (probability === undefined) return 'unknown';
  if (probability <= hardly) return 'yes';
  return probability >= almostSurely ? 'no' : 'unknown';
}

/** Start where all is sure; settle where a condition or a “no” stands against it; find out where something is open. */
export function stepOf(verdict: Verdict, checks: TaskEffect['checks']): RoadmapStep {
  const answers = readinessChecks.map((each) => checks[each]);
  if (verdict === 'conditional' || answers.includes('no')) return 'settle';
  return answers.includes('unknown') ? 'find-out' : 'start';
}

/** A task of the inventory that is no candidate. */
type SetAside = Pick<TaskResult, 'id' | 'name' | 'verdict'>;

/**
 * The order of the roadmap: by step, then by the hours that are freed at least, then by score and id; and each task
 * behind those that it depends on, in their step at the earliest. Of the tasks that are set aside only those are asked for
 * that a candidate depends on.
 */
export function inRoadmapOrder(
  tasks: readonly TaskEffect[],
  setAside: () => Iterable<SetAside> = () => [],
): readonly TaskEffect[] {
  const placing: Placing = { named: namedTasks(tasks), placed: new Map(), waiting: new Set() };
  const sorted = tasks.map((task) => place(task, placing)).toSorted(compared);
  const order = new Set<Placed>();
  for (const task of sorted) putBehind(task, order);
  const placeOf = new Map([...order].map(({ task }, i) => [task, i + 1]));
  const asideOf = setAsideNamed([...order], setAside);
  return [...order].map(({ task, waits, step }) => {
    const first = waits.map((each) => standing(each, placeOf, asideOf));
    const unmet = first.flatMap(({ is, written }) => (is === 'listed' ? [] : [written]));
    return { ...task, unmet, first, step };
  });
}

function standing(
  { written, task, is }: Waiting,
  placeOf: ReadonlyMap<TaskEffect, number>,
  asideOf: ReadonlyMap<string, SetAside>,
): FirstTask {
  if (task !== undefined) {
    const { id, name } = task;
    return is === 'circle'
      ? { written, is, id, name }
      : { written, is: 'listed', id, name, place: placeOf.get(task) ?? 0 };
  }
  const aside = asideOf.get(written);
  if (aside === undefined) return { written, is: 'absent' };
  const { id, name, verdict } = aside;
  return { written, is: 'set-aside', id, name, verdict };
}

/** What is set aside of what a candidate waits for, by the id or name that it was written with; ids before names. */
function setAsideNamed(
  placed: readonly Placed[],
  setAside: () => Iterable<SetAside>,
): ReadonlyMap<string, SetAside> {
  const wanted = new Set(
    placed.flatMap(({ waits }) =>
      waits.flatMap(({ written, task }) => (task === undefined ? [written] : [])),
    ),
  );
  const [byId, byName] = [new Map<string, SetAside>(), new Map<string, SetAside>()];
  for (const task of wanted.size === 0 ? [] : setAside()) {
    const { id, name, verdict } = task;
    if (wanted.has(id)) byId.set(id, { id, name, verdict });
    if (wanted.has(name) && !byName.has(name)) byName.set(name, { id, name, verdict });
  }
  return new Map([...byName, ...byId]);
}

/** A task with the step that it has for those it depends on. */
interface Placed {
  readonly task: TaskEffect;
  readonly step: RoadmapStep;
  readonly behind: readonly Placed[];
  readonly waits: readonly Waiting[];
}

/** What a task waits for: a candidate, or what is none. */
interface Waiting {
  readonly written: string;
  readonly task?: TaskEffect;
  readonly is?: 'circle';
}

interface Placing {
  readonly named: ReadonlyMap<string, TaskEffect>;
  readonly placed: Map<TaskEffect, Placed>;
  readonly waiting: Set<TaskEffect>;
}

/** Tasks by what others may call them: their ids, and names that are no id. */
function namedTasks(tasks: readonly TaskEffect[]): ReadonlyMap<string, TaskEffect> {
  const named = new Map<string, TaskEffect>();
  for (const name of ['id', 'name'] as const)
    for (const task of tasks) if (!named.has(task[name])) named.set(task[name], task);
  return named;
}

/** The task in the latest step of its own and of all that it depends on; a circle is broken where it closes. */
function place(task: TaskEffect, placing: Placing): Placed {
  const { named, placed, waiting } = placing;
  const known = placed.get(task);
  if (known !== undefined) return known;
  waiting.add(task);
  const waits = task.dependsOn.map((written): Waiting => {
    const first = named.get(written);
    if (first === undefined) return { written };
    return waiting.has(first) ? { written, task: first, is: 'circle' } : { written, task: first };
  });
  const behind = waits.flatMap(({ task: first, is }) =>
    first === undefined || is === 'circle' ? [] : [place(first, placing)],
  );
  waiting.delete(task);
  const isUnmet = waits.some(({ task: first, is }) => first === undefined || is === 'circle');
  // What waits for something that is no candidate has that to settle first.
  const steps = [task.step, ...behind.map(({ step }) => step), ...(isUnmet ? [lastStep] : [])];
  const result: Placed = { task, step: latest(steps), behind, waits };
  placed.set(task, result);
  return result;
}

const lastStep: RoadmapStep = 'settle';

function latest(steps: readonly RoadmapStep[]): RoadmapStep {
  return roadmapSteps.findLast((step) => steps.includes(step)) ?? lastStep;
}

function putBehind(task: Placed, order: Set<Placed>): void {
  if (order.has(task)) return;
  for (const first of task.behind) putBehind(first, order);
  order.add(task);
}

function compared(a: Placed, b: Placed): number {
  return (
    roadmapSteps.indexOf(a.step) - roadmapSteps.indexOf(b.step) ||
    (b.task.freed?.low ?? -1) - (a.task.freed?.low ?? -1) ||
    (b.task.score ?? -1) - (a.task.score ?? -1) ||
    Number(a.task.id > b.task.id) - Number(a.task.id < b.task.id)
  );
}
