import { criteria as builtIn } from '../../criteria/index.js';
import type { Criterion } from '../criterion/define.js';
import type { Input } from '../inventory/input.js';
import type { Result } from '../model/result.js';
import { score, type ScoreOptions } from '../score.js';
import { refuseWrongShape } from './refuseWrongShape.js';
import { criteriaShape, inputsShape, scoreShape } from './shapes.js';

/**
 * Scores the files of one inventory: bytes → tasks → outcomes → weights → scores, verdicts and lists. Every option has a
 * default; without `criteria`, those of the tool count. Throws OptionsError if an argument cannot be used, InventoryError
 * if a file cannot be read or holds no task, CriterionError if a criterion breaks its contract, RecordError if a data file
 * of the program is damaged.
 */
export async function scoreInputs(
  inputs: readonly Input[],
  criteria: readonly Criterion[] = builtIn,
  options: ScoreOptions = {},
): Promise<Result> {
  refuseWrongShape({
    inputs: [inputs, inputsShape],
    criteria: [criteria, criteriaShape],
    options: [options, scoreShape],
  });
  return score(inputs, criteria, options);
}
