import { Option } from 'commander';
import { underHeading } from './underHeading.js';
import { criteria as builtIn } from '../../../criteria/index.js';
import type { MissingRule } from '../../model/result.js';
import type { ScoreOptions } from '../../score.js';
import type { Lang, Text } from '../../text/lang.js';
import type { Named } from '../../text/named.js';
import { namedMissingRules } from '../../model/ruleNames.js';
import { idsOf, numberOf, weightsOf } from './values.js';
import { completedBy, namedOption } from './words.js';

/** Flags that choose the model; the same for every command that scores. */
export interface ScoringFlags {
  readonly missing?: MissingRule;
  readonly exponent?: string;
  readonly criteria?: string;
  readonly weights?: string;
}

/** The options of ScoringFlags. */
export function scoringOptions(lang: Lang): readonly Option[] {
  return underHeading(group[lang], [
    namedOption('--missing <rule>', says.missing[lang], { named: namedMissingRules, usual: 'prior' }),
    new Option('--exponent <number>', says.exponent[lang]),
    completedBy(
      new Option('--criteria <ids>', says.criteria[lang]),
      builtIn.map(({ id }) => id),
    ),
    new Option('--weights <id=weight,...>', says.weights[lang]),
  ]);
}

/** What the flags choose, of these criteria. Throws UsageError. */
export function choiceOf(flags: ScoringFlags, criteria: readonly Named[]): ScoreOptions {
  return {
    ...(flags.missing === undefined ? {} : { missing: flags.missing }),
    ...(flags.exponent === undefined ? {} : { exponent: numberOf('--exponent', flags.exponent, [-10, 10]) }),
    ...(flags.criteria === undefined ? {} : { criteria: idsOf('--criteria', flags.criteria, criteria) }),
    ...(flags.weights === undefined ? {} : { weights: weightsOf('--weights', flags.weights, criteria) }),
  };
}

const says = {
  missing: {
    ja: '不明の扱い。priorは全国の平均（分からなければ0.5）、midpointは0.5、availableは数えない、pessimisticは根拠の許す最低値',
    en: 'how an unknown counts: prior, the mean over the nation (0.5 where it is not known); midpoint, 0.5; available, not at all; pessimistic, the lowest that the evidence allows',
  },
  exponent: {
    ja: '平均の指数：1（加重平均、既定）・0（幾何平均）・-1（調和平均）など、-10から10まで',
    en: 'exponent of the mean, -10 to 10: 1 arithmetic (default), 0 geometric, -1 harmonic',
  },
  criteria: {
    ja: '使う視点をコンマ区切りで指定（idか名称。既定は見出しに項目のある視点すべて）',
    en: 'criteria to use, by id or title, separated by commas (default: all that the headers speak to)',
  },
  weights: {
    ja: '視点の重み（例：住民のニーズ=2,small-town-burden=1。指定のない視点は1）',
    en: 'weights, for example commonality=2,small-town-burden=1 (1 if not given)',
  },
} as const satisfies Record<string, Text>;

const group: Text = { ja: '評価：', en: 'Scoring:' };
