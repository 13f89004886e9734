import type { Assessment, TaskRobustness } from '../../model/assessment.js';
import type { List } from '../../model/result.js';
import { word, type Lang } from '../../text/lang.js';
import type { CriterionNote } from '../score/report.js';
import { sentencesOf, titlesOf } from './sentence.js';

/** How far the rank of a task can be trusted, with its sentence. */
export interface RobustnessNote {
  readonly task: TaskRobustness;
  /** not yet safe for any place */
  readonly says: string;
}

interface Page {
  readonly lang: Lang;
  readonly criteria: readonly CriterionNote[];
  readonly robustness?: Assessment | undefined;
}

/** The notes of the tasks of a list, by id; empty if the list was not assessed. */
export function robustnessNoteFor(
  id: List['id'],
  { lang, criteria, robustness }: Page,
): ReadonlyMap<string, RobustnessNote> {
  const list = robustness?.lists.find((each) => each.list === id);
  if (list === undefined || robustness === undefined) return new Map();
  const sentences = sentencesOf({ list, weights: robustness.weights, titleOf: titlesOf(criteria) });
  return new Map(
    list.tasks.flatMap((task, i) => {
      const sentence = sentences[i];
      return sentence === undefined ? [] : [[task.id, { task, says: word(sentence, lang) }] as const];
    }),
  );
}
