import type { Field } from '../criterion/field.js';
import type { Evidence, Unknown } from '../criterion/outcome.js';
import type { EvidenceResult, MissingRule, OutcomeResult, Value } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import { say, type Sentence, type Text, type Wording } from '../text/lang.js';
import type { Active } from './activate.js';
import { standIns, weightCounted, type Sums } from './aggregate.js';
import { status, type Judged } from './judge.js';
import { tidy } from './tidy.js';

/** What the criteria of a task are weighed with. */
export interface Weighing {
  readonly tasks?: Pick<Tasks, 'sourceOf'>;
  readonly active: readonly Active[];
  readonly sums: Sums;
  readonly missing: MissingRule;
}

/**
 * The value that each active criterion gives a task. The values of a task are laid side by side first: lists ask for
 * them in the order of ranks, and to fetch them from a column each, far apart in memory, takes several times as long.
 */
export function valuesByTask(active: readonly Active[], tasks: number): (task: number) => readonly Value[] {
  const width = active.length;
  const statuses = new Uint8Array(tasks * width);
  const values = new Float64Array(tasks * width);
  for (const [column, { judged }] of active.entries()) {
    for (let task = 0; task < tasks; task += 1) {
      statuses[task * width + column] = judged.statuses[task] ?? status.unknown;
      values[task * width + column] = judged.values[task] ?? 0;
    }
  }
  return (task) => active.map((_, column) => valueOf(statuses, values, task * width + column));
}

function valueOf(statuses: Uint8Array, values: Float64Array, at: number): Value {
  if (statuses[at] === status.scored) return values[at] ?? 0;
  return statuses[at] === status.unknown ? 'unknown' : 'not-applicable';
}

/** What each active criterion says of a task, with its evidence and what it adds to the score. */
export function outcomesOf(weighing: Weighing, task: number): readonly OutcomeResult[] {
  const applying = weighing.sums.applying[task] || 1;
  const counted = weightCounted(weighing.sums, task, weighing.missing) || 1;
  const sourced = sourcing(weighing.tasks ?? {}, task);
  // Written out, member by member: to spread one object into another takes longer than to judge the task.
  return weighing.active.map(({ judged, weight }): OutcomeResult => {
    const outcome = judged.outcome(task);
    const { status: told } = outcome;
    const criterion = judged.criterion.id;
    const share = weight / applying;
    const points = (100 * weight) / counted;
    if (told === 'unknown') {
      const contribution = tidy(points * standIns[weighing.missing]);
      const reason = reasonOf(judged, outcome);
      return { criterion, status: told, reason, weight: share, contribution, evidence: [] };
    }
    const evidence = outcome.evidence.map(sourced);
    if (told === 'not-applicable')
      return { criterion, status: told, reason: outcome.reason, weight: 0, evidence };
    const value = judged.values[task] ?? 0;
    const contribution = tidy(points * value);
    const said = { criterion, status: told, value, weight: share, contribution, evidence };
    return outcome.caution === undefined ? said : { ...said, caution: outcome.caution };
  });
}

/** Adds to evidence what record its cell was filled from, if any. */
function sourcing({ sourceOf }: Pick<Tasks, 'sourceOf'>, task: number): (each: Evidence) => EvidenceResult {
  if (sourceOf === undefined) return (each) => each;
  return (each) => {
    const { field, value, says } = each;
    const found = sourceOf(task, field);
    return found === undefined ? each : { field, value, says, source: found.source, laws: found.laws };
  };
}

function reasonOf({ criterion }: Judged, { needs }: Unknown): Sentence {
  const fields = needs.flatMap((name) => {
    const field: Field | undefined = criterion.fields[name];
    return field === undefined ? [] : [field.title];
  });
  return say(emptyCells, { fields });
}

const emptyCells: Wording<{ readonly fields: readonly Text[] }> = {
  ja: ({ fields }) => `次の項目が空欄：${fields.map(({ ja }) => ja).join('、')}`,
  en: ({ fields }) => `no entry in: ${fields.map(({ en }) => en).join(', ')}`,
};
