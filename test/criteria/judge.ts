import { expect } from 'vitest';
import * as z from 'zod';
import type { Cells, Criterion, Outcome, PartOutcome, Range } from '../../src/criterion/index.js';
import { settle } from '../../src/criterion/settle.js';
import { word, type Lang } from '../../src/text/lang.js';

type Params = Readonly<Record<string, unknown>>;

/** Judges one task, with the default of every parameter that is not given. */
export function judge(criterion: Criterion, cells: Cells, params: Params = {}): Outcome {
  return criterion.score(cells, z.object(criterion.params).parse(params));
}

/** Lowest and highest value of a task; all that there is where it is unknown. */
export function rangeOf(criterion: Criterion, cells: Cells, params: Params = {}): Range {
  return settled(criterion, cells, params).range;
}

/** The value that counts for a task, half where a part is unknown. */
export function pointOf(criterion: Criterion, cells: Cells, params: Params = {}): number {
  return settled(criterion, cells, params).point;
}

function settled(criterion: Criterion, cells: Cells, params: Params) {
  const outcome = judge(criterion, cells, params);
  if (outcome.status === 'not-applicable') throw new Error('expected a value, and it does not apply');
  return settle(outcome, { missing: 'prior', prior: 0.5 });
}

/** The answer to one part of a criterion. */
export function partOf(criterion: Criterion, id: string, cells: Cells, params: Params = {}): PartOutcome {
  const outcome = judge(criterion, cells, params);
  const parts = outcome.status === 'not-applicable' ? [] : outcome.parts;
  const found = parts.find((part) => part.id === id);
  if (found === undefined) throw new Error(`no part ${id} in ${parts.map((part) => part.id).join(', ')}`);
  return found;
}

/** The fields that an unknown outcome asks for. */
export function needsOf(criterion: Criterion, cells: Cells): readonly string[] {
  const outcome = judge(criterion, cells);
  if (outcome.status !== 'unknown') throw new Error(`expected unknown, and the outcome is ${outcome.status}`);
  return outcome.needs;
}

/** The ids of the conditions that are posed. */
export function conditionsOf(criterion: Criterion, cells: Cells): readonly string[] {
  const outcome = judge(criterion, cells);
  return outcome.status === 'not-applicable' ? [] : (outcome.conditions ?? []).map(({ id }) => id);
}

/** The fields an outcome rests on, in order. */
export function restsOn(outcome: Outcome): readonly string[] {
  return outcome.status === 'unknown' ? [] : outcome.evidence.map((each) => each.field);
}

/** The sentences of an outcome: its evidence, then its conditions, its reason or caution last. */
export function sentences(outcome: Outcome, lang: Lang): readonly string[] {
  const evidence =
    outcome.status === 'unknown' ? outcome.parts.flatMap((part) => part.evidence) : outcome.evidence;
  const says = evidence.map((each) => each.says);
  if (outcome.status === 'not-applicable') return [...says, outcome.reason].map((each) => word(each, lang));
  const { caution, conditions = [] } = outcome;
  const rest = [...conditions.map((each) => each.says), ...(caution === undefined ? [] : [caution])];
  return [...says, ...rest].map((each) => word(each, lang));
}

/** Limits as they are but for the rounding of sums and logarithms. */
export function close(limits: readonly number[]): readonly unknown[] {
  return limits.map((each): unknown => expect.closeTo(each, 12));
}
