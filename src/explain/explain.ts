import type { Explanation, Part } from '../model/explanation.js';
import type { Result, TaskResult } from '../model/result.js';
import type { Scoring } from '../scoring/lists.js';
import { trackRuleOf } from '../scoring/track.js';
import type { Place } from '../model/task.js';
import { changesOf } from './changes.js';
import type { Ground } from './ground.js';
import { neighboursOf } from './neighbours.js';
import { othersOf, rankAmong } from './places.js';
import { rescorer } from './rescore.js';
import { unknownsOf } from './unknowns.js';

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
  const candidates = result.lists.find(({ id }) => id === now.track)?.tasks ?? [];
  const others = othersOf(now.track, candidates, now.id);
  const ground: Ground = { scoring, task, now, others, rescore: rescorer(scoring, task) };
  const place = (field: string): Place => cellAt(task, field) ?? now.at;
  const { field, reason } = trackRuleOf(scoring.tasks, task);
  return {
    run: result.run,
    task: now,
    list: list.id,
    of: list.tasks.length,
    trackRule: { reason, at: field === undefined ? undefined : place(field) },
    standing: { list: now.track, rank: rankAmong(others, now.score), of: others.tasks.length + 1 },
    parts: partsOf(scoring, now, place),
    inactive: inactiveOf({ scoring, result }),
    unknowns: unknownsOf(ground),
    changes: changesOf(ground),
    ...neighboursOf(now, others, scoring.active),
  };
}

function partsOf({ active }: Scoring, now: TaskResult, place: (field: string) => Place): readonly Part[] {
  return now.outcomes().map((outcome, i) => ({
    id: outcome.criterion,
    title: active[i]?.judged.criterion.title ?? { ja: outcome.criterion, en: outcome.criterion },
    outcome,
    places: outcome.evidence.map(({ field }) => place(field)),
  }));
}

function inactiveOf({ scoring, result }: Evaluated): Explanation['inactive'] {
  return result.run.criteria.flatMap(({ id, active, why }, i) => {
    const title = scoring.judged[i]?.criterion.title ?? { ja: id, en: id };
    return active ? [] : [{ id, title, why }];
  });
}
