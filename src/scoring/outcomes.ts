import type { Field } from '../criterion/field.js';
import type { Scored, Unknown } from '../criterion/outcome.js';
import type { MissingRule, OutcomeResult, Weighed } from '../result.js';
import { say, type Sentence, type Text, type Wording } from '../text/lang.js';
import type { Active } from './activate.js';
import { standIns, weightCounted, type Sums } from './aggregate.js';
import { status, type Judged } from './judge.js';
import { tidy } from './tidy.js';

/** What the criteria of a task are weighed with. */
export interface Weighing {
  readonly active: readonly Active[];
  readonly sums: Sums;
  readonly missing: MissingRule;
}

/** What each active criterion adds to the score of a task: 100 × weight × value, or × what stands in for an unknown. */
export function weighedOf({ active, sums, missing }: Weighing, task: number): readonly Weighed[] {
  const applying = sums.applying[task] || 1;
  const counted = weightCounted(sums, task, missing) || 1;
  return active.map(({ judged, weight }) => {
    const criterion = judged.criterion.id;
    const code = judged.statuses[task];
    if (code === status.notApplicable) return { criterion, status: 'not-applicable', weight: 0 };
    const share = weight / applying;
    const points = (100 * weight) / counted;
    if (code !== status.scored)
      return { criterion, status: 'unknown', weight: share, contribution: tidy(points * standIns[missing]) };
    const value = judged.values[task] ?? 0;
    return { criterion, status: 'scored', value, weight: share, contribution: tidy(points * value) };
  });
}

/** What each active criterion says of a task, with its evidence. */
export function outcomesOf(weighing: Weighing, task: number): readonly OutcomeResult[] {
  return weighedOf(weighing, task).map((weighed, i) => ({
    ...weighed,
    ...saidBy(weighing.active[i]?.judged, task),
  }));
}

function saidBy(
  judged: Judged | undefined,
  task: number,
): Pick<OutcomeResult, 'reason' | 'caution' | 'evidence'> {
  const outcome = judged?.outcome(task);
  if (judged === undefined || outcome === undefined) return { evidence: [] };
  if (outcome.status === 'scored') return withCaution(outcome);
  if (outcome.status === 'not-applicable') return { reason: outcome.reason, evidence: outcome.evidence };
  return { reason: reasonOf(judged, outcome), evidence: [] };
}

function withCaution({ evidence, caution }: Scored): Pick<OutcomeResult, 'caution' | 'evidence'> {
  return caution === undefined ? { evidence } : { caution, evidence };
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
