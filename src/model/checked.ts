import type { Problem } from './problem.js';
import type { MissingRule, Result, Thresholds, Track, Verdict } from './result.js';

/** What distinguishes a finding from others from run to run: no line, so that it survives edits elsewhere. */
export interface Identity {
  readonly file: string;
  readonly code: string;
  /** id of the task; absent where the file as a whole is meant */
  readonly task?: string | undefined;
  readonly field?: string | undefined;
  /** what the input says there, so that another value of the same cell is another finding */
  readonly read?: string | undefined;
}

/** A finding as a baseline accepts it. */
export interface AcceptedFinding extends Identity {
  /** how many findings share this identity, where more than one does */
  readonly count?: number | undefined;
}

/** A task as a baseline accepted it. */
export interface Accepted {
  readonly id: string;
  /** its name then; baselines of version 1.0 have none */
  readonly name?: string | undefined;
  /** its inventory; baselines before version 2.0 have none */
  readonly file?: string | undefined;
  readonly verdict: Verdict;
  readonly track: Track;
  /** 0 to 100; null without a score */
  readonly score: number | null;
  readonly rank: number;
}

/** Everything beside its inventories that a ranking depends on. */
export interface RankingSettings {
  /** of the program */
  readonly version: string;
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly thresholds: Thresholds;
  /** whether empty cells were filled from the public record */
  readonly record: boolean;
  /** of all criteria that may count, by id: a share of 1 */
  readonly weights: Readonly<Record<string, number>>;
  /** of the criteria that have any, by id */
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a team accepted: findings that need not be reported again, and the ranking that must not change unnoticed. */
export interface Baseline {
  readonly schemaVersion: string;
  /** what the ranking was made with; baselines before version 2.0 do not say */
  readonly settings?: RankingSettings | undefined;
  readonly findings: readonly AcceptedFinding[];
  readonly ranking: readonly Accepted[];
}

/** Everything a check says; made once, read by every format. */
export interface Checked {
  /** undefined if an input could not be read, or held no task */
  readonly result: Result | undefined;
  /** what the ranking was made with; undefined if there is none */
  readonly settings: RankingSettings | undefined;
  /** what is wrong and not in the baseline, in the order of the inputs, then of lines and columns */
  readonly findings: readonly Problem[];
  /** how many findings the baseline lists and the run has found again */
  readonly accepted: number;
  /** what the baseline lists although it is gone */
  readonly gone: readonly Identity[];
  /** whether findings reach the threshold of `--fail-on` or `--max-warnings` */
  readonly failed: boolean;
}

/** From which severity a check fails. */
export const failOns = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOns)[number];
