// SMAA of 2,000 tasks by 12 criteria in a process of its own, the same work as smaa.py.
import { generatorOf } from '../../src/robustness/random/generator.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';

const generator = generatorOf(1);
const [tasks, criteria] = [2000, 12] as const;
const values = Float64Array.from({ length: tasks * criteria }, generator.unit);
const applies = new Uint8Array(tasks * criteria).fill(1);
const model = smaaModelOf({ tasks, criteria, lows: values, highs: values, applies }, 1);
process.stdout.write(String(smaa(model, { generator }).rows[0]?.first));
