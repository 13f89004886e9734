import type { Explanation, Given, Situation } from '../model/explanation.js';
import { trackRuleOf } from '../scoring/track.js';
import type { CellPlace } from '../model/task.js';
import { changesOf } from './changes.js';
import { givenBy } from './given.js';
import { neighboursOf } from './neighbours.js';
import { openCellsOf } from './openCells.js';
import { comparedWith, listIdOf, rankAmong } from './places.js';
import type { Scene } from './scene.js';
import { sceneFor, type Evaluated } from './sceneFor.js';
import { tiesOf } from './ties.js';

/** The place of a cell; undefined if only the place of its task is known. */
export type PlaceOfCell = (task: number, field: string) => CellPlace | undefined;

/** Explains the position of the task with an index. Throws RangeError if there is none. */
export function explain(
  evaluated: Evaluated,
  task: number,
  cellAt: PlaceOfCell = () => undefined,
): Explanation {
  const scene = sceneFor(evaluated, task);
  return { ...situationIn(scene, evaluated, cellAt), changes: changesOf(scene) };
}

/**
 * The same without the entries that would move it: to search them takes most of the time, and a report of all tasks
 * does not show them. Throws RangeError if there is no such task.
 */
export function situationOf(
  evaluated: Evaluated,
  task: number,
  cellAt: PlaceOfCell = () => undefined,
): Situation {
  return situationIn(sceneFor(evaluated, task), evaluated, cellAt);
}

function situationIn(scene: Scene, { scoring, result }: Evaluated, cellAt: PlaceOfCell): Situation {
  const { task, now, others } = scene;
  const list = listIdOf(now);
  const place = (field: string): CellPlace => cellAt(task, field) ?? now.at;
  const tasks = result.lists.find(({ id }) => id === list)?.tasks ?? [];
  const { field, reason } = trackRuleOf(scoring.tasks, task);
  return {
    run: result.run,
    task: now,
    list,
    of: tasks.length,
    trackRule: { reason, at: field === undefined ? undefined : place(field) },
    standing: { list: comparedWith(now), rank: rankAmong(others, now.score), of: others.tasks.length + 1 },
    ties: tiesOf(now, tasks),
    criteria: criteriaOf(scene, place),
    inactive: inactiveOf({ scoring, result }),
    open: openCellsOf(scene),
    ...neighboursOf(now, others, scoring.active),
  };
}

function criteriaOf(
  { scoring: { active }, now, task }: Scene,
  place: (field: string) => CellPlace,
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
