import { effectOf } from '../effect/effectOf.js';
import { sameTaskIn } from '../effect/sameTask.js';
import { usualAssumptions } from '../effect/usualAssumptions.js';
import { situationOf } from '../explain/explain.js';
import type { Situation } from '../model/explanation.js';
import type { KeptFigures } from '../model/kept/keptFigures.js';
import { sheetOf } from '../paper/sheet.js';
import type { Paper } from '../report/paper/report.js';
import type { Evaluation } from '../score.js';

/** What a paper is made of; `profiles` are the same inventories under the weights of each stakeholder. */
export function paperOfDropped(
  evaluation: Evaluation,
  kept: KeptFigures,
  profiles: Paper['profiles'],
): Paper {
  const { result, scoring } = evaluation;
  // Hours nationwide of a task in the rows of two towns would be counted twice.
  const isCountable = sameTaskIn(scoring.tasks) === undefined;
  const effect = isCountable ? effectOf(result, scoring.tasks, usualAssumptions) : undefined;
  return {
    result,
    sheet: sheetOf(result, effect),
    effect,
    profiles,
    kept,
    situations: () => situationsIn(evaluation),
  };
}

function* situationsIn(evaluation: Evaluation): Generator<Situation> {
  for (const task of placesInLists(evaluation)) yield situationAt(evaluation, task);
}

/** Why a task is where it is, by its place in the lists. Throws RangeError if there is none. */
export function situationInLists(evaluation: Evaluation, place: number): Situation {
  return situationAt(evaluation, placesInLists(evaluation)[place] ?? -1);
}

/** The index of each task, list by list. */
function placesInLists({ result, scoring }: Evaluation): readonly number[] {
  const places = new Map(scoring.tasks.ids.map((id, i) => [id, i]));
  return result.lists.flatMap(({ tasks }) => tasks.map(({ id }) => places.get(id) ?? -1));
}

function situationAt({ result, scoring }: Evaluation, task: number): Situation {
  return situationOf({ result, scoring }, task, scoring.tasks.cellAt);
}
