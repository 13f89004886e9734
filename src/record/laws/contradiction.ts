import { abbreviations } from './finders/abbreviations.js';
import { familyTitle } from './familyTitle.js';
import { goneActs, type GoneAct } from './goneActs.js';
import type { LawFamily } from './lawFamily.js';
import { lawKey } from './lawKey.js';
import { lawNumber } from './lawNumber.js';
import type { LawTable } from './lawTable.js';

const bracketed = /[(（〔[]([^)）〕\]]{1,200})[)）〕\]]/gu;
const upToNumber = /^[^号]{1,60}号/u;

/**
 * What speaks against a law that was found by its title or by its number: another law that the other of the two names.
 * A law of the same title that is no longer in force is that one, not a contradiction. A number that no law has is an
 * error of its own and says nothing of another law.
 */
export function contradiction(
  written: string,
  family: LawFamily,
  table: LawTable,
): { readonly act: GoneAct } | { readonly titles: readonly [string, string] } | undefined {
  const title = written.replace(bracketed, '').trim();
  for (const [, note = ''] of written.matchAll(bracketed)) {
    const number = lawNumber(upToNumber.exec(note)?.[0] ?? '');
    if (number === undefined) continue;
    const numbered = table.byNumber(number);
    if (numbered === family && isLike(title, family, table)) continue;
    if (numbered !== undefined)
      return { titles: [numbered === family ? title : family.title, numbered.title] };
    const act = goneActs().byNumber(number);
    if (act === undefined) continue;
    return lawKey(act.title) === lawKey(family.title) ? { act } : { titles: [family.title, act.title] };
  }
  return undefined;
}

/** A law number in brackets of its own that no act in force has, and none that is gone. */
export function strayNumber(written: string, table: LawTable): string | undefined {
  const notes = [...written.matchAll(bracketed)].map(([, note = '']) => note.trim());
  return notes.find((note) => {
    const number = lawNumber(note);
    // Of orders and rules the record does not have all.
    if (number?.kind !== '法律') return false;
    return table.byNumber(number) === undefined && goneActs().byNumber(number) === undefined;
  });
}

/** Whether a name can mean an act that was found by the number behind it: it is no title itself, or like its title. */
function isLike(name: string, family: LawFamily, table: LawTable): boolean {
  const key = lawKey(familyTitle(name));
  if (!/法律?$/u.test(key) || abbreviations().get(key) === family.title) return true;
  if (table.byAbbreviation(key) === family || goneActs().byTitle(key)?.now === family.title) return true;
  const characters = [...key.replace(/法律?$/u, '')];
  const title = lawKey(family.title);
  return characters.filter((each) => title.includes(each)).length * 2 >= characters.length;
}
