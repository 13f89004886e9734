import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import type { Params } from './judge.js';

/** zod would compile each parser before its only use. */
const once = { jitless: true };

/** The params of a criterion: those given, and the defaults of the rest. Throws ZodError on a wrong or unknown one. */
export function paramsOf(criterion: Criterion, given?: Params): Params {
  if (given !== undefined) return z.strictObject(criterion.params).parse(given, once);
  return Object.fromEntries(
    Object.entries(criterion.params).map(([name, param]) => [name, param.parse(undefined, once)]),
  );
}
