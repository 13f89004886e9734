import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import type { Params } from './judge.js';

/** The params of a criterion: those given, and the defaults of the rest. Throws ZodError on a wrong or unknown one. */
export function paramsOf(criterion: Criterion, given: Params = {}): Params {
  return z.strictObject(criterion.params).parse(given);
}
