import type { CriterionRun } from '../../model/result.js';
import { counted, figure, percent } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import { titleOf, type ReportOptions } from '../score/report.js';
import { joined, verdictNames } from '../score/words.js';
import { agreementWords, ranked } from './agreementWords.js';
import { listNames } from '../../model/names.js';
import type { ComparedList, Disagreement, ProfileStanding, RankDisagreement } from './comparison.js';

export const profilesTexts = {
  title: { ja: '立場別の順位', en: 'Ranks by profile' },
  meanRank: { ja: '平均', en: 'Mean' },
  profiles: { ja: '立場（プロファイル）と重み', en: 'Profiles and their weights' },
  verdict: { ja: '仕分け', en: 'verdict' },
  disagreements: {
    ja: '立場により仕分けや順位が最も異なる事務',
    en: 'Tasks on which the profiles disagree most',
  },
  noDisagreement: {
    ja: 'どの事務の仕分けも順位も、立場により変わらない。',
    en: 'Every profile ranks every task alike.',
  },
  who: { ja: '立場の間', en: 'The profiles' },
  noAgreement: {
    ja: 'すべての立場で順位の付いた事務が2件に満たないか、すべて同順位のため、一致の度合いは測れない',
    en: 'How far the profiles agree cannot be said: fewer than two tasks are ranked by all, or all tie',
  },
} as const satisfies Record<string, Text>;

/** How far the profiles agree on a list. */
export function agreementText(
  { agreement, tasks, rankedByAll }: ComparedList,
  { lang }: Pick<ReportOptions, 'lang'>,
): string {
  if (agreement === undefined) return profilesTexts.noAgreement[lang];
  const said = agreementWords[lang]({ w: agreement, who: profilesTexts.who, over: ranked.tasks });
  const elsewhere = tasks.length - rankedByAll;
  return elsewhere === 0 ? said : `${said}${elsewhereWords[lang]({ elsewhere })}`;
}

/** Tasks that do not count for the agreement, because some profile puts them in another list. */
const elsewhereWords: Wording<{ readonly elsewhere: number }> = {
  ja: ({ elsewhere }) => `。ただし、仕分けが立場により異なる${figure(elsewhere)}件を除く`,
  en: ({ elsewhere }) => `, leaving out ${counted(elsewhere, 'task')} that some profile puts in another list`,
};

/** On what the profiles disagree, in words. */
export function disagreementText(each: Disagreement, { lang }: Pick<ReportOptions, 'lang'>): string {
  const props = { name: each.task.name, list: listNames[each.list] };
  if (each.is === 'rank') return rankWords[lang]({ ...props, best: each.best, worst: each.worst });
  const verdicts = [...new Set(each.verdicts.map(({ verdict }) => verdict))].map((verdict) => ({
    verdict: verdictNames[verdict],
    profiles: each.verdicts.flatMap((its) => (its.verdict === verdict ? [its.profile] : [])),
  }));
  return verdictWords[lang]({ name: props.name, verdicts });
}

const rankWords: Wording<
  Pick<RankDisagreement, 'best' | 'worst'> & { readonly name: string; readonly list: Text }
> = {
  ja: ({ name, list, best, worst }) =>
    `${name}（${list.ja}）：${best.profile}では${best.rank}位、${worst.profile}では${worst.rank}位`,
  en: ({ name, list, best, worst }) =>
    `${name} (${list.en}): rank ${best.rank} for ${best.profile}, rank ${worst.rank} for ${worst.profile}`,
};

interface Verdicts {
  readonly name: string;
  readonly verdicts: readonly { readonly verdict: Text; readonly profiles: readonly string[] }[];
}

const verdictWords: Wording<Verdicts> = {
  ja: ({ name, verdicts }) =>
    `${name}：${verdicts.map(({ verdict, profiles }) => `${profiles.join('・')}では${verdict.ja}`).join('、')}`,
  en: ({ name, verdicts }) =>
    `${name}: ${verdicts.map(({ verdict, profiles }) => `${verdict.en} for ${profiles.join(', ')}`).join('; ')}`,
};

/** How the profiles disagree on a task: by its verdict, or by how many places. */
export function disagreementLead(each: Disagreement, { lang }: Pick<ReportOptions, 'lang'>): string {
  return each.is === 'verdict'
    ? profilesTexts.verdict[lang]
    : differenceWords[lang]({ difference: each.difference });
}

const differenceWords: Wording<{ readonly difference: number }> = {
  ja: ({ difference }) => `${figure(difference)}位差`,
  en: ({ difference }) => counted(difference, 'place'),
};

/** The rank of a task under a profile, or the list that it is in instead. */
export function standingText(
  { rank, verdict }: ProfileStanding,
  list: ComparedList,
  { lang }: Pick<ReportOptions, 'lang'>,
): string {
  if (rank !== undefined) return String(rank);
  return verdict === list.verdict ? '-' : verdictNames[verdict][lang];
}

/** The active criteria with their weights, the highest first. */
export function weightsText(
  criteria: readonly CriterionRun[],
  options: Pick<ReportOptions, 'lang' | 'criteria'>,
): string {
  const active = criteria.filter((each) => each.active).toSorted((a, b) => b.weight - a.weight);
  return joined(
    active.map(({ id, weight }) => `${titleOf(id, options)} ${percent(weight)}`),
    options.lang,
  );
}

/** A mean rank; `-` where a task has no rank. */
export function meanRankText(rank: number | undefined): string {
  return rank === undefined ? '-' : rank.toFixed(1);
}
