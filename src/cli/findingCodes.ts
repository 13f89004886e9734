import { policyCodes } from '../policies/problems/problems.js';
import { recordCodes } from '../record/problems/names.js';
import { problemCodes } from '../inventory/problems/problems.js';

/** Every code that a finding of a check can have; the pages that say the same are loaded only to be read. */
export const findingCodes: readonly string[] = [...problemCodes, ...recordCodes, ...policyCodes];
