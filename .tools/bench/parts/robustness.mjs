// How long SMAA takes, beside the same in NumPy, and how long the national inventory takes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { bin, clockTime, env, folder, median, root, run } from '../processes.mjs';

export async function robustness() {
  const national = [
    bin,
    'robustness',
    path.join(root, 'fixtures/national/inventory.csv'),
    '--format',
    'json',
  ];
  run(national);
  const seconds = median(Array.from({ length: 5 }, () => clockTime(process.execPath, national))) / 1000;
  const [python, numpy] = pythonWithNumPy() ?? [];
  if (python === undefined) {
    console.log('SMAA is not compared: python3-numpy is not installed');
    return { national: seconds };
  }
  return { national: seconds, numpy, ...(await besideNumPy(python)) };
}

/** Asked for its own path: a shim that chooses among versions takes as long as the start of one. */
function pythonWithNumPy() {
  const asking = 'import numpy,sys;print(sys.executable,numpy.__version__)';
  const asked = ['/usr/bin/python3', 'python3'].map((each) => spawnSync(each, ['-c', asking]));
  return asked
    .find(({ status }) => status === 0)
    ?.stdout.toString()
    .trim()
    .split(' ');
}

/** One thread beside one thread, and all processors beside all. */
async function besideNumPy(python) {
  const oneThread = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  return {
    oneThread: ratioOf((program, args) => run(args, program, { ...env, ...oneThread }).milliseconds, python, [
      await bundled('smaa.ts'),
    ]),
    allProcessors: ratioOf(clockTime, python, [
      await bundled('smaaTogether.ts'),
      path.join(root, 'dist/placesThread.cjs'),
    ]),
  };
}

async function bundled(name) {
  const outfile = path.join(folder, name.replace('.ts', '.mjs'));
  const entry = path.join(root, '.tools/bench', name);
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile });
  return outfile;
}

function ratioOf(timeOf, python, ours) {
  const yardstick = [path.join(root, '.tools/bench/smaa.py')];
  const ratios = Array.from({ length: 8 }, () => {
    const numpy = timeOf(python, yardstick);
    return timeOf(process.execPath, ours) / numpy;
  });
  return median(ratios.slice(1)); // the first is a warm-up
}
