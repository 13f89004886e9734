import { headerKey } from './headerKey.js';

/** Something that people may name by its id, or by one of its names. */
export interface Named<I extends string = string> {
  readonly id: I;
  readonly names: readonly string[];
}

/** Finds what a text names: one id, several where a name is shared, none where it names nothing. */
export type Finder<I extends string = string> = (given: string) => readonly I[];

/** Ids count as they are written; names without regard to width, case and blanks. */
export function finderOf<I extends string>(named: readonly Named<I>[]): Finder<I> {
  const ids = new Map(named.map(({ id }) => [id as string, id]));
  const byName = new Map<string, readonly I[]>();
  for (const { id, names } of named) {
    for (const key of new Set(names.map(headerKey))) byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  return (given) => {
    const id = ids.get(given);
    return id === undefined ? (byName.get(headerKey(given)) ?? []) : [id];
  };
}
