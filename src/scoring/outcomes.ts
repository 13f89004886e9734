import type { Criterion } from '../criterion/define.js';
import type { Field } from '../criterion/field.js';
import type { Evidence, Open, PartOutcome } from '../criterion/outcome.js';
import { isRange } from '../criterion/range.js';
import { settle, settledPart, type MissingRule, type Settled } from '../criterion/settle.js';
import { at } from '../model/at.js';
import type { EvidenceResult, OutcomeResult, PartResult, Value, ValueRange } from '../model/result.js';
import type { Tasks } from '../model/task.js';
import { plain, say, type Sentence, type Text, type Wording } from '../text/lang.js';
import type { Active } from './activate.js';
import type { Sums } from './aggregate.js';
import type { JudgedCriterion } from './judge.js';
import { status } from './numbers.js';
import { tidy } from './tidy.js';

/** What the criteria of a task are weighed with. */
export interface Weighing {
  readonly tasks?: Pick<Tasks, 'sourceOf'>;
  readonly active: readonly Active[];
  readonly sums: Sums;
}

// So many rows of values stay in the cache of the processor while they are written column by column.
const block = 128;

/**
 * The value that each active criterion gives a task. The values of a task are laid side by side first: lists ask for
 * them in the order of ranks, and to fetch them from a column each, far apart in memory, takes several times as long.
 */
export function valuesByTask(active: readonly Active[], tasks: number): (task: number) => readonly Value[] {
  const width = active.length;
  const statuses = new Uint8Array(tasks * width);
  const values = new Float64Array(tasks * width);
  for (let from = 0; from < tasks; from += block) {
    const to = Math.min(tasks, from + block);
    for (let column = 0; column < width; column += 1) {
      const { judged } = at(active, column);
      for (let task = from; task < to; task += 1) {
        statuses[task * width + column] = judged.statuses[task] ?? status.unknown;
        values[task * width + column] = judged.values[task] ?? 0;
      }
    }
  }
  // Copied from a list of words: V8 lays a list that begins with figures out anew where a word comes.
  const blank = active.map((): Value => 'unknown');
  return (task) => {
    const row = blank.slice();
    for (let column = 0; column < width; column += 1)
      row[column] = valueOf(statuses, values, task * width + column);
    return row;
  };
}

function valueOf(statuses: Uint8Array, values: Float64Array, at: number): Value {
  if (statuses[at] === status.scored) return values[at] ?? 0;
  return statuses[at] === status.unknown ? 'unknown' : 'not-applicable';
}

/** What the evidence allows each active criterion of a task; undefined where one does not apply. */
export function rangesOf(active: readonly Active[], task: number): readonly (ValueRange | undefined)[] {
  return active.map(({ judged }) => {
    const outcome = judged.outcome(task);
    if (outcome.status === 'not-applicable') return undefined;
    const { prior } = judged.settling;
    const settled = (missing: MissingRule): Settled => settledTidily(settle(outcome, { missing, prior }));
    return {
      range: [judged.lows[task] ?? 0, judged.highs[task] ?? 1],
      under: {
        prior: settled('prior'),
        midpoint: settled('midpoint'),
        available: settled('available'),
        pessimistic: settled('pessimistic'),
      },
      cells: outcome.status === 'unknown' ? [] : outcome.evidence,
    };
  });
}

/** Rounded as the numbers that scores are made of. */
function settledTidily({ range, point, counted }: Settled): Settled {
  return { range, point: Number.isNaN(point) ? 0 : tidy(point), counted: tidy(counted) };
}

/** What each active criterion says of a task, with its evidence and what it adds to the score. */
export function outcomesOf(weighing: Weighing, task: number): readonly OutcomeResult[] {
  const applying = weighing.sums.applying[task] || 1;
  const counted = weighing.sums.counted[task] || 1;
  const ofRecord = weighing.tasks ?? {};
  // Written out, member by member: to spread one object into another takes longer than to judge the task.
  return weighing.active.map(({ judged, weight }): OutcomeResult => {
    const outcome = judged.outcome(task);
    const { status: told } = outcome;
    const criterion = judged.criterion.id;
    const sourced = sourcing(ofRecord, judged.criterion.sources, task);
    if (outcome.status === 'not-applicable') {
      const evidence = outcome.evidence.map(sourced);
      return { criterion, status: 'not-applicable', reason: outcome.reason, parts: [], weight: 0, evidence };
    }
    const value = judged.values[task] ?? 0;
    const said = {
      criterion,
      status: told,
      value,
      range: [judged.lows[task] ?? 0, judged.highs[task] ?? 1] as const,
      parts: outcome.parts.map((part) => partOf(part, judged)),
      weight: weight / applying,
      contribution: tidy((100 * weight * (judged.counted?.[task] ?? 1) * value) / counted),
      evidence: outcome.status === 'unknown' ? [] : outcome.evidence.map(sourced),
      ...(outcome.caution === undefined ? {} : { caution: outcome.caution }),
      ...(outcome.conditions === undefined ? {} : { conditions: outcome.conditions }),
    };
    return outcome.status === 'unknown' ? { ...said, reason: reasonOf(judged, outcome) } : said;
  });
}

function partOf(part: PartOutcome, { criterion, settling }: JudgedCriterion): PartResult {
  const { id, is, share, range } = part;
  const needs = part.needs.length > 0 || is !== 'bounded' ? part.needs : boundedBy(part);
  const title = criterion.parts[id]?.title ?? ratingTitle;
  const value = is === 'not-applicable' ? undefined : settledPart(part, settling);
  const point = is === 'bounded' && part.point !== undefined ? { point: tidy(part.point) } : {};
  const said = { id, title, is, share, range: [tidy(range[0]), tidy(range[1])] as const, ...point, needs };
  return value === undefined ? said : { ...said, value: tidy(value) };
}

/** The cells that leave a range: filled with one figure, they would say more. A judgement is as firm as it gets. */
function boundedBy({ evidence }: PartOutcome): readonly string[] {
  return [...new Set(evidence.flatMap(({ kind, field }) => (kind === 'bounded' ? [field] : [])))];
}

const ratingTitle: Text = { ja: '判断', en: 'judgement' };

/** Adds to evidence how firm it is, its limits, and what record its cell was filled from, or what source the criterion names. */
function sourcing(
  { sourceOf, lawsIn }: Pick<Tasks, 'sourceOf' | 'lawsIn'>,
  sources: Criterion['sources'],
  task: number,
): (each: Evidence) => EvidenceResult {
  return ({ field, value, says, kind = 'exact', source: key }) => {
    const found = sourceOf?.(task, field);
    const own = key === undefined ? undefined : sources?.[key];
    const limits = isRange(value) ? { low: value.low, ...upTo(value.high) } : {};
    const ofOwn = own === undefined ? {} : { source: plain(own) };
    const source = found === undefined ? ofOwn : { source: found.source };
    const laws = own === undefined ? (found?.laws ?? lawsIn?.(task, field)) : found?.laws;
    return { field, value, says, kind, ...limits, ...source, ...(laws === undefined ? {} : { laws }) };
  };
}

function upTo(high: number): { readonly high?: number } {
  return high === Infinity ? {} : { high };
}

function reasonOf({ criterion }: JudgedCriterion, { needs }: Open): Sentence {
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
