import type { EvidenceResult, TaskResult } from '../../model/result.js';

/** Reads the tasks of a list in its order; says of each which one before it is equal on the same figures, if any. */
export function tieReader(): (task: TaskResult) => TaskResult | undefined {
  let tied: Tied | undefined;
  return (task) => {
    if (task.rank !== tied?.rank) {
      tied = { rank: task.rank, first: task, byFigures: undefined };
      return undefined;
    }
    tied.byFigures ??= new Map([[figuresOf(tied.first), tied.first]]);
    const figures = figuresOf(task);
    const same = tied.byFigures.get(figures);
    if (same === undefined) tied.byFigures.set(figures, task);
    return same;
  };
}

/** Tasks that share a rank. */
interface Tied {
  readonly rank: number;
  readonly first: TaskResult;
  /** made when a second one comes: to judge a task again takes time, and most share their rank with nobody */
  byFigures: Map<string, TaskResult> | undefined;
}

/** What a task rests on, as a key. */
function figuresOf(task: TaskResult): string {
  return JSON.stringify([
    task.interval,
    task.outcomes().map(({ status, range, evidence }) => [status, range, evidence.map(cellOf)]),
  ]);
}

// How a law is written says which task it is, and is no figure.
function cellOf({ field, value }: EvidenceResult): unknown {
  return field === 'governing_laws' ? field : [field, value];
}
