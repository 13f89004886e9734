import type { Problem } from './problem.js';
import type { Result, Track, Verdict } from './result.js';

/** What distinguishes a finding from others from run to run: no line, no count, no figure, so that it survives edits elsewhere. */
export interface Identity {
  readonly file: string;
  readonly code: string;
  /** id of the task; absent where the file as a whole is meant */
  readonly task?: string;
}

/** A task as a baseline accepted it. */
export interface Accepted {
  readonly id: string;
  /** its name then; baselines of version 1.0 have none */
  readonly name?: string | undefined;
  readonly verdict: Verdict;
  readonly track: Track;
  /** 0 to 100; null without a score */
  readonly score: number | null;
  readonly rank: number;
}

/** What a team accepted: findings that need not be reported again, and the ranking that must not change unnoticed. */
export interface Baseline {
  readonly schemaVersion: string;
  readonly findings: readonly Identity[];
  readonly ranking: readonly Accepted[];
}

/** Everything a check says; made once, read by every format. */
export interface Checked {
  /** undefined if an input could not be read, or held no task */
  readonly result: Result | undefined;
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
