import type { Front } from '../../../model/assessment.js';
import { percent } from '../../../text/figure.js';
import { range } from '../../layout/points.js';
import type { Told } from '../sentence.js';
import { exactShare } from '../shares.js';
import { labels, topStays } from '../words.js';
import type { Page, Section } from './section.js';

/** How much each criterion counts, and within which weights the order holds. */
export function criteriaSection({ list, titleOf }: Told, { lang }: Page): Section {
  const { criteria, leader, top, k } = list;
  const stays = ({ intervals }: Front, id: string): string => {
    const found = intervals.find((each) => each.criterion === id);
    return found === undefined ? '-' : weightRange(found.low, found.high, lang);
  };
  return {
    title: labels.criteria[lang],
    columns: [
      { head: labels.criterion[lang], is: 'flexible' },
      { head: labels.weight[lang], is: 'figure' },
      { head: labels.importance[lang], is: 'figure' },
      { head: labels.leaderStays[lang], is: 'figure' },
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

function weightRange(low: number, high: number, lang: Page['lang']): string {
  return range(percent(low), percent(high), lang);
}
