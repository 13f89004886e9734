import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import { tidy } from './tidy.js';
import { priorIn, type Params } from './judge.js';

/** zod would compile each parser before its only use. */
const once = { jitless: true };

/** The params of a criterion: those given, and the defaults of the rest. Throws ZodError on a wrong or unknown one. */
export function paramsOf(criterion: Criterion, given?: Params): Params {
  if (given !== undefined)
    return z.strictObject(criterion.params).parse({ ...priorsFrom(criterion, given), ...given }, once);
  return Object.fromEntries(
    Object.entries(criterion.params).map(([name, param]) => [name, param.parse(undefined, once)]),
  );
}

/** A prior that somebody gives for the whole criterion holds for its parts too. */
function priorsFrom({ parts }: Criterion, { prior }: Params): Params {
  if (prior === undefined) return {};
  const names = Object.values(parts).flatMap((part) => part.prior ?? []);
  return Object.fromEntries(names.map((name) => [name, prior]));
}

/** What a criterion counts of which nothing is known, 0 to 1: Σ share × prior of its parts. */
export function priorOf({ parts }: Criterion, params: Params): number {
  const each = Object.values(parts).map(({ share, prior: name }) => {
    const own = name === undefined ? undefined : params[name];
    return share * (typeof own === 'number' ? own : priorIn(params));
  });
  return tidy(each.reduce((sum, worth) => sum + worth, 0));
}
