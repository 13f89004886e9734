import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellValue, Kind } from '../../../src/criterion/field.js';
import { cellStore } from '../../../src/inventory/tasks/cellStore.js';

const title = { ja: '項目', en: 'field' };
const figure = fc.double({ noNaN: true });
const valuesOf: readonly (readonly [Kind, fc.Arbitrary<CellValue>])[] = [
  ['count', fc.nat()],
  ['hours', figure],
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
