import * as strict from '../define.js';
import type { Criterion } from '../define.js';
import { isRecord } from './isRecord.js';

/**
 * `defineCriterion` for modules that no compiler has checked: where parts are missing that it builds on, the definition
 * comes back as it is, so that whoever loads the module can tell everything that is wrong with it at once.
 */
export const defineCriterion: typeof strict.defineCriterion = (definition) => {
  if (isWhole(definition)) return strict.defineCriterion(definition);
  // No Criterion yet, as its type says; `faultsOf` tells what it lacks.
  return { highRating: 1, ...definition, ratingField: '' } as unknown as Criterion;
};

function isWhole(definition: unknown): boolean {
  if (!isRecord(definition)) return false;
  const { id, title, score } = definition;
  return typeof id === 'string' && isRecord(title) && typeof score === 'function';
}
