import type { FormerName } from '../model/difference.js';
import { withoutTwins } from '../text/twins.js';
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
  const newIds = new Map(twinIds(old, now));
  for (const snapshot of old.snapshots.values()) {
    if (newIds.has(snapshot.id)) continue;
    const found = now.snapshots.get(namesakeOf(snapshot.id) ?? '');
    if (found !== undefined && haveSameLaws(snapshot, found)) newIds.set(snapshot.id, found.id);
  }
  const idNow = (id: string): string => newIds.get(id) ?? id;
  const snapshots = new Map([...old.snapshots].map(([id, each]) => [idNow(id), each]));
  return { old: { ...old, snapshots, made: madeBy(old, idNow) }, former: formerNames(snapshots, now) };
}

/** Ids of the old side that the new one has in characters that are typed for them (T−1 for T-1), and in no others. */
function twinIds(old: Side, now: Side): readonly (readonly [string, string])[] {
  const added = idsBy(now, old);
  return [...idsBy(old, now)].flatMap(([key, [id = '', ...more]]) => {
    const [twin, ...others] = added.get(key) ?? [];
    return twin === undefined || more.length + others.length > 0 ? [] : [[id, twin] as const];
  });
}

/** Ids that the other side does not have, by the characters that they are typed for. */
function idsBy({ snapshots }: Side, { snapshots: others }: Side): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const id of snapshots.keys()) {
    const key = withoutTwins(id.normalize('NFKC'));
    if (!others.has(id)) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
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
