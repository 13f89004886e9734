import type { Effect } from '../../model/effect.js';
import type { Run } from '../../model/result.js';
import type { Report } from '../layout/report.js';
import type { ReportOptions } from '../score/report.js';

/** The effect, and the run whose verdicts it rests on. */
export interface EffectOfRun {
  readonly effect: Effect;
  readonly run: Run;
}

export type EffectOptions = Omit<ReportOptions, 'list' | 'robustness' | 'rawHeadings'>;

/** Writes an effect in one format, in chunks of text. */
export type EffectReport = Report<EffectOfRun, EffectOptions>;
