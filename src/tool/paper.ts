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

function* situationsIn({ result, scoring }: Evaluation): Generator<Situation> {
  const { ids, cellAt } = scoring.tasks;
  const places = new Map(ids.map((id, i) => [id, i]));
  for (const { tasks } of result.lists) {
    for (const { id } of tasks) yield situationOf({ result, scoring }, places.get(id) ?? -1, cellAt);
  }
}
