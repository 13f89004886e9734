import { lawKey } from '../lawKey.js';
import type { LawTable } from '../lawTable.js';

interface Act {
  readonly title: string;
  /** without 法 or 法律 at its end */
  readonly core: string;
}

const acts = new WeakMap<LawTable, readonly Act[]>();
const isAct = /法(?:律)?$/u;

const fewest = 3;
const mostRuns = 4;

/**
 * The only act whose title a name like 医療的ケア児支援法 can be short for: the characters before 法 are in its title in
 * this order, in at most four runs, the first at its beginning or behind a word in kana. Of the abbreviations that the
 * record itself gives, this finds a quarter by itself, and 49 in 50 of those rightly.
 */
export function shortenedTitle(key: string, table: LawTable): string | undefined {
  const core = key.replace(isAct, '');
  if (core === key || core.length < fewest) return undefined;
  const found = actsOf(table).filter((act) => runsIn(core, act.core, anywhere) <= mostRuns);
  const [only, another] = found;
  if (only === undefined || another !== undefined) return undefined;
  const isShort =
    beginsWord(core, only.core) && runsIn(core, only.core, isHead) <= mostRuns && !isAbout(only.core, core);
  return isShort ? only.title : undefined;
}

function actsOf(table: LawTable): readonly Act[] {
  const known = acts.get(table);
  if (known !== undefined) return known;
  const made = table
    .titles()
    .filter((title) => isAct.test(title))
    .map((title) => ({ title, core: lawKey(title).replace(isAct, '') }));
  acts.set(table, made);
  return made;
}

/** In how few runs of neighbours the characters of a name are in a title, in order; Infinity if they do not. */
function runsIn(name: string, title: string, canBegin: (title: string, at: number) => boolean): number {
  if (!isSubsequence(name, title)) return Infinity;
  let ending = Array.from(title, (character) => (character === name[0] ? 1 : Infinity));
  for (let i = 1; i < name.length; i += 1) {
    const next = Array.from(title, () => Infinity);
    let before = Infinity; // fewest runs that end anywhere before
    for (let at = 1; at < title.length; at += 1) {
      const neighbour = ending[at - 1] ?? Infinity;
      if (title[at] === name[i]) next[at] = Math.min(neighbour, canBegin(title, at) ? before + 1 : Infinity);
      before = Math.min(before, neighbour);
    }
    ending = next;
  }
  return Math.min(...ending);
}

const anywhere = () => true;

/** 職業訓練法 is not short for 職業訓練の実施等による…支援に関する法律: that is another law, about the same. */
function isAbout(title: string, name: string): boolean {
  return title.startsWith(name) && /^(?:法|等を廃止|へ?の|に(?!関す))/u.test(title.slice(name.length));
}

/**
 * Whether a word can begin here: most words in kanji have two characters, so a run begins at every second one. 税 in 関税 is
 * no word: 物品税法 is not short for 物品の一時輸入のための通関手帳に関する…関税法等の特例に関する法律.
 */
function isHead(title: string, at: number): boolean {
  let from = at;
  while (from > 0 && /\p{Script=Han}/u.test(title[from - 1] ?? '')) from -= 1;
  return (at - from) % 2 === 0;
}

function isSubsequence(name: string, title: string): boolean {
  let at = 0;
  for (const character of name) {
    at = title.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function beginsWord(name: string, title: string): boolean {
  const at = title.indexOf(name[0] ?? '');
  return at === 0 || /\p{Script=Hiragana}/u.test(title[at - 1] ?? '') || title.startsWith('等', at - 1);
}
