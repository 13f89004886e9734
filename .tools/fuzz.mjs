// Damages inventories, configs and baselines at random, and runs the program on them: `npm run fuzz -- SECONDS [SEED]`.
// It must end with 0, 1 or 2, call nothing a bug, print JSON that can be read, and print the same twice.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { oracleFault } from './oracles.mjs';

const [seconds = '60', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname ?? '.', '..');
const { run } = createRequire(import.meta.url)(path.join(root, 'dist/cli.cjs'));

/** mulberry32: numbers from 0 to 1 that a seed decides. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const inventories = [
  'fixtures/small-town/inventory.yaml',
  'fixtures/excel-shift-jis/inventory.csv',
  'fixtures/diff/old/inventory.csv',
  'fixtures/hostile/csv/ragged.csv',
].filter((file) => existsSync(path.join(root, file)));

const configs = [
  'weights: {commonality: 2}\nthresholds: {held: 40%}\n',
  'measures:\n  - id: call-volume\n    title: 電話件数\n    column: calls\n',
  'columns: {name: 事務の名前}\nwords: {たぶん: unknown}\ncheck: {fail-on: warning, each: true}\n',
];
const baseline = '{"schemaVersion":"2.0","findings":[{"file":"i.csv","code":"blank-row"}],"ranking":[]}';

const bits = [
  '"',
  '\n',
  '\r',
  ',',
  '\0',
  '\t',
  '：',
  '&a [*a]',
  '- ',
  '{',
  '}',
  '\u0301',
  '=1+1',
  '１２',
  '約',
  '%',
  '',
  '<<: *a',
];

/** Bytes with a few places changed, cut, doubled or filled with what means something to a parser. */
function damaged(bytes, random) {
  let now = Buffer.from(bytes);
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const at = Math.floor(random() * (now.length + 1));
    const end = Math.min(now.length, at + Math.floor(random() * 40));
    const bit = Buffer.from(bits[Math.floor(random() * bits.length)]);
    const parts = [
      [now.subarray(0, at), bit, now.subarray(at)],
      [now.subarray(0, at), now.subarray(end)],
      [now.subarray(0, end), now.subarray(at)],
      [now.subarray(0, at), Buffer.from([Math.floor(random() * 256)]), now.subarray(at + 1)],
    ];
    now = Buffer.concat(parts[Math.floor(random() * parts.length)]);
  }
  return now;
}

function collector() {
  const chunks = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { sink, text: () => Buffer.concat(chunks).toString('utf8') };
}

async function* nothing() {}

async function outcomeOf(argv, cwd) {
  const [out, err] = [collector(), collector()];
  const io = { argv, stdin: nothing(), stdout: out.sink, stderr: err.sink, env: {}, cwd };
  const code = await run({ io, lang: 'en' });
  return { code, stdout: out.text(), stderr: err.text() };
}

/** What is wrong with an outcome; nothing if it is as it should be. */
function faultOf({ code, stdout, stderr }, again) {
  if (![0, 1, 2].includes(code)) return `exit code ${code}`;
  if (/this is a bug|Maximum call stack/.test(stderr)) return stderr.split('\n')[0];
  if (stdout !== again.stdout || stderr !== again.stderr || code !== again.code) return 'two runs differ';
  try {
    if (stdout !== '') JSON.parse(stdout);
  } catch {
    return 'the JSON cannot be read';
  }
  return undefined;
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** The files and arguments of one round. */
function roundOf(random) {
  const from = pick(inventories, random);
  const inventory = `i${path.extname(from)}`;
  const files = { [inventory]: damaged(readFileSync(path.join(root, from)), random) };
  const command = pick(['score', 'check', 'criteria'], random);
  const argv =
    command === 'criteria' ? ['criteria', '--inventory', inventory] : [command, inventory, '--no-record'];
  if (random() < 0.4) {
    files['c.yaml'] = damaged(pick(configs, random), random);
    argv.push('--config', 'c.yaml');
  }
  if (command === 'check' && random() < 0.4) {
    files['b.json'] = damaged(baseline, random);
    argv.push('--baseline', 'b.json');
  }
  return { files, argv: [...argv, '--format', 'json'] };
}

/** A whole inventory, whose tasks other parsers must read alike. */
async function oracleRound(random) {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  try {
    return await oracleFault(random, async (file, text) => {
      writeFileSync(path.join(cwd, file), text);
      return outcomeOf(['score', file, '--no-record', '--format', 'json'], cwd);
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const random = randomFrom(Number(seed));
const end = Date.now() + Number(seconds) * 1000;
const faults = [];
let rounds = 0;
for (; Date.now() < end && faults.length < 10; rounds++) {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  const { files, argv } = roundOf(random);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(cwd, name), bytes);
  const fault = await outcomeOf(argv, cwd)
    .then(async (outcome) => faultOf(outcome, await outcomeOf(argv, cwd)))
    .catch((error) => `it threw: ${error}`);
  if (fault === undefined) rmSync(cwd, { recursive: true, force: true });
  else faults.push(`${fault}\n  cd ${cwd} && commonality ${argv.join(' ')}`);
  const other = await oracleRound(random).catch((error) => `an oracle threw: ${error}`);
  if (other !== undefined) faults.push(other);
}
console.log(`${rounds} rounds of seed ${seed}, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
