// What the yardstick of SMAA is: 2,000 tasks by 12 criteria.
import type { Generator } from '../../src/robustness/random/generator.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';

const [tasks, criteria] = [2000, 12] as const;

/** Values that are known, uniform from 0 to 1. */
export function modelOf(generator: Generator) {
  const values = Float64Array.from({ length: tasks * criteria }, generator.unit);
  const applies = new Uint8Array(tasks * criteria).fill(1);
  return smaaModelOf({ tasks, criteria, lows: values, highs: values, applies }, 1);
}
