import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue, Kind } from '../../../src/criterion/field.js';
import { cellStore } from '../../../src/inventory/tasks/cellStore.js';

const title = { ja: '項目', en: 'field' };
const figure = fc.double({ noNaN: true });
const limits = fc
  .tuple(fc.nat(), fc.nat(), fc.option(fc.nat(), { nil: undefined }))
  .map(([low, more, point]) => ({ low, high: low + more, ...(point === undefined ? {} : { point }) }));
const valuesOf: readonly (readonly [Kind, fc.Arbitrary<CellValue>])[] = [
  ['count', fc.oneof(fc.nat(), limits)],
  ['hours', fc.oneof(figure, limits)],
  ['months', figure],
  ['number', figure],
  ['share', figure],
  ['signedShare', figure],
  ['rating', fc.constantFrom('low', 'medium', 'high')],
  ['flag', fc.boolean()],
  ['choice', fc.string()],
  ['names', fc.array(fc.string())],
  ['text', fc.string()],
];

it.each(valuesOf)('a cell of the kind %s is what it was set to, and unknown until then', (kind, value) => {
  fc.assert(
    fc.property(fc.array(fc.option(value, { nil: undefined }), { maxLength: 20 }), (cells) => {
      const store = cellStore({ kind, title }, cells.length);
      for (const [task, cell] of cells.entries()) if (cell !== undefined) store.set(task, cell);
      expect(cells.map((_, task) => store.value(task))).toEqual(cells);
    }),
  );
});

it('tasks that there are not have no cell', () => {
  expect(cellStore({ kind: 'count', title }, 1).value(1)).toBeUndefined();
  expect(cellStore({ kind: 'flag', title }, 1).value(1)).toBeUndefined();
});

it('a cell that is set twice is what it was set to last', () => {
  const store = cellStore({ kind: 'count', title }, 1);
  store.set(0, { low: 1, high: 2 });
  store.set(0, 5);
  expect(store.value(0)).toBe(5);
  store.set(0, { low: 3, high: 4 });
  expect(store.value(0)).toEqual({ low: 3, high: 4 });
});
