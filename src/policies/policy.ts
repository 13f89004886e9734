import type { Baseline, RankingSettings } from '../model/checked.js';
import type { Problem } from '../model/problem.js';
import type { Spot } from '../model/problemKind.js';
import type { Result } from '../model/result.js';
import type { Text } from '../text/lang.js';

/** From where the result of a run is a problem. */
export interface Policies {
  /** coverage that every task must have, 0 to 1; 0 asks for none */
  readonly minCoverage: number;
  /** places of each candidate list that must not change unnoticed */
  readonly stableTop: number;
  /** points by which a score may move, 0 to 100 */
  readonly maxMove: number;
  /** share of the values of one criterion that may lie at a goalpost, 0 to 1 */
  readonly maxClamped: number;
}

export const defaultPolicies: Policies = { minCoverage: 0, stableTop: 10, maxMove: 5, maxClamped: 0.9 };

/** What a policy looks at. */
export interface PolicyScene {
  readonly result: Result;
  /** what was accepted before, if anything was */
  readonly baseline: Baseline | undefined;
  /** what the result was made with */
  readonly settings: RankingSettings;
  readonly policies: Policies;
  /** whether the result is one of several inventories that one baseline accepts apart from each other */
  readonly isApart: boolean;
  /** whether the baseline accepted files with these that are not read now, so that first places cannot be compared */
  readonly isPart: boolean;
  /** of every criterion, by id: the fields that hold figures */
  readonly figureFields: ReadonlyMap<string, ReadonlySet<string>>;
  /** of every criterion, by id: what readers know it by */
  readonly titles: ReadonlyMap<string, Text>;
}

/** One policy: what it finds in a result. */
export type Policy = (scene: PolicyScene) => readonly Problem[];

/** The beginning of the first input: where a problem is that is of no task of the inventory. */
export function wholeInventory({ result }: PolicyScene): Spot {
  return { file: result.run.inputs[0]?.name ?? '', line: 1 };
}
