import { criteria as builtIn } from '../../criteria/index.js';
import { check, type CheckOptions, type LoadInputs } from '../check.js';
import type { Criterion } from '../criterion/define.js';
import type { Input } from '../inventory/input.js';
import type { Checked } from '../model/checked.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { checkShape, criteriaShape, inputsShape } from './shapes.js';

/**
 * Checks one inventory, which may be several files, or a function that reads them: what is wrong in it, what is thin in
 * its result, and what changed since a baseline accepted it. Files that cannot be read are findings, not errors. Throws
 * OptionsError, CriterionError, RecordError, as `score` does.
 */
export async function checkInputs(
  inputs: readonly Input[] | LoadInputs,
  criteria: readonly Criterion[] = builtIn,
  options: CheckOptions = {},
): Promise<Checked> {
  refuseWrongShape({
    ...(typeof inputs === 'function' ? {} : { inputs: [inputs, inputsShape] }),
    criteria: [criteria, criteriaShape],
    options: [options, checkShape],
  });
  return check(typeof inputs === 'function' ? inputs : async () => inputs, criteria, options);
}
