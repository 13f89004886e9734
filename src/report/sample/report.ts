import type { Selection } from '../../sampling/draw.js';
import type { SamplePlan } from '../../sampling/plan.js';
import type { Text } from '../../text/lang.js';
import type { Page, Report } from '../layout/report.js';

/** A municipality that was drawn. */
export interface SampledMunicipality {
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  /** id of its stratum */
  readonly stratum: string;
  /** persons; undefined if no census has a figure */
  readonly population: number | undefined;
  readonly probability: number;
  readonly weight: number;
}

/** A plan with the draw that follows from it. */
export interface Sample {
  readonly plan: SamplePlan;
  readonly drawn: readonly SampledMunicipality[];
  /** municipalities of under 10,000 people among them */
  readonly small: number;
  /** words of each stratum by its id */
  readonly titles: ReadonlyMap<string, Text>;
  readonly asked: {
    readonly margin: number;
    readonly classMargin: number;
    readonly response: number;
    readonly selection: Selection;
    readonly seed: number;
    /** codes of an earlier survey that are drawn last */
    readonly avoided: number;
    /** coefficient of variation that every total is to have at most */
    readonly cv?: number;
  };
  /** the command that makes the same draw again */
  readonly command: string;
}

/** Writes a sample in one format, in chunks of text. */
export type SampleReport = Report<Sample, Page>;
