import type { MissingRule, Thresholds } from '../result.js';

/** What one criterion says of a task in figures: one that is settled, nothing, or all of it. */
export type KeptCase =
  /** does not apply */
  | readonly []
  /** scored, and settled: value, lowest and highest are one */
  | readonly [value: number]
  | readonly [
      isScored: 0 | 1,
      low: number,
      high: number,
      prior: number,
      midpoint: number,
      available: number,
      pessimistic: number,
      /** share that counts where only the known counts */
      counted: number,
    ];

/** One criterion: what it says, each thing once, and which of them it says of each task. */
export interface KeptCriterion {
  readonly id: string;
  /** 0 to 1, as the run weighed it */
  readonly weight: number;
  readonly cases: readonly KeptCase[];
  readonly of: readonly number[];
}

/** How far what a verdict asks about may be there, by task. */
export interface KeptExtent {
  readonly decides: 'leave' | 'coordinate';
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** 1: a cell is open; 2: somebody judged it */
  readonly flags: readonly number[];
}

/** What is true of a task, as bits of `flags`. */
export const keptFlags = {
  standardised: 1,
  standardisedIsOpen: 2,
  othersPerform: 4,
  performerIsOpen: 8,
  posed: 16,
  mayPose: 32,
} as const;

/**
 * The figures of a run, so that it can be weighed anew without its inventory: what a page keeps. It is JSON, and holds
 * no texts but ids.
 */
export interface KeptFigures {
  /** rises when something here changes its meaning */
  readonly version: 1;
  readonly ids: readonly string[];
  /** the active ones, in their order */
  readonly criteria: readonly KeptCriterion[];
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly thresholds: Thresholds;
  readonly extents: readonly KeptExtent[];
  readonly flags: readonly number[];
  /** index of the track that a task has, and those that it may have as bits, in the order of the tracks */
  readonly track: readonly number[];
  readonly tracks: readonly number[];
  /** hours a year that a task surely takes; -1 where nothing says */
  readonly hours: readonly number[];
}
