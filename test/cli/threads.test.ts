import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crewOf } from '../../src/cli/threads/crew.js';
import { othersFor } from '../../src/cli/threads/assessOnThreads.js';
import { generatorOf } from '../../src/robustness/random/generator.js';
import { smaa } from '../../src/robustness/smaa/smaa.js';
import { smaaModelOf } from '../../src/robustness/smaa/smaaModel.js';
import { block } from '../../src/robustness/smaa/segment.js';
import { smaaTogether, type Threads } from '../../src/robustness/smaa/smaaTogether.js';
import type { Smaa, SmaaOptions } from '../../src/robustness/smaa/counting.js';
import { tableOfCells, type Cell } from '../robustness/reference/rows.js';
import { folderWith } from './folder.js';

const built = path.join(path.resolve('dist'), 'placesThread.cjs');
const { unit } = generatorOf(5);

function cell(): Cell {
  const x = unit();
  if (x < 0.1) return 'unknown';
  if (x < 0.2) return 'not-applicable';
  return x < 0.4 ? [x / 2, x] : Math.round(10 * x) / 10;
}

const rows = Array.from({ length: 80 }, () => Array.from({ length: 6 }, cell));
const narrow = Array.from({ length: 6 }, () => [0.15, 0.18] as const);
const modelWith = (exponent: number) => smaaModelOf(tableOfCells(rows), exponent);
const optionsWith = (more: Partial<SmaaOptions> = {}): SmaaOptions => ({
  generator: generatorOf(1),
  samples: 3_001,
  ...more,
});

function said({ rows: all, confidenceSamples, pairwise }: Smaa): string {
  return JSON.stringify([all, confidenceSamples, all.map((_, i) => pairwise(0, i))]);
}

/** The other threads have taken so many blocks before this one takes the first. */
async function together(
  others: number,
  {
    file = built,
    blocks = 0,
    exponent = 1,
    options = optionsWith(),
  }: {
    readonly file?: string;
    readonly blocks?: number;
    readonly exponent?: number;
    readonly options?: SmaaOptions;
  } = {},
): Promise<string> {
  const crew = crewOf(others, file);
  const late: Threads = (all) => {
    const ended = crew.threads(all);
    while (Atomics.load(all.progress, 0) < blocks) Atomics.wait(all.progress, 0, 0, 10);
    return ended;
  };
  try {
    return said(await smaaTogether(modelWith(exponent), options, late));
  } finally {
    crew.end();
  }
}

describe('threads', () => {
  const alone = said(smaa(modelWith(1), optionsWith()));

  it.each([0, 1, 4])('%d beside this one give the same bytes as none', async (others) => {
    expect(await together(others)).toBe(alone);
  });

  it('that take every block give the same bytes, so that this one does nothing but count', async () => {
    expect(await together(2, { blocks: Math.ceil(3_001 / block) })).toBe(alone);
  });

  it.each([
    ['a geometric mean', 0, {}],
    ['weights in an order', 1, { space: { kind: 'order', groups: [[1, 2], [0], [3, 4, 5]] } }],
    ['weights that are walked to', 1, { space: { kind: 'intervals', intervals: narrow } }],
    ['more draws than are laid side by side', 1, { samples: 12_000 }],
  ] as const)('give the same with %s', async (_, exponent, more) => {
    const expected = said(smaa(modelWith(exponent), optionsWith(more)));
    expect(await together(1, { blocks: 1, exponent, options: optionsWith(more) })).toBe(expected);
  });

  const taking = 'Atomics.add(blocks.progress, 0, 1);';
  it.each([
    ['fails at once', 0, 'throw new Error()', ''],
    ['ends when it is asked', 0, '', 'process.exit();'],
    ['fails with a block in its hands', 1, '', `${taking} throw new Error();`],
    [
      'answers for another job before it fails',
      1,
      '',
      `${taking} parentPort.postMessage(job - 1); setTimeout(() => { throw new Error(); }, 50);`,
    ],
  ])('one that %s changes nothing', async (_, blocks, first, asked) => {
    const code = `${first}
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ blocks, job }) => { ${asked} });`;
    const file = path.join(folderWith({ 'thread.cjs': code }), 'thread.cjs');
    expect(await together(2, { file, blocks })).toBe(alone);
  });

  it('are started for long lists only, and as many as there are processors', () => {
    expect(othersFor(329 * 10_000, 8)).toBe(0);
    expect(othersFor(2_000 * 10_000, 8)).toBe(7);
    expect(othersFor(2_000 * 10_000, 1)).toBe(0);
    expect(othersFor(2_000 * 10_000, 128)).toBe(15);
  });
});
