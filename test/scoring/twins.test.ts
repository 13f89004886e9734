import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/criterion/field.js';
import type { Tasks } from '../../src/model/task.js';
import { twinFinder } from '../../src/scoring/twins.js';

type Cells = readonly (CellValue | undefined)[];

function inventory(columns: Readonly<Record<string, Cells>>, filled?: Tasks['filled']): Tasks {
  const ids = Array.from(Object.values(columns)[0] ?? [], (_, task) => `T${task}`);
  return {
    ids,
    names: ids,
    at: () => ({ file: 'a.csv', line: 2 }),
    columns: new Map(
      Object.entries(columns).map(([field, cells]) => [field, { field, value: (task) => cells[task] }]),
    ),
    ...(filled && { filled }),
  };
}

function twins(tasks: Tasks, fields: readonly string[]): readonly (number | undefined)[] {
  const twinOf = twinFinder(tasks, fields);
  return tasks.ids.map((_, task) => twinOf(task));
}

describe('the twin of a task', () => {
  it('is the first that has the same cells, blanks included', () => {
    const tasks = inventory({ a: [1, 1, undefined, 1, undefined], b: ['x', 'y', 'x', 'x', 'x'] });
    expect(twins(tasks, ['a', 'b'])).toEqual([undefined, undefined, undefined, 0, 2]);
  });

  it('is sought in the fields that are asked about, and no others', () => {
    const tasks = inventory({ a: [1, 1], b: ['x', 'y'] });
    expect(twins(tasks, ['a', 'c'])).toEqual([undefined, 0]);
  });

  it('has written what the other has written: what a record filled is another cell', () => {
    const tasks = inventory({ a: [1, 1, 1] }, new Map([['a', Uint32Array.of(0, 1, 2)]]));
    expect(twins(tasks, ['a'])).toEqual([undefined, undefined, 1]);
  });

  it('is none where a cell is a range', () => {
    const range = { low: 1, high: 2 };
    expect(twins(inventory({ a: [range, range] }), ['a'])).toEqual([undefined, undefined]);
  });

  it('is sought no more where hardly any task has one', () => {
    const cells = [...Array.from({ length: 10_000 }, (_, task) => task), 1, 1];
    expect(twins(inventory({ a: cells }), ['a']).at(-1)).toBeUndefined();
  });

  it('is exact with as many fields as a criterion may have', () => {
    const fields = Array.from({ length: 60 }, (_, i) => `f${i}`);
    const columns = Object.fromEntries(fields.map((field, i) => [field, [i, i, i + (i === 59 ? 1 : 0)]]));
    expect(twins(inventory(columns), fields).at(2)).toBeUndefined();
  });
});
