import { isWithinLimits } from '../criterion/rated/level.js';
import type { Tasks } from '../model/task.js';

/** Whether more may still be learned of a cell of a task. */
export type IsOpen = (task: number, field: string) => boolean;

/** The same of one field, whose column is looked up once. */
export type OpenIn = (field: string) => (task: number) => boolean;

// What a record fills from another cell is open with it.
const feeders: Readonly<Record<string, readonly string[]>> = {
  joint_procurement_share: ['joint_procurement_members'],
  joint_procurement_prefectures: ['joint_procurement_members'],
};

const never = (): boolean => false;

/**
 * A cell is open where the headers hold its field and the inventory leaves it empty, knows it only within limits, or
 * leaves it to a record; and where it would be filled from a cell that is open.
 */
export function openCells(tasks: Tasks): { readonly isOpen: IsOpen; readonly openIn: OpenIn } {
  const readers = new Map<string, (task: number) => boolean>();
  const openIn: OpenIn = (field) => {
    const before = readers.get(field);
    if (before !== undefined) return before;
    const reader = anyOf([field, ...(feeders[field] ?? [])].map((each) => emptyIn(tasks, each)));
    readers.set(field, reader);
    return reader;
  };
  return { isOpen: (task, field) => openIn(field)(task), openIn };
}

/** Whether one of the cells is open; readers of columns that are not there are not asked. */
export function anyOf(readers: readonly ((task: number) => boolean)[]): (task: number) => boolean {
  const own = readers.filter((reader) => reader !== never);
  const [first = never] = own;
  if (own.length < 2) return first;
  return (task) => {
    for (const reader of own) if (reader(task)) return true;
    return false;
  };
}

function emptyIn({ columns, headers, filled }: Tasks, field: string): (task: number) => boolean {
  const column = columns.get(field);
  const marks = filled?.get(field);
  if (column === undefined || headers?.has(field) === false) return never;
  return (task) => {
    const value = column.value(task);
    return value === undefined || isWithinLimits(value) || (marks?.[task] ?? 0) !== 0;
  };
}

/** The fields that the headers hold, and those that a record fills from one of them. */
export function withFed(columns: { readonly has: (field: string) => boolean }): typeof columns {
  return {
    has: (field) => columns.has(field) || (feeders[field] ?? []).some((feeder) => columns.has(feeder)),
  };
}
