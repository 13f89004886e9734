import type { Criterion } from '../criterion/define.js';
import type { Input } from '../inventory/input.js';
import type { WeighOptions } from '../judgements/weigh.js';
import type { WeighedJudgements } from './weighJudgements.js';

/**
 * Derives weights from a file of judgements (YAML or JSON: points, ranks, pairs, best and worst), with their consistency.
 * Throws OptionsError if an argument cannot be used, ConfigError where judgements cannot be weighed.
 */
export async function weighFile(
  judgements: Input,
  criteria?: readonly Criterion[],
  options?: WeighOptions,
): Promise<WeighedJudgements> {
  // Loaded when it is asked for: most programs read no YAML.
  const { weighJudgements } = await import('./weighJudgements.js');
  return weighJudgements(judgements, criteria, options);
}
