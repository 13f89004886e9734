import type { Baseline } from '../model/checked.js';
import type { Problem, Severity } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { say, type Wording } from '../text/lang.js';

/** From where the result of a run is a finding. */
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
export interface Scene {
  readonly result: Result;
  /** what was accepted before, if anything was */
  readonly baseline: Baseline | undefined;
  readonly policies: Policies;
  /** of every criterion, by id: the fields that hold figures */
  readonly figureFields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One policy: what it finds in a result. */
export type Policy = (scene: Scene) => readonly Problem[];

/** One kind of finding of a policy. */
interface PolicyKind<P extends object> {
  readonly code: PolicyCode;
  readonly severity: Severity;
  readonly wording: Wording<P>;
}

/** Codes of the findings that the policies make. */
export const policyCodes = [
  'low-coverage',
  'judgement-only',
  'top-changed',
  'verdict-changed',
  'score-moved',
  'task-vanished',
  'many-clamped',
] as const;

export type PolicyCode = (typeof policyCodes)[number];

/** Where a finding of a policy stands. */
interface Spot {
  readonly file: string;
  readonly line: number;
  readonly task?: string;
}

/** One finding of a policy. */
export function finding<P extends object>(
  { code, severity, wording }: PolicyKind<P>,
  spot: Spot,
  props: P,
): Problem {
  return { code, severity, ...spot, message: say(wording, props) };
}

/** The beginning of the first input: where a finding stands that is of no task of the inventory. */
export function wholeInventory({ result }: Scene): Spot {
  return { file: result.run.inputs[0]?.name ?? '', line: 1 };
}
