import { typingErrors } from '../../../text/nearest.js';
import { lawKey } from '../lawKey.js';
import type { LawTable } from '../lawTable.js';
import { variants } from './variants.js';

/** Titles like a name, the most alike first. */
export interface NearTitles {
  /** at most three */
  readonly near: readonly string[];
  /** the one that is very probably meant */
  readonly likely?: string;
  /** the only one that is the same but for `に関する`, `ための`, `の`, `等` and `及び` */
  readonly same?: string;
}

interface Gram {
  readonly title: string;
  readonly bare: string;
  /** how many pairs of characters it has */
  readonly size: number;
}

/** All titles, and for each pair of characters the numbers of those that have it. */
interface Index {
  readonly grams: readonly Gram[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<LawTable, Index>();
const seen = new WeakMap<LawTable, Map<string, NearTitles>>();

// Two titles are alike by Dice's coefficient over their pairs of characters (Dice, Ecology 26, 1945): 2·common / sum.
const alike = 0.42;
const sure = 0.78;
const ahead = 0.06;

/** The titles that come nearest to a name that is not found. */
export function nearTitles(name: string, table: LawTable): NearTitles {
  const memory = seen.get(table) ?? new Map<string, NearTitles>();
  seen.set(table, memory);
  const before = memory.get(name);
  if (before !== undefined) return before;
  const shortest =
    variants(name)
      .toSorted((a, b) => a.length - b.length)
      .find((each) => each.length >= 3) ?? name;
  const found = rank(shortest, table);
  memory.set(name, found);
  return found;
}

function rank(name: string, table: LawTable): NearTitles {
  const bare = bareKey(name);
  const wanted = pairsOf(bare);
  const ranked = alikeTo(wanted, indexOf(table)).toSorted(
    (a, b) => b.dice - a.dice || (a.title < b.title ? -1 : 1),
  );
  const [best, second] = ranked;
  const [same, another] = ranked.filter((each) => each.bare === bare);
  const near = ranked.slice(0, 3).map(({ title }) => title);
  if (same !== undefined && another === undefined) return { near, same: same.title };
  const typo = near.filter((title) => isSlip(lawKey(name), lawKey(title)));
  if (typo.length === 1) return { near, ...(typo[0] === undefined ? {} : { likely: typo[0] }) };
  const stands = best !== undefined && best.dice >= sure && best.dice - (second?.dice ?? 0) >= ahead;
  return stands ? { near, likely: best.title } : { near };
}

interface Alike extends Gram {
  readonly dice: number;
}

/** The few titles that are alike; nearly all of them share a pair with any name, so they are only counted. */
function alikeTo(wanted: readonly string[], { grams, having }: Index): readonly Alike[] {
  const common = new Uint16Array(grams.length);
  for (const pair of wanted) {
    for (const at of having.get(pair) ?? []) common[at] = (common[at] ?? 0) + 1;
  }
  const found: Alike[] = [];
  for (const [at, gram] of grams.entries()) {
    const dice = (2 * (common[at] ?? 0)) / (wanted.length + gram.size);
    if (dice >= alike) found.push({ ...gram, dice });
  }
  return found;
}

/** In a short title another first character makes another law (優生保護法, 更生保護法), unless one was left out or added. */
function isSlip(name: string, title: string): boolean {
  if (typingErrors(name, title) > typosIn(name)) return false;
  return title.length > shortTitle || name.length !== title.length || name[0] === title[0];
}

const shortTitle = 8;

/** One error in a short name, one in ten characters in a long one; none where three characters could be anything. */
function typosIn(name: string): number {
  return name.length < 4 ? 0 : Math.max(1, Math.floor(name.length / 10));
}

// Words that nearly every title has say nothing of which one is meant.
function bareKey(title: string): string {
  return lawKey(title)
    .replace(/に関する|ための|(?<=.)法律|等|及び|の|(?<=.)施行令|(?<=.)施行規則/gu, '')
    .replace(/法$/u, '');
}

function pairsOf(bare: string): readonly string[] {
  const characters = [...`^${bare}$`];
  return [...new Set(characters.slice(1).map((each, i) => `${characters[i]}${each}`))];
}

function indexOf(table: LawTable): Index {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const having = new Map<string, number[]>();
  const grams = table.titles().map((title, at): Gram => {
    const bare = bareKey(title);
    const pairs = pairsOf(bare);
    for (const pair of pairs) {
      const list = having.get(pair);
      if (list === undefined) having.set(pair, [at]);
      else list.push(at);
    }
    return { title, bare, size: pairs.length };
  });
  const index = { grams, having };
  indexes.set(table, index);
  return index;
}
