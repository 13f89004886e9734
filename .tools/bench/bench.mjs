// Measures how fast the program is, prints it as a table, and keeps the figures in measured.json, from which docs/performance.md
// and the READMEs are generated: `npm run bench`, then `npm run generate`. BENCH_PARTS=start,throughput measures these alone
// and leaves the figures of the others.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { drop } from './parts/drop.mjs';
import { growth } from './parts/growth.mjs';
import { importing } from './parts/importing.mjs';
import { robustness } from './parts/robustness.mjs';
import { start } from './parts/start.mjs';
import { survey } from './parts/survey.mjs';
import { throughput } from './parts/throughput.mjs';
import { whatIf } from './parts/whatIf.mjs';
import { yaml } from './parts/yaml.mjs';
import { folder, isOfProcessor } from './processes.mjs';
import { chartsOf, rowsOf } from './tables.mjs';

const parts = { start, throughput, growth, importing, robustness, survey, yaml, whatIf, drop };
const asked = process.env.BENCH_PARTS?.split(',') ?? Object.keys(parts);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`BENCH_PARTS: no ${unknown.join(', ')}; there is ${Object.keys(parts).join(', ')}`);

const file = new URL('measured.json', import.meta.url);
const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** When, on what, and by which clock: every part says it for itself, since parts may be measured apart. */
function circumstances() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version.slice(1),
    cores: os.availableParallelism(),
    load: Math.round(10 * os.loadavg()[0]) / 10,
    clock: isOfProcessor ? 'processor' : 'wall',
  };
}

const rounded = (value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);

try {
  for (const name of asked) {
    const before = circumstances();
    const figures = await parts[name]();
    if (figures === undefined) continue;
    const measured = { [name]: { ...before, ...figures } };
    for (const { what, figure, target, isMet } of rowsOf(measured))
      console.log(`${what.padEnd(84)} ${figure.padStart(12)}   ${target}${isMet ? '' : ': missed'}`);
    for (const line of chartsOf(measured)) console.log(line);
    Object.assign(kept, measured);
    writeFileSync(file, `${JSON.stringify(kept, (_, value) => rounded(value), 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
