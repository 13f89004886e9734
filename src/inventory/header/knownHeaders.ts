import type { Field } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import { headerKey, withoutGroup, withoutMarks } from '../../text/headerKey.js';
import { otherUnit } from './headerUnit.js';
import { identityHeader } from './identityHeaders.js';

/** A header that names a field. */
export interface KnownHeader {
  readonly field: string;
  /** whether bare figures below it are percentages */
  readonly percent: boolean;
  /** place among the names of its field: below 0 for the user's own, 0 for field and titles, then the others in order */
  readonly order: number;
  /** the unit that the header gives, where its field is not read in it: the column is not used */
  readonly otherUnit?: string;
}

/** A known name that a header misses by one typing error. */
interface NearHeader {
  readonly field: string;
  readonly name: string;
}

/** The names by which headers are known. */
export interface KnownHeaders {
  readonly find: (header: string) => KnownHeader | undefined;
  /** the same, without those whose figures are in another unit */
  readonly usable: (header: string) => KnownHeader | undefined;
  readonly near: (header: string) => NearHeader | undefined;
  /** the field whose name shares most with a header that names none, if it shares enough */
  readonly likely: (header: string) => string | undefined;
}

/** Headers that the user's own files have, by field. */
export type OwnHeaders = Readonly<Record<string, readonly string[]>>;

/** Knows a header by what the user calls it, by the English name of its field, by either title and by every other name. */
export function knownHeaders(fields: Readonly<Record<string, Field>>, own: OwnHeaders = {}): KnownHeaders {
  const names = namesOf(fields, own);
  const seen = new Map<string, KnownHeader | undefined>();
  const find = (header: string): KnownHeader | undefined => {
    if (!seen.has(header)) seen.set(header, findIn(names, header));
    return seen.get(header);
  };
  return {
    find,
    usable(header) {
      const found = find(header);
      return found?.otherUnit === undefined ? found : undefined;
    },
    near(header) {
      const key = headerKey(header);
      return nearOf(key, names) ?? nearOf(withoutGroup(key) ?? '', names);
    },
    likely: (header) => find(header)?.field ?? likelyIn(names, header),
  };
}

function findIn(names: ReadonlyMap<string, Named>, header: string): KnownHeader | undefined {
  const key = headerKey(header);
  const plain = withoutMarks(key);
  if (plain === key) return knownAs(key, names) ?? identityAs(key);
  return knownAs(key, names) ?? knownAs(plain, names) ?? identityAs(key) ?? identityAs(plain);
}

// Most cells of the rows among which the header is looked for, and no word.
const figure = /^[\d.,%]*$/;

/** A header that says that it holds ids or names in words of its own. */
function identityAs(key: string): KnownHeader | undefined {
  if (figure.test(key)) return undefined;
  const found = identityHeader(key) ?? identityHeader(withoutGroup(key) ?? '');
  return found === undefined ? undefined : { ...found, percent: false };
}

function knownAs(key: string, names: ReadonlyMap<string, Named>): KnownHeader | undefined {
  const whole = names.get(key);
  const found = whole ?? names.get(withoutGroup(key) ?? '');
  if (found === undefined) return undefined;
  const unit = whole === undefined ? otherUnit(key, found.kind) : undefined;
  const { field, order } = found;
  const known = { field, percent: isShareKind(found.kind) && key.includes('%'), order };
  return unit === undefined ? known : { ...known, otherUnit: unit };
}

interface Named extends NearHeader {
  readonly kind: Field['kind'];
  readonly order: number;
}

function namesOf(fields: Readonly<Record<string, Field>>, own: OwnHeaders): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const [field, headers] of Object.entries(own)) {
    const kind = Object.hasOwn(fields, field) ? fields[field]?.kind : undefined;
    if (kind !== undefined)
      for (const name of headers) names.set(headerKey(name), { field, name, kind, order: -1 });
  }
  for (const [field, { kind, title, aka = [] }] of Object.entries(fields)) {
    const titles = [field, title.ja, title.en];
    for (const [i, name] of [...titles, ...aka].entries()) {
      const key = headerKey(name);
      if (!names.has(key)) names.set(key, { field, name, kind, order: Math.max(0, i - titles.length + 1) });
    }
  }
  names.delete('');
  return names;
}

/** Share of the pairs of neighbouring characters that two names must have in common (Dice). */
const enoughAlike = 0.5;

function likelyIn(names: ReadonlyMap<string, Named>, header: string): string | undefined {
  const key = headerKey(header);
  const pairs = pairsIn(withoutMarks(withoutGroup(key) ?? key));
  let [best, field] = [enoughAlike, undefined as string | undefined];
  for (const [known, named] of names) {
    const others = pairsIn(known);
    const shared = [...pairs].filter((pair) => others.has(pair)).length;
    const alike = (2 * shared) / (pairs.size + others.size);
    if (alike > best || (alike === best && field === undefined)) [best, field] = [alike, named.field];
  }
  return field;
}

function pairsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}

function nearOf(key: string, names: ReadonlyMap<string, Named>): NearHeader | undefined {
  const isLatin = /^[\x20-\x7e]*$/.test(key);
  // One letter of a short word makes another word: 件数 and 人数 are not each other's typing errors.
  if (key.length < (isLatin ? 5 : 4)) return undefined;
  for (const [known, named] of names) if (isOneTypoAway(key, known)) return named;
  return undefined;
}

/** Damerau–Levenshtein distance 1: one character left out, added, changed, or swapped with its neighbour. */
export function isOneTypoAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
