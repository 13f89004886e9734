import { coverage, type Coverage } from './coverage.js';
import { municipalities, type Municipality } from './municipality.js';
import { municipalityOf, prefectureOf } from './municipalityOf.js';

/** What the member municipalities of a joint procurement cover; a lower bound while `unknown` is not empty. */
export interface JointShare extends Coverage {
  readonly members: readonly Municipality[];
  /** names and codes that denote no municipality, or more than one, as they were written */
  readonly unknown: readonly string[];
}

// 県内全市町村, 全ての団体 …
const everyone = /^(?:[都道府県]?(?:内|域)の?)?(?:全|すべての|全ての)(?:市区?町村|市区町村|団体)$/u;

/**
 * The share of Japan under a joint procurement, from the names or codes of its members. A prefecture decides between
 * namesakes; with it, 全市町村 means all of its municipalities.
 */
export function jointShare(names: readonly string[], prefecture?: string): JointShare {
  const found = names.map((name) => ({ name, members: membersOf(name.trim(), prefecture) }));
  const members = [...new Set(found.flatMap(({ members }) => members))];
  const unknown = found.filter(({ members }) => members.length === 0).map(({ name }) => name);
  return { ...coverage(members), members, unknown };
}

function membersOf(name: string, prefecture: string | undefined): readonly Municipality[] {
  const home = prefecture === undefined ? undefined : prefectureOf(prefecture);
  if (home !== undefined && everyone.test(name))
    return municipalities.filter((each) => each.prefecture === home);
  const denoted = municipalityOf(name, home);
  return denoted.kind === 'found' ? [denoted.municipality] : [];
}
