// The same on all processors, as the command does it: the first argument is the script of a thread.
import os from 'node:os';
import { crewOf } from '../../src/cli/threads/crew.js';
import { generatorOf } from '../../src/robustness/random/generator.js';
import { smaaTogether } from '../../src/robustness/smaa/smaaTogether.js';
import { modelOf } from './smaaOf.js';

const crew = crewOf(os.availableParallelism() - 1, process.argv[2]);
const generator = generatorOf(1);
const { rows } = await smaaTogether(modelOf(generator), { generator }, crew.threads);
crew.end();
process.stdout.write(String(rows[0]?.first));
