import { Option } from 'commander';
import { criteria as builtIn } from '../../../criteria/index.js';
import { missingRules, type MissingRule } from '../../model/result.js';
import type { ScoreOptions } from '../../score.js';
import type { Lang, Text } from '../../text/lang.js';
import { numberOf, weightsOf, wordsOf } from './values.js';
import { completedBy, wordOption } from './words.js';

/** Flags that choose the model; the same for every command that scores. */
export interface ScoringFlags {
  readonly missing?: MissingRule;
  readonly exponent?: string;
  readonly criteria?: string;
  readonly weights?: string;
}

/** The options of ScoringFlags. */
export function scoringOptions(lang: Lang): readonly Option[] {
  return [
    wordOption('--missing <rule>', says.missing[lang], { words: missingRules, usual: 'midpoint' }),
    new Option('--exponent <number>', says.exponent[lang]),
    completedBy(
      new Option('--criteria <ids>', says.criteria[lang]),
      builtIn.map(({ id }) => id),
    ),
    new Option('--weights <id=weight,...>', says.weights[lang]),
  ];
}

/** What the flags choose, of criteria with these ids. Throws UsageError. */
export function choiceOf(flags: ScoringFlags, ids: readonly string[]): ScoreOptions {
  return {
    ...(flags.missing === undefined ? {} : { missing: flags.missing }),
    ...(flags.exponent === undefined ? {} : { exponent: numberOf('--exponent', flags.exponent, [-10, 10]) }),
    ...(flags.criteria === undefined ? {} : { criteria: wordsOf('--criteria', flags.criteria, ids) }),
    ...(flags.weights === undefined ? {} : { weights: weightsOf('--weights', flags.weights, ids) }),
  };
}

const says = {
  missing: {
    ja: 'データのない視点の扱い。中間値、データのある視点だけで平均、最低値',
    en: 'how an unknown value counts: midpoint as 0.5, available not at all, pessimistic as 0',
  },
  exponent: {
    ja: '平均の指数：1（加重平均、既定）・0（幾何平均）・-1（調和平均）など、-10から10まで',
    en: 'exponent of the mean, -10 to 10: 1 arithmetic (default), 0 geometric, -1 harmonic',
  },
  criteria: {
    ja: '使う視点をコンマ区切りで指定（既定はデータのある視点すべて）',
    en: 'criteria to use, separated by commas (default: all with evidence)',
  },
  weights: {
    ja: '視点の重み（例：commonality=2,small-town-burden=1。指定のない視点は1）',
    en: 'weights, for example commonality=2,small-town-burden=1 (1 if not given)',
  },
} as const satisfies Record<string, Text>;
