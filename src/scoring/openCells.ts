import { isRange } from '../criterion/range.js';
import type { Tasks } from '../model/task.js';

/** Whether more may still be learned of a cell of a task. */
export type IsOpen = (task: number, field: string) => boolean;

// What a record fills from another cell is open with it.
const feeders: Readonly<Record<string, readonly string[]>> = {
  joint_procurement_share: ['joint_procurement_members'],
  joint_procurement_prefectures: ['joint_procurement_members'],
};

/**
 * A cell is open where the headers hold its field and the inventory leaves it empty, knows it only within limits, or
 * leaves it to a record; and where it would be filled from a cell that is open.
 */
export function openCells({ columns, headers, filled }: Tasks): IsOpen {
  const readers = new Map<string, (task: number) => boolean>();
  const readerOf = (field: string): ((task: number) => boolean) => {
    const column = columns.get(field);
    const marks = filled?.get(field);
    if (column === undefined || headers?.has(field) === false) return () => false;
    return (task) => {
      const value = column.value(task);
      return value === undefined || isRange(value) || (marks?.[task] ?? 0) !== 0;
    };
  };
  const isEmpty: IsOpen = (task, field) => {
    const reader = readers.get(field) ?? readerOf(field);
    readers.set(field, reader);
    return reader(task);
  };
  return (task, field) =>
    isEmpty(task, field) || (feeders[field] ?? []).some((feeder) => isEmpty(task, feeder));
}

/** The fields that the headers hold, and those that a record fills from one of them. */
export function withFed(columns: { readonly has: (field: string) => boolean }): typeof columns {
  return {
    has: (field) => columns.has(field) || (feeders[field] ?? []).some((feeder) => columns.has(feeder)),
  };
}
