import type { Range } from '../../criterion/range.js';
import type { AtStake, List } from '../../model/result.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { amount, limitsText } from '../effect/amount.js';
import { isCandidate } from './shown.js';

/** Whether something is known of what is at stake in a candidate. */
export function hasStake(lists: readonly List[]): boolean {
  return lists
    .filter(({ verdict }) => isCandidate(verdict))
    .some(({ tasks }) => tasks.some(({ atStake }) => atStake?.() !== undefined));
}

/** What is at stake in a candidate as a sentence: hours with their limits first, then the money that is known. */
export function atStakeText({ hours, running, setUp }: AtStake, lang: Lang): string {
  return stakeWords[lang]({
    hours: between(hours, lang),
    running: running === undefined ? undefined : between(running, lang),
    setUp: setUp === undefined ? undefined : between(setUp, lang),
  });
}

function between([low, high]: Range, lang: Lang): string {
  if (low === high) return amount(low, lang);
  return limitsText(high === Infinity ? { low } : { low, high }, lang);
}

interface StakeWords {
  readonly hours: string;
  readonly running: string | undefined;
  readonly setUp: string | undefined;
}

const stakeWords: Wording<StakeWords> = {
  ja: ({ hours, running, setUp }) =>
    [
      `1団体当たり年${unitBehind(hours, '時間')}の削減`,
      ...(running === undefined ? [] : [`運用費の増減 年${unitBehind(running, '円')}`]),
      ...(setUp === undefined ? [] : [`導入費（全国） ${unitBehind(setUp, '円')}`]),
    ].join('、'),
  en: ({ hours, running, setUp }) =>
    [
      `frees ${hours} hours a year in one body`,
      ...(running === undefined ? [] : [`running cost changes by ${running} yen a year`]),
      ...(setUp === undefined ? [] : [`set-up ${setUp} yen nationwide`]),
    ].join(', '),
};

/** `12万〜15万時間`, `12万時間以上`. */
function unitBehind(text: string, unit: string): string {
  return text.endsWith('以上') ? `${text.slice(0, -'以上'.length)}${unit}以上` : `${text}${unit}`;
}

/** How what is at stake was found. */
export const stakeMethod: Text = {
  ja: '1団体当たりの年間業務時間×削減見込み割合（不明なら0〜100%）。全国の値、区分別の値、確率、進め方の順は commonality effect が前提とともに示す',
  en: 'staff hours of one body × share saved (unknown: 0 to 100 %). commonality effect makes figures of the nation of it, by class and as a roadmap, and names what it assumes',
};
