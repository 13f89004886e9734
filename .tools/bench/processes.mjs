// Times and memory of whole processes. Times are those of the clock; with BENCH_CPU=1 they are of the processor, user and
// system, which other work disturbs less.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inventoryOf } from './inventory.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = path.join(root, 'bin/commonality.js');
/** Removed at the end. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'commonality-bench-'));
const peakFile = path.join(folder, 'peak');
// NODE_EXTRA_CA_CERTS adds 30 ms to every start of Node 20, which would flatter the ratios.
const { NODE_EXTRA_CA_CERTS: _, ...clean } = process.env;
// The compiled code is kept apart: another build that runs meanwhile would replace it again and again.
export const env = { ...clean, NO_COLOR: '1', XDG_CACHE_HOME: path.join(folder, 'cache') };

/** Whether times are those of the processor. */
export const isOfProcessor = process.env.BENCH_CPU === '1';

/** Time in milliseconds and peak memory in MiB of one whole process. */
export function run(args, program = process.execPath, runEnv = env) {
  const peak = `data:text/javascript,${encodeURIComponent(
    `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`,
  )}`;
  return {
    milliseconds: isOfProcessor ? processorTime(program, args, runEnv) : clockTime(program, args, runEnv),
    peakOf: () => peakOf(['--import', peak, ...args]),
  };
}

/** Milliseconds by the clock, for what works on several processors at once. */
export function clockTime(program, args, runEnv = env) {
  const start = process.hrtime.bigint();
  finished(args, spawnSync(program, args, { ...piped, env: runEnv }));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Node says nothing of the time that a child took; bash does. */
function processorTime(program, args, runEnv) {
  const timed = 'TIMEFORMAT="@ %U %S"; time "$@"';
  const { stderr } = finished(
    args,
    spawnSync('bash', ['-c', timed, 'bash', program, ...args], { ...piped, env: runEnv }),
  );
  const [, user, system] = /@ ([\d.]+) ([\d.]+)\s*$/.exec(stderr.toString());
  return 1000 * (Number(user) + Number(system));
}

const piped = { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9 };

function finished(args, done) {
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return done;
}

function peakOf(args) {
  spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  return Number(readFileSync(peakFile, 'utf8')) / 1024;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Medians of several commands run in turn, after one warm-up of each; `ratio` is the median of the last to the first, run
 * by run: other work slows both.
 */
export function inTurn(commands, times, program) {
  for (const args of Object.values(commands)) run(args, program);
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i < times; i += 1) {
    for (const [name, args] of Object.entries(commands)) taken[name].push(run(args, program).milliseconds);
  }
  const [first] = Object.values(taken);
  const ratios = Object.entries(taken).map(([name, each]) => [
    name,
    median(each.map((ms, i) => ms / first[i])),
  ]);
  const medians = Object.fromEntries(Object.entries(taken).map(([name, each]) => [name, median(each)]));
  return { ...medians, ratio: Object.fromEntries(ratios) };
}

/** Writes an inventory into the folder; the answer is its path. */
export function write(name, tasks, columns) {
  const file = path.join(folder, name);
  writeFileSync(file, inventoryOf(tasks, columns));
  return file;
}

/** The text of a program by which csv-parse alone reads a file to arrays. */
export function readingByCsvParse(file) {
  return `import{parse}from${moduleText('csv-parse/lib/sync.js')};import{readFileSync}from'node:fs';globalThis.rows=parse(readFileSync(${JSON.stringify(file)}))`;
}

/** The address of a module of a package, as a program names it. */
export function moduleText(name) {
  return JSON.stringify(pathToFileURL(path.join(root, 'node_modules', name)).href);
}

/** The version of an installed package. */
export function versionOf(name) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
