// Prints how fast the program is, as medians of ratios of runs that follow each other. Run it with `npm run bench`. Times are
// those of the clock; with BENCH_CPU=1 they are of the processor, user and system, which other work disturbs less.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { build } from 'esbuild';
import { printGrowth } from './growth.mjs';
import { inventoryOf } from './inventory.mjs';
import { nationalAnswers } from './nationalAnswers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'bin/commonality.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'commonality-bench-'));
const peakFile = path.join(folder, 'peak');
// NODE_EXTRA_CA_CERTS adds 30 ms to every start of Node 20, which would flatter the ratios.
const { NODE_EXTRA_CA_CERTS: _, ...clean } = process.env;
// The compiled code is kept apart: another build that runs meanwhile would replace it again and again.
const env = { ...clean, NO_COLOR: '1', XDG_CACHE_HOME: path.join(folder, 'cache') };

/** Time in milliseconds and peak memory in MiB of one whole process. */
function run(args, program = process.execPath, runEnv = env) {
  const peak = `data:text/javascript,${encodeURIComponent(
    `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`,
  )}`;
  return {
    milliseconds:
      process.env.BENCH_CPU === '1' ? processorTime(program, args, runEnv) : clockTime(program, args, runEnv),
    peakOf: () => peakOf(['--import', peak, ...args]),
  };
}

function clockTime(program, args, runEnv) {
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

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Medians of several commands run in turn, after one warm-up of each; `ratio` is the median of the last to the first, run
 * by run: other work slows both.
 */
function inTurn(commands, times, program) {
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

function write(name, tasks, columns) {
  const file = path.join(folder, name);
  writeFileSync(file, inventoryOf(tasks, columns));
  return file;
}

const ms = (x) => `${x.toFixed(0)} ms`;
const times = (x) => `${x.toFixed(2)} ×`;
function line(what, figure, target) {
  console.log(`${what.padEnd(58)} ${figure.padStart(10)}   ${target}`);
}

/** On this Node, and on those that BENCH_NODES names: `BENCH_NODES=/path/to/node22,/path/to/node24`. */
function startUp() {
  const small = write('small.csv', 30, 30);
  const others = process.env.BENCH_NODES?.split(',') ?? [];
  if (others.length === 0) console.log('measured on one Node: BENCH_NODES=node22,node24 names others');
  for (const node of [process.execPath, ...others]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    const commands = { node: ['-e', '0'], version: [bin, '--version'], score: [bin, 'score', small] };
    const { ratio, ...taken } = inTurn(commands, 21, node);
    line(`node -e 0 (${version})`, ms(taken.node), '');
    line('commonality --version, times node -e 0', times(ratio.version), 'at most 2 ×');
    line('score of 30 tasks, times node -e 0', times(ratio.score), 'at most 4 ×');
    const fresh = { node: ['-e', '0'], first: [bin, 'score', small] };
    line('the same in the first run after installation', times(firstRun(fresh, node)), '');
  }
}

/** Without a cache of compiled code, as nothing was run before. */
function firstRun({ node, first }, program) {
  const uncached = { ...env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const ratios = Array.from({ length: 11 }, () => {
    const { milliseconds } = run(node, program);
    return run(first, program, uncached).milliseconds / milliseconds;
  });
  return median(ratios);
}

function throughput() {
  const big = write('big.csv', 100_000, 30);
  const csvParse = pathToFileURL(path.join(root, 'node_modules/csv-parse/lib/sync.js')).href;
  const reading = `import{parse}from${JSON.stringify(csvParse)};import{readFileSync}from'node:fs';globalThis.rows=parse(readFileSync(${JSON.stringify(big)}))`;
  const toCsv = [bin, 'score', big, '--format', 'csv'];
  const taken = inTurn({ parse: ['--input-type=module', '-e', reading], score: toCsv }, 5);
  line('csv-parse alone, 100,000 tasks × 30 columns to arrays', ms(taken.parse), '');
  line('score of the same file to CSV, times csv-parse alone', times(taken.ratio.score), 'at most 2.5 ×');
  line('peak memory, to CSV', `${run(toCsv).peakOf().toFixed(0)} MiB`, 'under 1,024 MiB');
  workbooks(big, toCsv);
  const toJson = [bin, 'score', big, '--format', 'json'];
  line('peak memory, to JSON', `${run(toJson).peakOf().toFixed(0)} MiB`, 'under 1,024 MiB');
}

function moduleText(name) {
  return JSON.stringify(pathToFileURL(path.join(root, 'node_modules', name)).href);
}

/** The same table as a workbook, which the oracle of the tests writes. */
function workbooks(big, toCsv) {
  const file = big.replace(/csv$/, 'xlsx');
  const writing = `import{parse}from${moduleText('csv-parse/lib/sync.js')};import{writeXlsx}from${moduleText('hucre/dist/xlsx.mjs')};import{readFileSync,writeFileSync}from'node:fs';const figure=/^-?[\\d,]+([.]\\d+)?$/;const cell=(c)=>c===''?null:figure.test(c)?Number(c.replaceAll(',','')):c;writeFileSync(${JSON.stringify(file)},await writeXlsx({sheets:[{name:'a',rows:parse(readFileSync(${JSON.stringify(big)})).map((row)=>row.map(cell))}]}))`;
  run(['--max-old-space-size=4096', '--input-type=module', '-e', writing]);
  const fromBook = [bin, 'score', file, '--format', 'csv'];
  const taken = inTurn({ csv: toCsv, book: fromBook }, 3);
  line(
    'score of the same table as a workbook, times that of the CSV',
    times(taken.ratio.book),
    'at most 3 ×',
  );
  const memory = run(fromBook).peakOf() / run(toCsv).peakOf();
  line('memory of that run, times that of the CSV', times(memory), 'at most 2 ×');
}

function growth() {
  printGrowth({ folder, bin, run, median });
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of the excerpt again and again under new ids, until they are as many bytes as the whole survey. */
function surveyOf(bytes) {
  const excerpt = readFileSync(path.join(root, 'fixtures/procedures/r6.csv'), 'utf8');
  const [header, ...rows] = parse(excerpt);
  const bodies = rows.map(([, ...cells]) => cells.map(quoted).join(','));
  const round = Buffer.byteLength(bodies.join(''));
  const again = Array.from({ length: Math.ceil(bytes / round) }, (_, i) =>
    bodies.map((body, j) => `${i * bodies.length + j + 1},${body}\r\n`).join(''),
  );
  return `${header.join(',')}\r\n${again.join('')}`;
}

/** The survey that the first argument or SURVEY names; without it a file of its size, made of the excerpt. */
function importing() {
  const given = process.argv[2] ?? process.env.SURVEY;
  const file = given ?? path.join(folder, 'survey.csv');
  if (given === undefined) {
    console.log(
      'no survey is named (npm run bench -- procedures_survey_r6.csv): measured on rows of the excerpt',
    );
    writeFileSync(file, surveyOf(43e6));
  }
  const csvParse = pathToFileURL(path.join(root, 'node_modules/csv-parse/lib/sync.js')).href;
  const reading = `import{parse}from${JSON.stringify(csvParse)};import{readFileSync}from'node:fs';globalThis.rows=parse(readFileSync(${JSON.stringify(file)}))`;
  const toCsv = [bin, 'import', 'procedures', file];
  const taken = inTurn({ parse: ['--input-type=module', '-e', reading], survey: toCsv }, 5);
  line('import of the survey (43 MB), times csv-parse alone', times(taken.ratio.survey), 'at most 1.5 ×');
  line('peak memory of the import', `${run(toCsv).peakOf().toFixed(0)} MiB`, 'under 300 MiB');
}

/** SMAA in a process of its own, beside the same in NumPy. */
async function robustness() {
  // Asked for its own path: a shim that chooses among versions takes as long as the start of one.
  const pythons = ['/usr/bin/python3', 'python3'].flatMap((each) => {
    const asked = spawnSync(each, ['-c', 'import numpy,sys;print(sys.executable,numpy.__version__)']);
    return asked.status === 0 ? [asked.stdout.toString().trim().split(' ')] : [];
  });
  const [python, numpyVersion] = pythons[0] ?? [];
  if (python === undefined) {
    console.log('SMAA is not compared: python3-numpy is not installed');
    return;
  }
  const bundle = path.join(folder, 'smaa.mjs');
  await build({
    entryPoints: [path.join(root, '.tools/bench/smaa.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
  });
  const yardstick = path.join(root, '.tools/bench/smaa.py');
  const oneThread = { ...env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const taken = { ours: [], numpy: [], ratio: [] };
  for (let i = 0; i < 8; i += 1) {
    const numpy = run([yardstick], python, oneThread).milliseconds;
    const ours = run([bundle]).milliseconds;
    if (i === 0) continue; // warm-up
    taken.numpy.push(numpy);
    taken.ours.push(ours);
    taken.ratio.push(ours / numpy);
  }
  line(`SMAA in NumPy ${numpyVersion}, 10,000 weightings × 2,000 tasks × 12`, ms(median(taken.numpy)), '');
  line('the same by src/robustness, times NumPy (paired)', times(median(taken.ratio)), 'at most 0.6 ×');
}

/** Two million answers of a national survey: 1,741 municipalities × 230 tasks × 5 questions. */
function survey() {
  const { described, answers } = nationalAnswers(folder, 230);
  const csvParse = moduleText('csv-parse/lib/index.js');
  const reading = `import{parse}from${csvParse};import{createReadStream}from'node:fs';let rows=0;for await(const _ of createReadStream(${JSON.stringify(answers)}).pipe(parse()))rows+=1`;
  const ours = [bin, 'survey', 'read', answers, '--survey', described, '--format', 'json'];
  const taken = inTurn({ parse: ['--input-type=module', '-e', reading], ours }, 5);
  line('csv-parse alone, 2,000,000 answers in 400,430 rows', ms(taken.parse), '');
  line('survey read of the same file, times csv-parse alone', times(taken.ratio.ours), 'at most 1.5 ×');
  const ofTenth = [
    bin,
    'survey',
    'read',
    tenthOf(answers),
    '--survey',
    described,
    '--collapse',
    '--format',
    'json',
  ];
  const few = nationalAnswers(folder, 23);
  const fewer = [bin, 'survey', 'read', few.answers, '--survey', few.described, '--format', 'json'];
  const memory = run(ours).peakOf();
  line(
    'memory, to that of a tenth of the municipalities',
    times(memory / run(ofTenth).peakOf()),
    '1 ×: flat',
  );
  line('memory, to that of a tenth of the tasks', times(memory / run(fewer).peakOf()), '');
}

/** The answers of every tenth municipality, as the last digit of its code picks them. */
function tenthOf(answers) {
  const tenth = path.join(folder, 'tenth.csv');
  const [head, ...rows] = readFileSync(answers, 'utf8').split('\n');
  writeFileSync(tenth, [head, ...rows.filter((row) => row[5] === '0')].join('\n'));
  return tenth;
}

const parts = { startUp, throughput, growth, importing, robustness, survey };
// BENCH_PARTS=startUp,throughput measures these alone.
const asked = process.env.BENCH_PARTS?.split(',') ?? Object.keys(parts);

try {
  for (const [name, measure] of Object.entries(parts)) if (asked.includes(name)) await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
