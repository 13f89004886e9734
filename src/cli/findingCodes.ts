import { policyCodes } from '../policies/policy.js';
import { evidenceProblemCodes } from '../record/problems.js';
import { problemCodes } from '../inventory/problems/problems.js';

/** Every code that a finding of a check can have; the pages that say the same are loaded only to be read. */
export const findingCodes: readonly string[] = [...problemCodes, ...evidenceProblemCodes, ...policyCodes];
