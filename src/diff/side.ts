import type { Criterion } from '../criterion/define.js';
import type { Edition, Position } from '../model/difference.js';
import type { NamedCriterion } from '../model/explanation.js';
import type { Condition } from '../criterion/outcome.js';
import type { Performer, Result, Run, TaskResult } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import type { Place } from '../model/task.js';
import { valuationOf, type Valuation } from './valuation.js';

/** Which verdict a criterion can lead to; undefined if none, or where that is not known. */
export interface Deciding {
  readonly decides?: Criterion['decides'];
}

/** How a run scored, as far as two runs are compared. */
export interface RunFacts extends Pick<Run, 'version' | 'config' | 'missing' | 'exponent' | 'thresholds'> {
  readonly record?: Edition | undefined;
  readonly criteria: readonly (NamedCriterion &
    Pick<Run['criteria'][number], 'weight' | 'params' | 'active'> &
    Deciding)[];
}

/** A task of a side with its position. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly at: Place;
  readonly position: Position;
  readonly performer: Performer | undefined;
  readonly conditions: readonly Pick<Condition, 'id'>[];
  /** the laws that it names; undefined where a saved result does not say */
  readonly laws: readonly string[] | undefined;
  /** by the id of each active criterion */
  readonly values: () => ReadonlyMap<string, Valuation>;
}

/** One of the two results that are compared. */
export interface Side {
  readonly name: string;
  readonly run: RunFacts;
  /** by id, in the order of the lists */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  /** what it was made of, and the index of each task in it; not there for a saved result */
  readonly made: { readonly scoring: Scoring; readonly indexOf: ReadonlyMap<string, number> } | undefined;
}

/** A side of a result that was made just now. */
export function sideOf(
  name: string,
  { scoring, result }: { readonly scoring: Scoring; readonly result: Result },
): Side {
  const indexOf = new Map(scoring.tasks.ids.map((id, task) => [id, task]));
  const valuesOf = (task: number): ReadonlyMap<string, Valuation> =>
    new Map(scoring.active.map(({ judged }) => [judged.criterion.id, valuationOf(judged, task)]));
  const lawsOf = (task: number): readonly string[] => {
    const named = scoring.tasks.columns.get('governing_laws')?.value(task);
    return Array.isArray(named) ? named.map(String) : [];
  };
  const snapshots = result.lists.flatMap(({ id: list, tasks }) =>
    tasks.map((task): readonly [string, Snapshot] => [
      task.id,
      {
        id: task.id,
        name: task.name,
        at: task.at,
        position: positionOf(task, list, tasks.length),
        performer: task.performer,
        conditions: task.conditions,
        laws: lawsOf(indexOf.get(task.id) ?? -1),
        values: () => valuesOf(indexOf.get(task.id) ?? -1),
      },
    ]),
  );
  return {
    name,
    run: runOf(scoring, result.run),
    snapshots: new Map(snapshots),
    made: { scoring, indexOf },
  };
}

function runOf({ judged }: Scoring, run: Run): RunFacts {
  const known = new Map(judged.map(({ criterion }) => [criterion.id, criterion]));
  return {
    ...run,
    criteria: run.criteria.map((each) => ({
      ...each,
      title: known.get(each.id)?.title ?? { ja: each.id, en: each.id },
      decides: known.get(each.id)?.decides,
    })),
  };
}

function positionOf(task: TaskResult, list: Position['list'], of: number): Position {
  const { rank, verdict, track, reason, score, interval, coverage } = task;
  const placed = verdict === 'held' ? null : rank;
  return { list, rank: placed, of, verdict, track, because: reason, score, interval, coverage };
}
