import { lawKey } from '../lawKey.js';
import type { LawTable } from '../lawTable.js';

const byPart = new WeakMap<LawTable, ReadonlyMap<string, string | undefined>>();

/**
 * The only title with a bracket that has this before its bracket or within it: 昭和二十一年厚生省令第四十二号（死産の届出に関する規程）
 * is cited by its number alone, and by what it is about alone.
 */
export function bracketedTitle(key: string, table: LawTable): string | undefined {
  const known = byPart.get(table) ?? read(table);
  byPart.set(table, known);
  return known.get(key);
}

// 附則 and 内規 in brackets are no names, and an amending act has the name of many.
const fewest = 6;
const isOfMany = /の一部を改正する/u;

function read(table: LawTable): ReadonlyMap<string, string | undefined> {
  const titles = new Map<string, string | undefined>();
  for (const title of table.titles()) {
    const [, before = '', within = ''] = /^([^（]+)（(.+)）$/u.exec(title) ?? [];
    if (within === '' || isOfMany.test(before)) continue;
    for (const key of [before, within].map(lawKey).filter((each) => each.length >= fewest))
      titles.set(key, titles.has(key) ? undefined : title);
  }
  return titles;
}
