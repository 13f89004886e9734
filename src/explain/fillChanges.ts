import type { Criterion } from '../criterion/define.js';
import { ratings, type Rating } from '../criterion/field.js';
import type { Change } from '../model/explanation.js';
import type { TaskResult, Verdict } from '../model/result.js';
import { changing } from './changing.js';
import type { Ground } from './ground.js';

/** Judgements on criteria that are unknown, where they lead to another verdict. */
export function fillChanges(ground: Ground): readonly Change[] {
  return ground.now.values().flatMap((value, i) => {
    const criterion = ground.scoring.active[i]?.judged.criterion;
    return value === 'unknown' && criterion !== undefined ? fillsOf(ground, criterion) : [];
  });
}

interface Led {
  readonly to: readonly Rating[];
  readonly after: TaskResult;
}

/** One change for each verdict that judgements lead to. */
function fillsOf(ground: Ground, { ratingField, fields }: Criterion): readonly Change[] {
  const field = fields[ratingField];
  if (field === undefined) return [];
  const led = new Map<Verdict, Led>();
  for (const rating of ratings) {
    const after = ground.rescore({ [ratingField]: rating });
    if (after === undefined || after.verdict === ground.now.verdict) continue;
    const before = led.get(after.verdict);
    led.set(after.verdict, { to: [...(before?.to ?? []), rating], after: before?.after ?? after });
  }
  const cell = { name: ratingField, field, value: undefined };
  return [...led.values()].map(({ to, after }): Change => ({
    is: 'fill',
    to,
    ...changing(ground, cell, { size: 1, after }),
  }));
}
