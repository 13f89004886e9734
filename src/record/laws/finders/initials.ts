import { lawKey } from '../lawKey.js';
import type { LawTable } from '../lawTable.js';

const byInitials = new WeakMap<LawTable, ReadonlyMap<string, string | undefined>>();

/**
 * The only act that a name like 騒規法 can stand for: the first characters of its words of two characters, 騒音・規制, with
 * 法 behind them.
 */
export function initialsOf(key: string, table: LawTable): string | undefined {
  const known = byInitials.get(table) ?? read(table);
  byInitials.set(table, known);
  return known.get(key);
}

function read(table: LawTable): ReadonlyMap<string, string | undefined> {
  const acts = new Map<string, string | undefined>();
  for (const title of table.titles()) {
    const words = /^(?:\p{Script=Han}{2}){2,4}(?=法$)/u.exec(title)?.[0];
    if (words === undefined) continue;
    const initials = `${lawKey([...words].filter((_, i) => i % 2 === 0).join(''))}法`;
    acts.set(initials, acts.has(initials) ? undefined : title);
  }
  return acts;
}
