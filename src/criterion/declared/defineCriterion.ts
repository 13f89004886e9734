import * as strict from '../define.js';
import { isRecord } from './isRecord.js';

/**
 * `defineCriterion` for modules that no compiler has checked: where parts are missing that it builds on, the definition
 * comes back as it is, so that whoever loads the module can tell everything that is wrong with it at once.
 */
export const defineCriterion = define as typeof strict.defineCriterion;

// What is not whole is no Criterion yet, as the type says; `faultsOf` tells what it lacks.
function define(definition: Parameters<typeof strict.defineCriterion>[0]): unknown {
  if (isWhole(definition)) return strict.defineCriterion(definition);
  return { highRating: 1, ...definition, ratingField: '' };
}

function isWhole(definition: unknown): boolean {
  if (!isRecord(definition)) return false;
  const { id, title, parts = {}, score } = definition;
  return typeof id === 'string' && isRecord(title) && isRecord(parts) && typeof score === 'function';
}
