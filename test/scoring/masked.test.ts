import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { criteria } from '../../criteria/index.js';
import { seeded } from '../../src/contract/random.js';
import type { TaskResult } from '../../src/model/result.js';
import { score } from '../../src/score.js';

/** The first laws of the national record; none of their cells is quoted but those that hold names. */
const [header = '', ...rows] = readFileSync('fixtures/national/laws.csv', 'utf8').split('\n').slice(0, 101);

async function tasksIn(lines: readonly string[], record: boolean): Promise<readonly TaskResult[]> {
  const bytes = Buffer.from([header, ...lines].join('\n'));
  const { lists } = await score([{ name: 'a.csv', bytes }], criteria, { record });
  return lists.flatMap(({ tasks }) => tasks);
}

/** A row of which half of the cells that hold a figure are emptied. */
function masked(row: string, random: () => number): string {
  return row.replace(/(?<=,)\d+(?:\.\d+)?(?=,|$)/g, (figure) => (random() < 0.5 ? '' : figure));
}

it.each([
  ['with the record', true],
  ['without the record', false],
])(
  'the interval of a task of which half of the figures are emptied holds its score and interval: %s',
  async (_, record) => {
    const random = seeded(14);
    const hidden = rows.map((row) => masked(row, random));
    expect(hidden.join('\n').length).toBeLessThan(rows.join('\n').length);
    const full = new Map((await tasksIn(rows, record)).map((task) => [task.id, task]));
    const half = await tasksIn(hidden, record);
    expect(half).toHaveLength(full.size);
    for (const {
      id,
      interval: [low, high],
    } of half) {
      const { score: value, interval } = full.get(id)!;
      for (const each of [value!, ...interval]) {
        expect(each, id).toBeGreaterThanOrEqual(low - 1e-6);
        expect(each, id).toBeLessThanOrEqual(high + 1e-6);
      }
    }
  },
);
