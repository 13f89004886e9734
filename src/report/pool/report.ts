import type { Field } from '../../criterion/field.js';
import type { Pool } from '../../pool/pool.js';
import type { Page, Report } from '../layout/report.js';

/** Where a pool is shown, with the fields that its lists may have. */
export interface PoolPage extends Page {
  readonly fields: Readonly<Record<string, Field>>;
  /** the file of decisions, if there is one */
  readonly decisions: string | undefined;
}

/** Writes a pool in one format, in chunks of text. */
export type PoolReport = Report<Pool, PoolPage>;
