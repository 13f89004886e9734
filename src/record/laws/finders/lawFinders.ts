import { abbreviations } from './abbreviations.js';
import { familyTitle } from '../familyTitle.js';
import { goneActs, type GoneAct } from '../goneActs.js';
import { initialsOf } from './initials.js';
import type { LawFamily } from '../lawFamily.js';
import { lawKey } from '../lawKey.js';
import type { MatchedHow } from '../lawMatch.js';
import { lawNumber } from '../lawNumber.js';
import type { LawTable } from '../lawTable.js';
import { shortenedTitle } from './shortenedTitle.js';
import { variants } from './variants.js';

/** A law of the record, and how its name was found. */
export type FoundLaw = { readonly how: MatchedHow; readonly family: LawFamily };

/** By a title that was shortened by leaving words out. */
export function lawByShortening(written: string, table: LawTable): FoundLaw | undefined {
  for (const name of variants(written)) {
    const title = shortenedTitle(lawKey(familyTitle(name)), table);
    const family = title === undefined ? undefined : table.byTitle(lawKey(title));
    if (family !== undefined) return { how: 'abbreviation', family };
  }
  return undefined;
}

/** By the whole title. */
export function lawByTitle(written: string, table: LawTable): FoundLaw | undefined {
  const family = table.byTitle(lawKey(written));
  if (family === undefined) return undefined;
  const isExact = familyTitle(written.trim()) === family.title;
  return { how: isExact ? 'exact' : 'normalised', family };
}

/** By other ways to write it: a number, an order of it, an abbreviation or a former title. */
export function lawByVariant(written: string, table: LawTable): FoundLaw | GoneAct | undefined {
  for (const name of variants(written)) {
    const found = lawByNumber(name, table) ?? lawByName(name, table, false);
    if (found !== undefined) return found;
    const gone = goneActs().byTitle(lawKey(familyTitle(name)));
    if (gone !== undefined) return inForceToday(gone, table) ?? gone;
    const bracketed = lawByBracket(name, table);
    if (bracketed !== undefined) return { how: 'normalised', family: bracketed };
    const short = lawByName(name, table);
    if (short !== undefined) return short;
  }
  return undefined;
}

/** The act of today of one that is gone, if it goes on under another title. */
export function inForceToday({ now }: GoneAct, table: LawTable): FoundLaw | undefined {
  const family = now === undefined ? undefined : table.byTitle(lawKey(now));
  return family === undefined ? undefined : { how: 'abbreviation', family };
}

/** By the number of the law, or its id. */
export function lawByNumber(name: string, table: LawTable): FoundLaw | undefined {
  const number = lawNumber(name);
  const id = /^\d{3}[A-Z][A-Z\d]{11}(?!\w)/.exec(name.toUpperCase())?.[0];
  const family =
    number === undefined ? (id === undefined ? undefined : table.byId(id)) : table.byNumber(number);
  return family === undefined ? undefined : { how: 'exact', family };
}

/** By what stands before the bracket of its title, or within it. */
export function lawByBracket(name: string, table: LawTable): LawFamily | undefined {
  return table.byBracket(lawKey(name));
}

// 児童福祉法政令, 児童福祉法規則; 地方自治令 for 地方自治法施行令.
const orders: readonly (readonly [RegExp, string])[] = [
  [/(?<=法|法律)(?:の?施行)?(?:政令|省令|府令|規則|令|規程|細則)$/u, ''],
  [/(?<=法|法律)施行例$/u, ''], // a slip of the keyboard for 施行令
  [/(?<!法|省|政|府|施行|法律)(?:令|則|規則)$/u, '法'],
];

/** By its title or that of an order of it; by an abbreviation too, unless that is not to count. */
export function lawByName(name: string, table: LawTable, isShort = true): FoundLaw | undefined {
  const whole = familyTitle(name);
  const titles = [whole, ...orders.map(([end, instead]) => whole.replace(end, instead))];
  for (const title of new Set(titles)) {
    const family = table.byTitle(lawKey(title));
    if (family !== undefined) return { how: 'normalised', family };
    const meant = isShort ? byAbbreviation(lawKey(title), table) : undefined;
    if (meant !== undefined) return { how: 'abbreviation', family: meant };
  }
  return undefined;
}

function byAbbreviation(short: string, table: LawTable): LawFamily | undefined {
  const named = abbreviations().get(short);
  const title = named ?? (table.byAbbreviation(short) === undefined ? initialsOf(short, table) : undefined);
  return title === undefined ? table.byAbbreviation(short) : table.byTitle(lawKey(title));
}
