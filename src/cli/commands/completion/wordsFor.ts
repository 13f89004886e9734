import { criteria } from '../../../../criteria/index.js';
import { failOns } from '../../../model/checked.js';
import { groupings } from '../../../record/survey/tally.js';
import { encodings } from '../../../inventory/decode/encoding.js';
import { findingCodes } from '../../findingCodes.js';
import { checkFormats } from '../../../report/check/index.js';
import { criteriaFormats } from '../../../report/criteria/index.js';
import { diffFormats } from '../../../report/diff/index.js';
import { explainFormats } from '../../../report/explain/index.js';
import { formats } from '../../../report/score/index.js';
import { robustnessFormats } from '../../../report/robustness/index.js';
import { weightsFormats } from '../../../report/weights/index.js';
import { asides, missingRules, tracks } from '../../../model/result.js';

const ids = criteria.map(({ id }) => id);

/**
 * The words that the program holds the value of an option to, where commander does not know them: the program checks
 * these itself, to answer a typing error with the nearest word.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  '--missing': missingRules,
  '--encoding': encodings,
  '--fail-on': failOns,
  '--criteria': ids,
  '--list': [...tracks, ...asides],
  '--severity': findingCodes,
  '--explain': findingCodes,
  'score --format': formats,
  'check --format': checkFormats,
  'explain --format': explainFormats,
  'weights --format': weightsFormats,
  'diff --format': diffFormats,
  'robustness --format': robustnessFormats,
  'diff --fail-on': ['moved', 'never'],
  'import --format': ['csv', 'yaml'],
  'import --by': groupings,
  'criteria --format': criteriaFormats,
  'criteria show --format': criteriaFormats,
  'criteria show id': ids,
};

/** The words for the last of these names: an option or an argument after the command it belongs to. */
export function wordsFor(names: readonly string[]): readonly string[] {
  return words[names.join(' ')] ?? words[names.at(-1) ?? ''] ?? [];
}

/** Every option or argument that has words, for the test that none of them outlives its option. */
export const worded: readonly string[] = Object.keys(words);
