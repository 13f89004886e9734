import type { CellValue, Field } from '../../criterion/field.js';
import { limitsOf, type Figure } from '../../criterion/range.js';
import { isSigned } from '../cells/number.js';
import type { SheetColumn } from '../sheet.js';

const kinds: ReadonlySet<Field['kind']> = new Set(['count', 'hours', 'number']);

/** Whether the figures of several tasks add up: hours do, and shares, ratings or a number of 47 prefectures do not. */
export function addsUp({ kind, max, adds = true }: Pick<Field, 'kind' | 'max' | 'adds'>): boolean {
  return kinds.has(kind) && max === undefined && adds;
}

/**
 * Which tasks of a sheet, by their place, have a figure that is merged with that of another task: it may be the sum of
 * them. Cells that are merged over the rows of one task only are its own.
 */
export function sharedAmong(
  { source }: SheetColumn,
  rows: readonly number[],
  field: Field,
): (task: number) => boolean {
  if (source === undefined || !addsUp(field)) return () => false;
  const tasks = new Map<number, number>();
  for (const row of rows) tasks.set(source(row), (tasks.get(source(row)) ?? 0) + 1);
  return (task) => (tasks.get(source(rows[task] ?? 0)) ?? 0) > 1;
}

/**
 * What a figure that is written for several tasks together says of each: between 0 and all of it. Undefined where that is
 * nothing: nothing limits the figure itself, or what one task saves another may cost.
 */
export function partOf(value: CellValue, field: Field): CellValue | undefined {
  if (isSigned(field)) return undefined;
  const [, high] = limitsOf(value as Figure); // the fields that add up hold figures
  if (high === 0) return 0;
  return Number.isFinite(high) ? { low: 0, high } : undefined;
}
