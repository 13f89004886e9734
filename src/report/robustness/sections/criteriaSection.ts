import type { Front } from '../../../model/assessment.js';
import { percentInColumn } from '../../../text/figure.js';
import { range } from '../../layout/points.js';
import type { ListContext } from '../sentence.js';
import { exactShare } from '../shares.js';
import { robustnessTexts, topStays } from '../words.js';
import type { SectionPage, RobustnessSection } from './section.js';

/** How much each criterion counts, and within which weights the order holds. */
export function criteriaSection({ list, titleOf }: ListContext, { lang }: SectionPage): RobustnessSection {
  const { criteria, leader, top, k } = list;
  const stays = ({ intervals }: Front, id: string): string => {
    const found = intervals.find((each) => each.criterion === id);
    return found === undefined ? '-' : weightRange(found.low, found.high, lang);
  };
  return {
    title: robustnessTexts.criteria[lang],
    columns: [
      { head: robustnessTexts.criterion[lang], is: 'flexible' },
      { head: robustnessTexts.weight[lang], is: 'figure' },
      { head: robustnessTexts.importance[lang], is: 'figure' },
      { head: robustnessTexts.leaderStays[lang], is: 'figure' },
      ...(top === undefined ? [] : [{ head: topStays[lang]({ k }), is: 'figure' as const }]),
    ],
    rows: criteria.map(({ id, weight, importance }) => [
      titleOf(id)[lang],
      `${exactShare(weight)}%`,
      `${exactShare(importance)}%`,
      stays(leader, id),
      ...(top === undefined ? [] : [stays(top, id)]),
    ]),
    notes: [],
  };
}

function weightRange(low: number, high: number, lang: SectionPage['lang']): string {
  return range(percentInColumn(low), percentInColumn(high), lang);
}
