import type { SheetGroupId } from '../../paper/paperSheet.js';
import { counted, figure, percent } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import { range } from '../layout/points.js';

/** Headings and labels of the sheet. */
export const sheetLabels = {
  title: { ja: '共通化を検討する事務（検討資料）', en: 'Tasks to consider for one common system' },
  caption: {
    ja: '検討の進め方と点数（0〜100。高いほど共通化に向く。◆◇は点数、横線は不明な点により動き得る幅）',
    en: 'What to do, and the scores (0–100, high speaks for one system; ◆◇ is the score, the line what open questions may make of it)',
  },
  task: { ja: '事務', en: 'Task' },
  reason: { ja: '理由', en: 'Why' },
  score: { ja: '点数', en: 'Score' },
  interval: { ja: '幅', en: 'Interval' },
  low: { ja: '下限', en: 'Lowest' },
  high: { ja: '上限', en: 'Highest' },
  scoreAndInterval: { ja: '点数（幅）', en: 'Score (interval)' },
  stake: { ja: '年間の効果（見込み）', en: 'At stake a year (estimate)' },
  unknown: {
    ja: '分かっていないこと（件数×縮む幅の大きい順）',
    en: 'What is not known (the most points in all first)',
  },
  profiles: { ja: '立場による違い', en: 'How the stakeholders differ' },
  reading: { ja: '読み方', en: 'How to read' },
  sources: { ja: '出典', en: 'Sources' },
  none: { ja: '該当する事務はない。', en: 'There is none.' },
  noReason: {
    ja: '支える根拠がない（不明な点がどう分かっても0点）',
    en: 'no evidence supports it (0 however the open questions turn out)',
  },
  noReasonYet: {
    ja: '確かに支える根拠はまだない（点数は平均的な値による）',
    en: 'no evidence surely supports it yet (its score rests on usual values)',
  },
  nothingOpen: {
    ja: '調べて埋められる空欄はない',
    en: 'No cell that could be filled is open',
  },
  nothingJudged: {
    ja: '評価に使える項目が一覧にないため、どの事務も判断できない',
    en: 'The inventory has no column that a criterion reads, so that nothing can be said of any task',
  },
  noStake: { ja: '不明', en: 'unknown' },
} as const satisfies Record<string, Text>;

interface GroupCount {
  readonly shown: number;
  readonly of: number;
}

/** What a committee is to do with the tasks of a group. */
export const groupHeadings: Readonly<Record<SheetGroupId, Wording<GroupCount>>> = {
  begin: group({ ja: '検討を始める', en: 'Begin to look into' }, { ja: '共通化候補', en: 'candidates' }),
  settle: group(
    { ja: '条件を整える', en: 'Settle a condition first' },
    { ja: '条件付き候補', en: 'conditional candidates' },
  ),
  leave: group(
    { ja: '各団体／共同調達に委ねる', en: 'Leave to each body, or to joint procurement' },
    { ja: '対象', en: 'tasks' },
  ),
};

function group(what: Text, which: Text): Wording<GroupCount> {
  return {
    ja: ({ shown, of }) =>
      `${what.ja}（${which.ja} ${figure(of)}件${shown < of ? `のうち上位${figure(shown)}件` : ''}）`,
    en: ({ shown, of }) =>
      `${what.en} (${shown < of ? `the first ${figure(shown)} of ` : ''}${figure(of)} ${which.en})`,
  };
}

export interface CountProps {
  readonly tasks: number;
  readonly criteria: number;
  readonly candidates: number;
  readonly conditional: number;
  readonly left: number;
  readonly apart: number;
  readonly held: number;
}

/** The first sentence: what came out. What there is none of is not spoken of. */
export const countSentence: Wording<CountProps> = {
  ja: ({ tasks, criteria, candidates, conditional, ...others }) =>
    `事務${figure(tasks)}件を${figure(criteria)}の視点で評価した結果、共通化の候補${candidates === 0 ? '' : whatJa}は${figure(candidates)}件${conditional === 0 ? '' : `、先に決めることのある条件付き候補は${figure(conditional)}件`}である${bracketed(othersJa(others), '（ほかに、', '）', '、')}。`,
  en: ({ tasks, criteria, candidates, conditional, ...others }) =>
    `Of ${counted(tasks, 'task')} judged by ${counted(criteria, 'criterion').replace('criterions', 'criteria')}, ${figure(candidates)} ${candidates === 1 ? 'is a candidate' : 'are candidates'} for one common system${candidates === 0 ? '' : whatEn}${conditional === 0 ? '' : ` and ${figure(conditional)} ${conditional === 1 ? 'has' : 'have'} something to settle first`}${bracketed(othersEn(others), ' (of the others ', ')', ', ')}.`,
};

// Without this, a reader takes every candidate for a task that was found suitable.
const whatJa = '（除く理由がなく、判断の根拠が足りるもの。点数の高低は問わない）';
const whatEn = ' (nothing rules them out and enough is known, whatever their score)';

type Others = Pick<CountProps, 'left' | 'apart' | 'held'>;

function othersJa({ left, apart, held }: Others): readonly string[] {
  return [
    left === 0 ? '' : `各団体又は共同調達に委ねるもの${figure(left)}件`,
    apart === 0 ? '' : `標準化の対象等として除くもの${figure(apart)}件`,
    held === 0 ? '' : `情報不足のため判断を保留するもの${figure(held)}件`,
  ];
}

function othersEn({ left, apart, held }: Others): readonly string[] {
  return [
    left === 0 ? '' : `${figure(left)} ${are(left)} left to each body or to joint procurement`,
    apart === 0 ? '' : `${figure(apart)} ${are(apart)} standardised already or not municipal`,
    held === 0 ? '' : `${figure(held)} ${are(held)} held because too little is known`,
  ];
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function bracketed(items: readonly string[], open: string, close: string, between: string): string {
  const some = items.filter((item) => item !== '');
  return some.length === 0 ? '' : `${open}${some.join(between)}${close}`;
}

export interface StakeProps {
  /** names to begin with */
  readonly names: readonly string[];
  /** hours freed a year, in words; undefined where no inventory says */
  readonly freed: string | undefined;
  /** tasks in that sum, and tasks that could be in it */
  readonly known: number;
  readonly of: number;
  /** tasks in that sum whose figures have no limits, so that its error is larger than it says */
  readonly noLimits: number;
  /** whether a task is in several rows, so that its hours would count twice */
  readonly isDouble: boolean;
  /** whether hours are known as figures without limits alone, which say nothing of how bodies differ */
  readonly isOfOneBody: boolean;
  /** change of the running cost a year, in words */
  readonly money: string | undefined;
}

/** The second sentence: where to begin, and what is at stake. */
export const stakeSentence: Wording<StakeProps> = {
  ja: ({ names, ...stake }) =>
    names.length === 0
      ? `検討を始められる候補はまだなく、${stakeJa(stake)}。`
      : `検討は、候補${names.length === 1 ? '' : 'のうち点数の高い'}${names.map((name) => `「${name}」`).join('')}${names.length === 1 ? '' : 'など'}から始めることが考えられ、${stakeJa(stake)}。`,
  en: ({ names, ...stake }) =>
    names.length === 0
      ? `No task is ready to be looked into yet; ${stakeEn(stake)}.`
      : `${names.length === 1 ? 'The first to look into is' : 'By their scores, the first to look into are'} ${joinedEn(names.map((name) => `“${name}”`))}; ${stakeEn(stake)}.`,
};

type Stake = Omit<StakeProps, 'names'>;

function stakeJa({ freed, known, of, noLimits, money, isDouble, isOfOneBody }: Stake): string {
  const cost =
    money === undefined ? '費用の増減は記入がないため不明である' : `運用費の増減は年${money}である`;
  if (isDouble)
    return '生み出せる時間と金額は、同じ事務が複数の行にあり二重に数えることになるため示していない';
  if (isOfOneBody)
    return '記入された業務時間は1団体の値であるため、全国で生み出せる時間と金額は分からない（抽出調査で見積もれる）';
  if (freed === undefined)
    return '生み出せる時間も金額も、業務時間・削減の見込み・費用の記入がそろわないため不明である';
  return `生み出せる職員の時間は、分かる${figure(known)}件（候補${figure(of)}件中${noLimits === 0 ? '' : `。うち${figure(noLimits)}件は誤差不明`}）で年${freed}と見込まれ、${cost}`;
}

function stakeEn({ freed, known, of, noLimits, money, isDouble, isOfOneBody }: Stake): string {
  if (isDouble)
    return 'hours and money are not shown, because a task is in several rows and would count twice';
  if (isOfOneBody)
    return 'what it would bring nationwide is unknown, because the hours entered are those of one body (a survey can estimate it)';
  if (freed === undefined)
    return 'what it would bring is unknown, because hours, what a system saves of them, and costs are not all entered';
  const cost =
    money === undefined ? 'the change of cost is unknown' : `the running cost changes by ${money} a year`;
  const without = noLimits === 0 ? '' : ` (${figure(noLimits)} with no error given)`;
  return `the ${figure(known)} of ${counted(of, 'candidate')} of which it is known${without} would free ${freed} of staff a year, and ${cost}`;
}

function joinedEn(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

export interface SureProps {
  /** 0 to 1; undefined where there are no candidates */
  readonly coverage: number | undefined;
  readonly first: FirstProps | undefined;
  /** title of the field that would settle most */
  readonly field: string | undefined;
}

/** The candidate with the highest score, and which ranks it may come to within its list. */
export interface FirstProps {
  readonly name: string;
  readonly list: Text;
  /** candidates that the list has */
  readonly of: number;
  readonly best: number;
  readonly worst: number;
}

/** The third sentence: how sure that is. */
export const sureSentence: Wording<SureProps> = {
  ja: ({ coverage, first, field }) => {
    const next = field === undefined ? '' : `確かさを最も増すのは「${field}」を調べることである`;
    if (coverage === undefined) return `根拠がまだ足りないため、${next === '' ? '候補は定まらない' : next}。`;
    const settled = `この重みで、記入された値に誤りがなければ、点数のうち根拠で定まっているのは候補の平均で${percent(coverage, 0)}であり`;
    const moves = first === undefined ? '' : `、${movesJa(first)}`;
    return `${settled}${moves}、${next === '' ? '調べて埋められる空欄は残っていない' : next}。`;
  },
  en: ({ coverage, first, field }) => {
    const next = field === undefined ? '' : `; to find out first is “${field}”`;
    if (coverage === undefined) return `Too little is known to name candidates${next}.`;
    const settled = `With these weights, and if what was entered is right, ${percent(coverage, 0)} of a candidate's score is settled by evidence on average`;
    return `${settled}${first === undefined ? '' : `; ${movesEn(first)}`}${next}.`;
  },
};

function movesJa({ name, list, of, best, worst }: FirstProps): string {
  if (of === 1 && worst === 1) return `「${name}」は${list.ja}でただ1件の候補のため順位は比べられず`;
  if (best === worst)
    return `候補で点数の最も高い「${name}」の順位（${list.ja}の中）は不明な点がどう分かっても変わらず`;
  const others = worst > of ? '（今は候補でない事務が加わる場合を含む）' : '';
  return `候補で点数の最も高い「${name}」も${list.ja}の中で${range(figure(best), figure(worst), 'ja')}位の間で動き得る${others}ため、順位はまだ確定せず`;
}

function movesEn({ name, list, of, best, worst }: FirstProps): string {
  if (of === 1 && worst === 1)
    return `“${name}” is the only candidate (${list.en}), so that its rank says nothing`;
  if (best === worst)
    return `the candidate with the highest score, “${name}”, keeps its rank (${list.en}) however the open questions turn out`;
  const others = worst > of ? ' (tasks that are no candidates yet may join)' : '';
  return `the ranks are not final: even the candidate with the highest score, “${name}”, could come anywhere from ${figure(best)} to ${figure(worst)} (${list.en})${others}`;
}

/** What a reader finds explained of it. */
export const apartMark: Text = { ja: '平均より', en: 'above the mean' };

/** By how much a criterion sets a task apart from the other candidates. */
export const apartWords: Wording<{ readonly points: number }> = {
  ja: ({ points }) => `（${apartMark.ja}＋${points.toFixed(1)}点）`,
  en: ({ points }) => ` (${points.toFixed(1)} ${apartMark.en})`,
};

/** A field that is open, and what it would settle. */
export const openFieldLine: Wording<{
  readonly title: string;
  readonly tasks: number;
  readonly points: number;
}> = {
  ja: ({ title, tasks, points }) =>
    `${title}：${figure(tasks)}件で不明（1件平均で最大${points.toFixed(1)}点縮む）`,
  en: ({ title, tasks, points }) =>
    `${title}: open for ${counted(tasks, 'task')} (narrows each by up to ${points.toFixed(1)} on average)`,
};

/** That there are no profiles to compare. */
export const noProfilesLine: Text = {
  ja: '立場（国・都道府県・市町村・小規模町村など）ごとの重みが定められていないため、立場によって順位がどう変わるかは示していない。',
  en: 'No weights of stakeholders (state, prefectures, cities, small towns) were given, so that how far their rankings differ is not shown.',
};

/** That the profiles set no list in an order that could be compared. */
export const notComparableLine: Text = {
  ja: 'すべての立場で順位の付く事務が2件以上ある一覧がないため、立場による違いは比べられない（重みによっては情報不足となる）。',
  en: 'No list has two tasks that all stakeholders rank, so that their rankings cannot be compared (under some weights too little is known).',
};

/** That a figure has no limits, so that nobody knows how far it may be off. */
export const noErrorMark: Text = { ja: '（誤差不明）', en: ' (no error given)' };

/** What a reader finds explained of it. */
export const inOneBodyMark: Text = { ja: '1団体当たり', en: 'in one body' };

/** What is at stake in one task, in a cell. */
export const stakeCells = {
  freed: {
    ja: ({ spread }) => `削減 ${spread}`,
    en: ({ spread }) => `frees ${spread}`,
  },
  inOneBody: {
    ja: ({ spread }) => `${inOneBodyMark.ja} 削減 ${spread}`,
    en: ({ spread }) => `frees ${spread} ${inOneBodyMark.en}`,
  },
  now: {
    ja: ({ spread }) => `現在 ${spread}`,
    en: ({ spread }) => `now ${spread}`,
  },
  money: {
    ja: ({ spread }) => `運用費 ${spread}`,
    en: ({ spread }) => `running cost ${spread}`,
  },
} as const satisfies Record<string, Wording<{ readonly spread: string }>>;
