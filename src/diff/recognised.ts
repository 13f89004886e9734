import type { FormerName } from '../model/difference.js';
import { namesakes } from './namesakes.js';
import type { Side, Snapshot } from './side.js';

/** The old side by the ids of the new one, and what the tasks were called that have another id or name now. */
export interface Recognised {
  readonly old: Side;
  /** by id of the new side */
  readonly former: ReadonlyMap<string, FormerName>;
}

/**
 * Finds the tasks of which only the id changed: those of one name, alone on both sides, that name the same laws. What
 * is then compared are these two, and not one that is gone with one that was added.
 */
export function recognised(old: Side, now: Side): Recognised {
  const namesakeOf = namesakes(old, now);
  const newIds = new Map<string, string>();
  for (const snapshot of old.snapshots.values()) {
    const found = now.snapshots.get(namesakeOf(snapshot.id) ?? '');
    if (found !== undefined && haveSameLaws(snapshot, found)) newIds.set(snapshot.id, found.id);
  }
  const idNow = (id: string): string => newIds.get(id) ?? id;
  const snapshots = new Map([...old.snapshots].map(([id, each]) => [idNow(id), each]));
  return { old: { ...old, snapshots, made: madeBy(old, idNow) }, former: formerNames(snapshots, now) };
}

function madeBy({ made }: Side, idNow: (id: string) => string): Side['made'] {
  if (made === undefined) return undefined;
  return { ...made, indexOf: new Map([...made.indexOf].map(([id, task]) => [idNow(id), task])) };
}

/** Not where either side does not say which laws it names. */
function haveSameLaws({ laws: was }: Snapshot, { laws: is }: Snapshot): boolean {
  if (was === undefined || is === undefined) return false;
  return was.toSorted().join('\n') === is.toSorted().join('\n');
}

function formerNames(old: ReadonlyMap<string, Snapshot>, now: Side): ReadonlyMap<string, FormerName> {
  return new Map(
    [...now.snapshots].flatMap(([id, { name }]): readonly [string, FormerName][] => {
      const was = old.get(id);
      if (was === undefined || (was.id === id && was.name === name)) return [];
      return [[id, { id: was.id, name: was.name }]];
    }),
  );
}
