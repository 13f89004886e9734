import type { ZodType } from 'zod';
import * as strict from '../define.js';
import type { Field } from '../field.js';
import { isRecord } from './isRecord.js';

/**
 * `defineCriterion` for modules that no compiler has checked: where parts are missing that it builds on, the definition
 * comes back as it is, so that whoever loads the module can report everything that is wrong with it at once.
 */
export const defineUncheckedCriterion = define as typeof strict.defineCriterion;

// What is not whole is no Criterion yet, as the type says; `faultsOf` reports what it lacks.
function define(definition: Parameters<typeof strict.defineCriterion>[0]): unknown {
  if (isWhole(definition)) return strict.defineCriterion(definition);
  return { highRating: 1, contract: strict.contractVersion, ...definition, ratingField: '' };
}

/**
 * The criterion of a declaration that bars nothing. One without parts was made by hand, or by a version that knew none:
 * its `score` hands back one value, and is not shown the rating, which answers for it as for any other. Undefined where
 * members are missing that it builds on.
 */
export function criterionFrom(declared: unknown): strict.Criterion | undefined {
  if (isRecord(declared) && declared['parts'] !== undefined) return declared as unknown as strict.Criterion;
  return isWhole(declared) ? completed(declared) : undefined;
}

function completed(declared: Whole): strict.Criterion {
  const { ratingField, fields } = declared;
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== ratingField));
  const ownOf = (cells: strict.Cells) =>
    Object.fromEntries(Object.entries(cells).filter(([name]) => Object.hasOwn(own, name)));
  return strict.defineCriterion({
    ...declared,
    fields: own,
    // The engine asks a module without parts at single figures only.
    score: (cells, params, inventory) => declared.score(ownOf(cells) as typeof cells, params, inventory),
  });
}

type Plain = strict.OneQuestionDefinition<Readonly<Record<string, Field>>, Readonly<Record<string, ZodType>>>;
type Whole = Plain & Readonly<Record<string, unknown>>;

function isWhole(definition: unknown): definition is Whole {
  if (!isRecord(definition)) return false;
  const { id, title, parts = {}, score } = definition;
  return typeof id === 'string' && isRecord(title) && isRecord(parts) && typeof score === 'function';
}
