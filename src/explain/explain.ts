import type { Explanation, Given } from '../model/explanation.js';
import type { Result } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import { trackRuleOf } from '../scoring/track.js';
import type { Place } from '../model/task.js';
import { changesOf } from './changes.js';
import { givenBy } from './given.js';
import { neighboursOf } from './neighbours.js';
import { openCellsOf } from './openCells.js';
import { comparedWith, othersOf, rankAmong } from './places.js';
import { rescorer } from './rescore.js';
import type { Scene } from './scene.js';
import { tiesOf } from './ties.js';

/** A result, and what it was made of. */
export interface Evaluated {
  readonly scoring: Scoring;
  readonly result: Result;
}

/** The place of a cell; undefined if only the place of its task is known. */
export type PlaceOfCell = (task: number, field: string) => Place | undefined;

/** Explains the position of the task with an index. Throws RangeError if there is none. */
export function explain(
  { scoring, result }: Evaluated,
  task: number,
  cellAt: PlaceOfCell = () => undefined,
): Explanation {
  const list = result.lists.find(({ tasks }) => tasks.some(({ id }) => id === scoring.tasks.ids[task]));
  const now = list?.tasks.find(({ id }) => id === scoring.tasks.ids[task]);
  if (list === undefined || now === undefined) throw new RangeError(`there is no task ${task}`);
  const compared = comparedWith(now);
  const others = othersOf(compared, result.lists.find(({ id }) => id === compared)?.tasks ?? [], now.id);
  const scene: Scene = { scoring, task, now, others, rescore: rescorer(scoring, task) };
  const place = (field: string): Place => cellAt(task, field) ?? now.at;
  const { field, reason } = trackRuleOf(scoring.tasks, task);
  return {
    run: result.run,
    task: now,
    list: list.id,
    of: list.tasks.length,
    trackRule: { reason, at: field === undefined ? undefined : place(field) },
    standing: { list: compared, rank: rankAmong(others, now.score), of: others.tasks.length + 1 },
    ties: tiesOf(now, list.tasks),
    criteria: criteriaOf(scene, place),
    inactive: inactiveOf({ scoring, result }),
    open: openCellsOf(scene),
    changes: changesOf(scene),
    ...neighboursOf(now, others, scoring.active),
  };
}

function criteriaOf(
  { scoring: { active }, now, task }: Scene,
  place: (field: string) => Place,
): readonly Given[] {
  return now.outcomes().flatMap((outcome, i) => {
    const counted = active[i];
    return counted === undefined ? [] : [givenBy(counted, { task, outcome }, place)];
  });
}

function inactiveOf({ scoring, result }: Evaluated): Explanation['inactive'] {
  return result.run.criteria.flatMap(({ id, active, why }, i) => {
    const title = scoring.judged[i]?.criterion.title ?? { ja: id, en: id };
    return active ? [] : [{ id, title, why }];
  });
}
