// SMAA of 2,000 tasks by 12 criteria on one thread, in a process of its own: the same work as smaa.py.
import { generatorOf } from '../../src/robustness/random/generator.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { modelOf } from './smaaOf.js';

const generator = generatorOf(1);
process.stdout.write(String(smaa(modelOf(generator), { generator }).rows[0]?.first));
