import { lawKey } from '../record/laws/lawKey.js';
import { withoutTwins } from '../text/twins.js';
import type { Entry } from './entry.js';

/** What a task is recognised by. */
export interface Traits {
  /** its name without what lists write in different ways */
  readonly key: string;
  /** the pairs of neighbouring characters in it, each once */
  readonly pairs: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  /** law and article */
  readonly articles: ReadonlySet<string>;
}

/** What two tasks share beside their names: an article, a law, nothing, or laws that are not the same. */
export type SharedGround = 'article' | 'law' | 'none' | 'other-laws';

/** How alike two tasks are. */
export interface Likeness {
  /** 0 to 1 */
  readonly similarity: number;
  readonly ground: SharedGround;
  /** whether characters of one name stand in place of others (個人 and 法人), rather than being more or fewer */
  readonly isReplaced: boolean;
}

/** What a task is recognised by. */
export function traitsOf({ name, laws }: Pick<Entry, 'name' | 'laws'>): Traits {
  const key = taskKey(name);
  return {
    key,
    pairs: pairsOf(key),
    laws: new Set(laws.map(({ title }) => title)),
    articles: new Set(laws.flatMap(({ title, articles }) => articles.map((each) => `${title}${each}`))),
  };
}

/**
 * How alike two tasks are: their names by the share of pairs of characters in common (Dice 1945). What the names differ
 * in counts half where both cite one article, three quarters where both name one law; where both name laws and share
 * none, the same name is another task more often than not, and 0.7 of the likeness is left.
 */
export function likeness(a: Traits, b: Traits): Likeness {
  const names = a.key === b.key ? 1 : dice(a.pairs, b.pairs);
  const ground = sharedGround(a, b);
  const isReplaced = !isWithin(a.key, b.key) && !isWithin(b.key, a.key);
  return { similarity: weighed[ground](names), ground, isReplaced };
}

const weighed: Readonly<Record<SharedGround, (names: number) => number>> = {
  article: (names) => 1 - (1 - names) / 2,
  law: (names) => 1 - (1 - names) * 0.75,
  none: (names) => names,
  'other-laws': (names) => names * 0.7,
};

/** Whether both name laws, and none that is the same. */
export function haveOtherLaws(a: Pick<Traits, 'laws'>, b: Pick<Traits, 'laws'>): boolean {
  return a.laws.size > 0 && b.laws.size > 0 && areApart(a.laws, b.laws);
}

function sharedGround(a: Traits, b: Traits): SharedGround {
  if (haveOtherLaws(a, b)) return 'other-laws';
  if (a.laws.size === 0 || b.laws.size === 0) return 'none';
  return areApart(a.articles, b.articles) ? 'law' : 'article';
}

/** A name for comparison: signs and spellings as titles of laws are compared, without の, 等 and 事務 at the end. */
function taskKey(name: string): string {
  const whole = lawKey(withoutTwins(name));
  const key = whole
    .replace(/に(?:関する|係る|かかる|ついて)(?:の|こと)?/gu, '')
    .replace(/(?<=.{2})(?:に?関係)?(?:事務|業務)$/u, '')
    .replace(/[の等]/gu, '');
  return key === '' ? whole : key;
}

function pairsOf(key: string): ReadonlySet<string> {
  const characters = [...key];
  if (characters.length < 2) return new Set([key]);
  return new Set(characters.slice(1).map((each, i) => `${characters[i] ?? ''}${each}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Whether a text is another with characters left out. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (part.startsWith(character, at)) at += character.length;
  return at === part.length;
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return false;
  return true;
}
