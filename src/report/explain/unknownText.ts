import type { UnknownEffect } from '../../model/explanation.js';
import type { Verdict } from '../../model/result.js';
import { figure } from '../../text/figure.js';
import { word, type Lang, type Wording } from '../../text/lang.js';
import { intervalOf, range } from '../layout/points.js';
import { verdictNames } from '../score/words.js';

/** The ranks, scores and verdicts that are possible once one unknown criterion is known, and its empty cells. */
export function unknownText(
  { scores, ranks: [best, worst], reason, verdicts }: UnknownEffect,
  lang: Lang,
): string {
  return wording[lang]({
    because: reason === undefined ? '' : word(reason, lang),
    scores: intervalOf(scores, lang),
    ranks: best === worst ? figure(best) : range(figure(best), figure(worst), lang),
    verdicts,
  });
}

interface Props {
  readonly because: string;
  readonly scores: string;
  readonly ranks: string;
  readonly verdicts: readonly Verdict[];
}

const wording: Wording<Props> = {
  ja: ({ because, scores, ranks, verdicts }) =>
    `${ranks}位、${scores}点${
      verdicts.length === 0
        ? ''
        : `、または${verdicts.map((each) => `「${verdictNames[each].ja}」`).join('か')}`
    }。${because}`,
  en: ({ because, scores, ranks, verdicts }) =>
    `rank ${ranks}, score ${scores}${
      verdicts.length === 0 ? '' : `, or ${verdicts.map((each) => `“${verdictNames[each].en}”`).join(' or ')}`
    }; ${because}`,
};
