import type { Municipality } from './municipality.js';

/** Classes by which a sample of municipalities is drawn. */
export const frameClasses = [
  'under-10k',
  '10k-30k',
  '30k-50k',
  '50k-100k',
  '100k-300k',
  'over-300k',
  'designated',
  'ward',
  'unknown',
] as const;

export type FrameClass = (typeof frameClasses)[number];

const limits = [
  ['under-10k', 10_000],
  ['10k-30k', 30_000],
  ['30k-50k', 50_000],
  ['50k-100k', 100_000],
  ['100k-300k', 300_000],
  ['over-300k', Infinity],
] as const satisfies readonly (readonly [FrameClass, number])[];

/**
 * The class of a municipality: designated cities and the special wards of Tokyo as they are, the others by their
 * population, of the older census where the newer has none. Codes from 100 to 199 of a prefecture are designated cities,
 * and the wards in Tokyo (全国地方公共団体コード).
 */
export function frameClassOf(municipality: Municipality): FrameClass {
  const inPrefecture = Number(municipality.code.slice(2, 5));
  if (inPrefecture < 200) return municipality.prefecture === '東京都' ? 'ward' : 'designated';
  return classByPersons(personsOf(municipality));
}

/** The class of a body by its people alone. */
export function classByPersons(persons: number | undefined): FrameClass {
  if (persons === undefined) return 'unknown';
  return limits.find(([, below]) => persons < below)?.[0] ?? 'over-300k';
}

/** Persons by the newest census that has a figure. */
export function personsOf({ population }: Municipality): number | undefined {
  return population[2025] ?? population[2020];
}
