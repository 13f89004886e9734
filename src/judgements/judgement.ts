import * as z from 'zod';
import type { Comparisons } from './comparisons.js';
import type { JudgementProblem, JudgementPath } from './problems.js';
import type { Weighting } from '../model/weighed.js';

/** A figure of a document, still as it was written. */
const written = z.union([z.number(), z.string()]);

/** Figures by the id of a criterion. */
export const writtenById = z.record(z.string(), written).meta({ id: 'figures' }); // one definition in the schema

/** A place of a document that names a criterion. */
export interface Mention {
  readonly id: string;
  readonly path: JudgementPath;
  /** whether the id is a key at the path, rather than the value there */
  readonly isKey: boolean;
}

/** What one person judges, by one method. */
export interface Judgement {
  readonly mentions: readonly Mention[];
  /** what is wrong with it, as weights for these criteria */
  readonly problems: (criteria: readonly string[]) => readonly JudgementProblem[];
  /** only where no problem is an error */
  readonly weigh: (criteria: readonly string[]) => Weighting;
  /** where judgements can be combined before they become weights */
  readonly comparisons?: (criteria: readonly string[]) => Comparisons;
}

/** A way of asking people, and what it makes of their answers. */
export interface Method<S extends z.ZodRawShape, O extends z.ZodRawShape> {
  /** keys that each person fills in */
  readonly set: S;
  /** keys that hold for all */
  readonly options: O;
  readonly judge: (
    given: z.output<z.ZodObject<S>>,
    path: JudgementPath,
    options: z.output<z.ZodObject<O>>,
  ) => Judgement;
  /** weights of comparisons that were combined */
  readonly weighTogether?: (
    together: Comparisons,
    criteria: readonly string[],
    options: z.output<z.ZodObject<O>>,
  ) => Weighting;
}

/** Mentions of the keys of an object. */
export function keysMentioned(
  path: JudgementPath,
  by: Readonly<Record<string, unknown>>,
): readonly Mention[] {
  return Object.keys(by).map((id) => ({ id, path, isKey: true }));
}
