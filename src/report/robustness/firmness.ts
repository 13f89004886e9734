import { at } from '../../model/at.js';
import { undecided, type TaskRobustness } from '../../model/assessment.js';

/** How firmly a task holds its rank, the firmest first. */
export const firmnesses = ['firm', 'likely', 'open', 'reversed'] as const;

/**
 * `firm`: this rank in nine of ten weightings. `likely`: in front of the next, and behind the one before, more often
 * than can be undecided. `open`: in a band with a neighbour, or undecided with it. `reversed`: a neighbour on the other side more often than
 * that, so that the order of the list is an exception among all weightings.
 */
export type Firmness = (typeof firmnesses)[number];

type Placed = Pick<TaskRobustness, 'id' | 'sameAs' | 'rank' | 'usualRanks' | 'overNext' | 'band'>;

/** The firmness of each task of a list, in its order. */
export function firmnessesOf(tasks: readonly Placed[]): readonly Firmness[] {
  return runsOf(tasks).flatMap(({ from, to }) => {
    // Tasks on the same figures tie, and so have the same neighbours.
    const overNext = tasks[to - 1]?.overNext;
    return tasks.slice(from, to).map((task) => firmnessOf({ ...task, overNext }, tasks[from - 1], tasks[to]));
  });
}

/** Neighbours that rest on the same figures, from one place to before another. */
function runsOf(tasks: readonly Placed[]): readonly { readonly from: number; readonly to: number }[] {
  const starts = [...tasks.keys()].filter((i) => i === 0 || !isSame(tasks[i - 1], at(tasks, i)));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tasks.length }));
}

/** Whether two tasks rest on the same figures. */
function isSame(a: Pick<Placed, 'id' | 'sameAs'> | undefined, b: Pick<Placed, 'id' | 'sameAs'>): boolean {
  return a !== undefined && (a.sameAs ?? a.id) === (b.sameAs ?? b.id);
}

function firmnessOf(task: Placed, before: Placed | undefined, after: Placed | undefined): Firmness {
  if (isReversed(task) || (before !== undefined && isReversed(before))) return 'reversed';
  if (before?.band === task.band || after?.band === task.band) return 'open';
  if (isUndecided(task) || (before !== undefined && isUndecided(before))) return 'open';
  const [best, worst] = task.usualRanks;
  return best === worst && best === task.rank ? 'firm' : 'likely';
}

function isUndecided({ overNext }: Placed): boolean {
  return overNext !== undefined && overNext >= undecided[0] && overNext <= undecided[1];
}

/** Whether the next is in front of it more often than can be undecided. */
export function isReversed({ overNext }: Pick<TaskRobustness, 'overNext'>): boolean {
  return overNext !== undefined && overNext < undecided[0];
}

/** Tasks that its best does not surely beat, and the places that they take, from 1. */
export interface Band<Task> {
  readonly from: number;
  readonly to: number;
  /** whether all of them rest on the same figures */
  readonly isSame: boolean;
  readonly tasks: readonly Task[];
}

/** The tasks of a list in their bands, most of which may hold one task alone. */
export function bandsOf<Task extends Pick<TaskRobustness, 'band' | 'id' | 'sameAs'>>(
  tasks: readonly Task[],
): readonly Band<Task>[] {
  const bands: Band<Task>[] = [];
  for (let from = 0; from < tasks.length;) {
    let to = from + 1;
    while (to < tasks.length && tasks[to]?.band === tasks[from]?.band) to += 1;
    const inside = tasks.slice(from, to);
    const isEqual = inside.every((task) => isSame(inside[0], task));
    bands.push({ from: from + 1, to, isSame: isEqual, tasks: inside });
    from = to;
  }
  return bands;
}
