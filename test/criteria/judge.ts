import * as z from 'zod';
import type { Cells, Criterion, Outcome } from '../../src/criterion/index.js';
import { word, type Lang } from '../../src/text/lang.js';

/** Judges one task, with the default of every parameter that is not given. */
export function judge(
  criterion: Criterion,
  cells: Cells,
  params: Readonly<Record<string, unknown>> = {},
): Outcome {
  return criterion.score(cells, z.object(criterion.params).parse(params));
}

/** The value of a task; fails where the criterion gives none. */
export function valueOf(
  criterion: Criterion,
  cells: Cells,
  params: Readonly<Record<string, unknown>> = {},
): number {
  const outcome = judge(criterion, cells, params);
  if (outcome.status !== 'scored') throw new Error(`expected a value, and the outcome is ${outcome.status}`);
  return outcome.value;
}

/** The fields that an unknown outcome asks for. */
export function needsOf(criterion: Criterion, cells: Cells): readonly string[] {
  const outcome = judge(criterion, cells);
  if (outcome.status !== 'unknown') throw new Error(`expected unknown, and the outcome is ${outcome.status}`);
  return outcome.needs;
}

/** The fields an outcome rests on, in order. */
export function restsOn(outcome: Outcome): readonly string[] {
  return outcome.status === 'unknown' ? [] : outcome.evidence.map((each) => each.field);
}

/** The sentences of an outcome, its reason or caution last. */
export function sentences(outcome: Outcome, lang: Lang): readonly string[] {
  if (outcome.status === 'unknown') return [];
  const says = outcome.evidence.map((each) => each.says);
  const last = outcome.status === 'scored' ? outcome.caution : outcome.reason;
  return [...says, ...(last === undefined ? [] : [last])].map((each) => word(each, lang));
}
