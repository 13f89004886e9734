import { withoutTwins } from '../text/twins.js';
import type { Side } from './side.js';

/**
 * Says of a task that is only on one side which task that is only on the other has its name, because its id may have
 * changed; undefined if none, or several, on either side.
 */
export function namesakes(old: Side, now: Side): (id: string) => string | undefined {
  const [gone, added] = [byName(old, now), byName(now, old)];
  return (id) => {
    const side = now.snapshots.has(id) ? (old.snapshots.has(id) ? undefined : now) : old;
    const name = side?.snapshots.get(id)?.name;
    if (name === undefined || name === id) return undefined;
    const [own, others] = side === now ? [added, gone] : [gone, added];
    const found = others.get(keyOf(name)) ?? [];
    return own.get(keyOf(name))?.length === 1 && found.length === 1 ? found[0] : undefined;
  };
}

/** A name as it is compared: 髙 and 高, ～ and 〜 are typed for one another. */
function keyOf(name: string): string {
  return withoutTwins(name.normalize('NFKC'));
}

/** Ids, by name, of the tasks that the other side has not. */
function byName(side: Side, other: Side): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { name }] of side.snapshots)
    if (!other.snapshots.has(id)) ids.set(keyOf(name), [...(ids.get(keyOf(name)) ?? []), id]);
  return ids;
}
