import { at } from '../../model/at.js';
import type { SampledStratum } from '../../sampling/moments.js';
import { addedSums, momentsOf, type AnswerSums } from './sums.js';

/** What one municipality says of a question: a figure and its base, 0 and 0 where the question does not apply to it. */
export interface Observation {
  /** index of its class */
  readonly stratum: number;
  /** units that it stood for when it was drawn */
  readonly weight: number;
  readonly y: number;
  readonly x: number;
  /** in which class of each known margin it lies; none where weights are those of the sample */
  readonly margins?: readonly string[];
}

/** Classes that are estimated as one. */
export interface ClassGroup {
  /** indexes of its classes */
  readonly strata: readonly number[];
  /** municipalities in it */
  readonly population: number;
  readonly answers: number;
  /** of a draw by size, the sum of the weights of all that were asked; undefined where all had the same chance */
  readonly drawnWeight?: number | undefined;
}

/** The classes as they are estimated, or those that tell nothing of their own spread. */
export type ClassGrouping =
  | { readonly is: 'groups'; readonly groups: readonly ClassGroup[] }
  | { readonly is: 'single'; readonly strata: readonly number[] };

/** How classes are made into groups. */
export interface GroupingOptions {
  readonly collapse: boolean;
  /** of a draw by size, the sum of the weights of all that were asked in each class */
  readonly drawnWeights?: readonly number[] | undefined;
}

/**
 * The classes, each with two answers at least: a single one tells nothing of the spread in its class, none tells nothing
 * at all. Such a class is put together with the next, or the one before if it is the last, but only when asked.
 */
export function groupsOf(
  populations: readonly number[],
  answers: readonly number[],
  { collapse, drawnWeights }: GroupingOptions,
): ClassGrouping {
  let groups: readonly ClassGroup[] = populations.map((population, i) => ({
    strata: [i],
    population,
    answers: answers[i] ?? 0,
    drawnWeight: drawnWeights?.[i],
  }));
  const single = groups.filter(isSingle).flatMap(({ strata }) => strata);
  if (single.length > 0 && !collapse) return { is: 'single', strata: single };
  for (let at = groups.findIndex(isSingle); at >= 0; at = groups.findIndex(isSingle)) {
    if (groups.length === 1) return { is: 'single', strata: single };
    const from = at === groups.length - 1 ? at - 1 : at;
    groups = [...groups.slice(0, from), together(groups.slice(from, from + 2)), ...groups.slice(from + 2)];
  }
  return { is: 'groups', groups };
}

/** A class of which everybody answered tells all there is to know, even if it is one. */
function isSingle({ population, answers }: ClassGroup): boolean {
  return answers < 2 && answers < population;
}

function together(groups: readonly ClassGroup[]): ClassGroup {
  return {
    strata: groups.flatMap(({ strata }) => strata),
    population: groups.reduce((sum, { population }) => sum + population, 0),
    answers: groups.reduce((sum, { answers }) => sum + answers, 0),
    drawnWeight: groups.every(({ drawnWeight }) => drawnWeight !== undefined)
      ? groups.reduce((sum, { drawnWeight = 0 }) => sum + drawnWeight, 0)
      : undefined,
  };
}

/**
 * The sums of each group. Weights within a group are adjusted for those that did not answer so that they add up to its
 * municipalities; figures are scaled by their weight against the mean of the group.
 */
export function sampledStrata(
  groups: readonly ClassGroup[],
  sums: readonly AnswerSums[],
): readonly SampledStratum[] {
  return groups.map(({ strata, population, drawnWeight }) => ({
    // What was drawn by size stands for what its weights add up to, which need not be the number of municipalities.
    population: drawnWeight ?? population,
    withReplacement: drawnWeight !== undefined,
    sums: momentsOf(addedSums(strata.map((i) => at(sums, i)))),
  }));
}

/** Whether everybody answered, so that nothing is left to chance. */
export function isCensus(groups: readonly ClassGroup[]): boolean {
  return groups.every(({ population, answers }) => answers >= population);
}
