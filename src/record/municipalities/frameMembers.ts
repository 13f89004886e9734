import { langs } from '../../text/lang.js';
import { frameClasses, frameClassOf } from './frame.js';
import { allMunicipalities, type Municipality } from './municipality.js';
import { stratumTitle } from './stratumTitle.js';

/** The municipalities of each class by which a sample may be drawn, by its name in each language, in order. */
export const frameMembers: ReadonlyMap<string, readonly Municipality[]> = new Map([
  ...[...frameClasses, 'none'].flatMap((id) => {
    const members = allMunicipalities.filter((each) => id === 'none' || frameClassOf(each) === id);
    return langs.map((lang) => [stratumTitle(id)[lang], members] as const);
  }),
  ...byPrefecture(),
]);

function byPrefecture(): ReadonlyMap<string, readonly Municipality[]> {
  const names = [...new Set(allMunicipalities.map(({ prefecture }) => prefecture))];
  return new Map(
    names.map((name) => [name, allMunicipalities.filter(({ prefecture }) => prefecture === name)]),
  );
}

/** The mean number of people in municipalities of a class; undefined where no census has one. */
export function meanPersons(name: string): number | undefined {
  const known = (frameMembers.get(name) ?? []).flatMap(
    ({ population }) => population[2025] ?? population[2020] ?? [],
  );
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0) / known.length;
}
