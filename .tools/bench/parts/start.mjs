// How long a short run takes, beside a program that does nothing.
import { spawnSync } from 'node:child_process';
import { bin, env, inTurn, median, run, write } from '../processes.mjs';

/** On this Node, and on those that BENCH_NODES names: `BENCH_NODES=/path/to/node22,/path/to/node24`. */
export function start() {
  const small = write('small.csv', 30, 30);
  const others = process.env.BENCH_NODES?.split(',') ?? [];
  if (others.length === 0) console.log('measured on one Node: BENCH_NODES=node22,node24 names others');
  return { nodes: [process.execPath, ...others].map((node) => onNode(node, small)) };
}

function onNode(program, small) {
  const node = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
  const commands = { node: ['-e', '0'], version: [bin, '--version'], score: [bin, 'score', small] };
  const { ratio } = inTurn(commands, 21, program);
  const first = firstRun({ node: ['-e', '0'], first: [bin, 'score', small] }, program);
  return { node, version: ratio.version, score: ratio.score, first };
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
