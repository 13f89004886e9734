import type { Tasks } from '../model/task.js';

/** A task that rows of two municipalities hold: its hours nationwide would be counted once for each of them. */
export interface SameTask {
  readonly name: string;
  readonly municipalities: readonly [string, string];
}

const fields = ['municipality_code', 'municipality'] as const;

/** The first task that is in the lists of two municipalities; undefined where a row is a task of all. */
export function sameTaskIn({ names, columns }: Tasks): SameTask | undefined {
  const whose = fields.flatMap((field) => columns.get(field) ?? []);
  const owners = new Map<string, string>();
  for (const [task, name] of names.entries()) {
    const owner = whose
      .map(({ value }) => value(task))
      .find((each) => typeof each === 'string' && each !== '');
    if (typeof owner !== 'string') continue;
    const other = owners.get(name);
    if (other !== undefined && other !== owner) return { name, municipalities: [other, owner] };
    owners.set(name, owner);
  }
  return undefined;
}
