import type { Field } from '../criterion/field.js';
import type { Evidence, Unknown } from '../criterion/outcome.js';
import type { EvidenceResult, MissingRule, OutcomeResult, Value } from '../result.js';
import type { Tasks } from '../task.js';
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
  return weighing.active.map(({ judged, weight }) => {
    const told = saidBy(judged, task);
    const said = { criterion: judged.criterion.id, ...told, evidence: told.evidence.map(sourced) };
    const share = weight / applying;
    const points = (100 * weight) / counted;
    if (said.status === 'not-applicable') return { ...said, weight: 0 };
    if (said.status === 'unknown')
      return { ...said, weight: share, contribution: tidy(points * standIns[weighing.missing]) };
    const value = judged.values[task] ?? 0;
    return { ...said, value, weight: share, contribution: tidy(points * value) };
  });
}

/** Adds to evidence what record its cell was filled from, if any. */
function sourcing({ sourceOf }: Pick<Tasks, 'sourceOf'>, task: number): (each: Evidence) => EvidenceResult {
  if (sourceOf === undefined) return (each) => each;
  return (each) => {
    const found = sourceOf(task, each.field);
    return found === undefined ? each : { ...each, source: found.source, laws: found.laws };
  };
}

/** The part of an outcome that is said in words. */
type Said = Pick<OutcomeResult, 'status' | 'reason' | 'caution' | 'evidence'>;

function saidBy(judged: Judged, task: number): Said {
  const outcome = judged.outcome(task);
  const { status: told } = outcome;
  if (told === 'unknown') return { status: told, reason: reasonOf(judged, outcome), evidence: [] };
  if (told === 'not-applicable') return { status: told, reason: outcome.reason, evidence: outcome.evidence };
  const { evidence, caution } = outcome;
  return caution === undefined ? { status: told, evidence } : { status: told, caution, evidence };
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
