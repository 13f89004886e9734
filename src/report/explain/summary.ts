import type { Situation, Given, Ties } from '../../model/explanation.js';
import type { ListId, RankRange, Verdict } from '../../model/result.js';
import { cut } from '../../text/cut.js';
import { figure, percent } from '../../text/figure.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { range } from '../layout/points.js';
import { trackNames } from '../score/words.js';
import { isSettled } from './openNotes.js';

// Columns that a name or a reason may take: a cell can hold a megabyte.
const room = { name: 60, reason: 100 } as const;

/** What becomes of the task, the main reason, and how sure that is: for a reader who reads nothing else. */
export function summaryText(explanation: Situation, lang: Lang): string {
  const { task, standing, ties, open } = explanation;
  const name = cut(task.name, room.name);
  const { verdict, coverage } = task;
  const settled = percent(coverage, 0);
  if (verdict === 'held')
    return held[lang]({
      name,
      settled,
      limit: percent(explanation.run.thresholds.held, 0),
      first: (open.find(({ isOfLaw }) => !isOfLaw) ?? open[0])?.cell.title,
      ties,
    });
  if (verdict !== 'candidate' && verdict !== 'conditional')
    return aside[lang]({ name, verdict, reason: word(task.reason, lang), isSettled: isSettled(explanation) });
  const main = mainReason(explanation.criteria, lang);
  return ranked[lang]({
    name,
    list: standing.list,
    rank: standing.rank,
    of: standing.of,
    range: task.rankRange,
    ties,
    condition: verdict === 'conditional' ? task.conditions.map(({ says }) => word(says, lang)) : [],
    main,
    settled,
  });
}

function sure({ outcome }: Given): number {
  return outcome.weight * (outcome.range?.[0] ?? 0);
}

/** The criterion that surely adds most to the score, with its first piece of evidence. */
function mainReason(criteria: readonly Given[], lang: Lang): string | undefined {
  const [most] = criteria.filter((each) => sure(each) > 0).toSorted((a, b) => sure(b) - sure(a));
  const evidence = most?.parts
    .toSorted((a, b) => b.part.share * b.part.range[0] - a.part.share * a.part.range[0])
    .flatMap(({ grounds }) => grounds)[0]?.evidence;
  if (most === undefined) return undefined;
  if (evidence === undefined) return reasons.bare[lang]({ title: most.title[lang], says: '' });
  return reasons.given[lang]({ title: most.title[lang], says: cut(word(evidence.says, lang), room.reason) });
}

const reasons = {
  bare: { ja: ({ title }) => `「${title}」`, en: ({ title }) => title },
  given: {
    ja: ({ title, says }) => `「${title}」（${says}）`,
    en: ({ title, says }) => `${title} (${says})`,
  },
} as const satisfies Record<string, Wording<{ readonly title: string; readonly says: string }>>;

interface Ranked {
  readonly name: string;
  readonly list: ListId;
  readonly rank: number;
  readonly of: number;
  readonly range: RankRange;
  readonly ties: Ties;
  /** none for a candidate */
  readonly condition: readonly string[];
  readonly main: string | undefined;
  readonly settled: string;
}

const ranked: Wording<Ranked> = {
  ja: ({ name, list, rank, of, range: [best, worst], ties, condition, main, settled }) =>
    [
      `「${name}」は、${listWords(list, 'ja')}${figure(of)}件中の${figure(rank)}位${tiesText(ties, 'ja')}です（${rangeText([best, worst], of, 'ja')}）。`,
      condition.length === 0 ? '' : `先に決めることがあります（${condition.join('／')}）。`,
      main === undefined
        ? `点数を確かに支える根拠はまだなく、根拠で定まっているのは点数の${settled}です。`
        : `主な理由は${main}で、点数の${settled}が根拠で定まっています。`,
    ].join(''),
  en: ({ name, list, rank, of, range: [best, worst], ties, condition, main, settled }) =>
    [
      `“${name}” ranks ${figure(rank)} of ${figure(of)} ${listWords(list, 'en')}${tiesText(ties, 'en')} (${rangeText([best, worst], of, 'en')}); `,
      condition.length === 0 ? '' : `something is to be settled first (${condition.join('; ')}); `,
      main === undefined
        ? `no evidence surely supports its score yet, of which ${settled} is settled by evidence.`
        : `the main reason is ${main}, and ${settled} of its score is settled by evidence.`,
    ].join(''),
};

/** Where the task may come to be ranked; beyond the number of its list where tasks that are held may yet join it. */
function rangeText([best, worst]: RankRange, of: number, lang: Lang): string {
  return rangeWords[lang]({ best, worst, joins: worst > of });
}

const rangeWords: Wording<{ readonly best: number; readonly worst: number; readonly joins: boolean }> = {
  ja: ({ best, worst, joins }) =>
    best === worst
      ? '不明な点がどう分かっても変わりません'
      : `${joins ? '他の事務が新たに加わる場合を含め、' : ''}あり得る順位は${range(figure(best), figure(worst), 'ja')}位`,
  en: ({ best, worst, joins }) =>
    best === worst
      ? 'whatever the open questions turn out to be'
      : `it could be anywhere from ${figure(best)} to ${figure(worst)}${joins ? ', counting tasks that may yet join the list' : ''}`,
};

function listWords(list: ListId, lang: Lang): string {
  if (list === 'conditional')
    return { ja: '条件付きの共通化候補', en: 'conditional candidates for one common system' }[lang];
  const track = list in trackNames ? trackNames[list as keyof typeof trackNames] : undefined; // `in` has checked it
  return {
    ja: `共通化の候補として、${track?.ja ?? ''}`,
    en: `${track?.en ?? ''} candidates for one common system`,
  }[lang];
}

/** With how many others a task shares its rank. */
export function tiesText({ count, same }: Ties, lang: Lang): string {
  if (count === 0) return '';
  return (same === count ? sameWords : same === 0 ? tiedWords : someWords)[lang]({ count, same });
}

const sameWords: Wording<Ties> = {
  ja: ({ count }) => `（同じ数値に基づくほか${figure(count)}件と同順位）`,
  en: ({ count }) =>
    `, jointly with ${figure(count)} ${count === 1 ? 'other that rests' : 'others that rest'} on the same figures`,
};

const tiedWords: Wording<Ties> = {
  ja: ({ count }) => `（ほか${figure(count)}件と同点で同順位）`,
  en: ({ count }) => `, jointly with ${figure(count)} other${count === 1 ? '' : 's'} of the same score`,
};

const someWords: Wording<Ties> = {
  ja: ({ count, same }) => `（ほか${figure(count)}件と同順位、うち${figure(same)}件は同じ数値に基づく）`,
  en: ({ count, same }) =>
    `, jointly with ${figure(count)} others, of which ${figure(same)} ${same === 1 ? 'rests' : 'rest'} on the same figures`,
};

interface Held {
  readonly name: string;
  readonly settled: string;
  readonly limit: string;
  readonly first: Text | undefined;
  readonly ties: Ties;
}

const held: Wording<Held> = {
  ja: ({ name, settled, limit, first, ties: { same } }) =>
    `「${name}」は、情報が足りないため、候補とするかどうかの判断を保留しています。点数のうち根拠で定まるのは${settled}にとどまります（${limit}以上で判断）。${first === undefined ? '' : `まず調べるとよいのは「${first.ja}」です。`}${same === 0 ? '' : `同じ数値に基づく事務がほかに${figure(same)}件あり、区別できません。`}`,
  en: ({ name, settled, limit, first, ties: { same } }) =>
    `“${name}” is held, because too little is known of it: evidence settles only ${settled} of its score, and ${limit} is needed${first === undefined ? '' : `; to find out first: ${first.en}`}.${same === 0 ? '' : ` Nothing tells it apart from ${figure(same)} other ${same === 1 ? 'task' : 'tasks'} with the same figures.`}`,
};

interface Aside {
  readonly name: string;
  readonly verdict: Exclude<Verdict, 'candidate' | 'conditional' | 'held'>;
  readonly reason: string;
  readonly isSettled: boolean;
}

const aside: Wording<Aside> = {
  ja: ({ name, verdict, reason, isSettled: sure }) =>
    `「${name}」は、${becomes[verdict].ja}（${reason}）。${sure ? 'これは確かで、空欄をどう埋めても変わりません。' : '空欄の答えによっては、別の理由で候補から外れることもあります。'}`,
  en: ({ name, verdict, reason, isSettled: sure }) =>
    `“${name}” is no candidate: ${becomes[verdict].en} (${reason}). ${sure ? 'This is certain, however the empty cells are filled.' : 'The answers to empty cells may set it aside for another reason.'}`,
};

const becomes = {
  standardised: { ja: 'すでに標準化の対象であるため、候補にしません', en: 'it is standardised already' },
  'not-municipal': { ja: '市町村の事務でないため、候補にしません', en: 'it is no task of municipalities' },
  leave: {
    ja: '団体ごとの違いが大きいため、候補にせず各団体の判断に委ねます',
    en: 'bodies differ too much, and it is left to each of them',
  },
  coordinate: {
    ja: '都道府県の共同調達が進んでいるため、候補にせずその調整に委ねます',
    en: 'it is to be coordinated with prefectural joint procurement',
  },
} as const satisfies Record<Aside['verdict'], Text>;
