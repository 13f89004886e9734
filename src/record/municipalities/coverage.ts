import { allMunicipalities, type Municipality } from './municipality.js';

/** How much of Japan some municipalities are, from 0 to 1. */
export interface Coverage {
  /** of the 1,741 municipalities */
  readonly byNumber: number;
  /** of the population of the census of 2025 (preliminary counts) */
  readonly byPopulation: number;
}

/** The share of Japan that members cover; one that is named twice counts once. */
export function coverage(members: readonly Municipality[]): Coverage {
  const all = new Map(members.map((member) => [member.code, member]));
  return {
    byNumber: all.size / allMunicipalities.length,
    byPopulation: personsIn([...all.values()]) / personsIn(allMunicipalities),
  };
}

function personsIn(of: readonly Municipality[]): number {
  return of.reduce((total, { population }) => total + (population[2025] ?? 0), 0);
}
