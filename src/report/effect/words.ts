import type { CheckAnswer, FirstTask, ReadinessCheck, RoadmapStep } from '../../model/effect.js';
import { verdictNames } from '../../model/names.js';
import { counted, figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

export const effectTexts = {
  title: { ja: '共通化の効果の見立て', en: 'What one common system would bring' },
  rank: { ja: '順', en: '#' },
  freed: { ja: '削減時間/年', en: 'Hours freed' },
  limits: { ja: '5〜95%', en: '5–95%' },
  perBody: { ja: '1団体', en: 'Per body' },
  cost: { ja: 'コスト', en: 'Cost' },
  towns: { ja: '町村の時間', en: 'Small town' },
  task: { ja: '事務', en: 'Task' },
  note: { ja: '確かめること・決めること', en: 'To find out or settle' },
  how: { ja: 'この数値について', en: 'About these figures' },
  noTask: {
    ja: '共通化候補・条件付き候補の事務がないため、効果は示せません。',
    en: 'No task is a candidate, so there is no effect to show.',
  },
  nothingKnown: {
    ja: '削減時間：不明（実施団体数・年間業務時間・削減見込み割合のそろう事務がない）',
    en: 'Hours freed: unknown (no task has bodies, hours and share saved)',
  },
} as const satisfies Record<string, Text>;

export const hourUnit: Text = { ja: '時間', en: 'hours' };
export const yenUnit: Text = { ja: '円', en: 'yen' };
export const personUnit: Text = { ja: '人分', en: 'full-time staff' };

interface StepCount {
  readonly count: number;
}

export const stepHeadings: Readonly<Record<RoadmapStep, Wording<StepCount>>> = {
  start: {
    ja: ({ count }) => `1 すぐ始められる事務 ${figure(count)}件`,
    en: ({ count }) => `1 Can start — ${counted(count, 'task')}`,
  },
  'find-out': {
    ja: ({ count }) => `2 確かめてから始める事務 ${figure(count)}件`,
    en: ({ count }) => `2 Something to find out first — ${counted(count, 'task')}`,
  },
  settle: {
    ja: ({ count }) => `3 条件を決めてから始める事務 ${figure(count)}件`,
    en: ({ count }) => `3 Something to settle first — ${counted(count, 'task')}`,
  },
};

/** A probability that something rises, in a cell. */
export const risesCell: Wording<{ readonly probability: string }> = {
  ja: ({ probability }) => `増${probability}`,
  en: ({ probability }) => `up: ${probability}`,
};

export const noErrorCell: Text = { ja: '誤差不明', en: 'no error given' };

/** What a check leaves open, or speaks against. */
interface CheckProps {
  readonly answer: Exclude<CheckAnswer, 'yes'>;
  /** titles of the fields that are empty */
  readonly missing: readonly string[];
  readonly probability: string | undefined;
}

const isOpen = ({ answer }: CheckProps): boolean => answer === 'unknown';

export const checkWords: Readonly<Record<ReadinessCheck, Wording<CheckProps>>> = {
  effect: {
    ja: (props) =>
      props.missing.length > 0
        ? `削減時間が不明（${props.missing.join('・')}がない）`
        : `削減時間が${isOpen(props) ? '0のこともあり得る' : 'ない'}`,
    en: (props) =>
      props.missing.length > 0
        ? `hours freed are unknown (no ${props.missing.join(', ')})`
        : isOpen(props)
          ? 'hours freed may be none'
          : 'no hours are freed',
  },
  market: {
    ja: (props) => (isOpen(props) ? 'ベンダーとSaaSの有無が不明' : '全国に提供するベンダーかSaaSがない'),
    en: (props) =>
      isOpen(props)
        ? 'whether vendors serve it nationwide as SaaS'
        : 'no vendor serves it nationwide as SaaS',
  },
  cost: {
    ja: ({ probability }) =>
      probability === undefined ? 'コストの増減が不明' : `コスト増が許容範囲を超える確率${probability}`,
    en: ({ probability }) =>
      probability === undefined
        ? 'how the cost changes'
        : `cost rises beyond what is tolerated with probability ${probability}`,
  },
  'small-towns': {
    ja: ({ probability }) =>
      probability === undefined
        ? '小規模町村の時間の増減が不明'
        : `小規模町村の負担が増える確率${probability}`,
    en: ({ probability }) =>
      probability === undefined
        ? 'how the hours of small towns change'
        : `hours of small towns rise with probability ${probability}`,
  },
};

type Standing<Is extends FirstTask['is']> = Extract<FirstTask, { readonly is: Is }>;

/** How the tasks stand that come first. */
export const firstWords: { readonly [Is in FirstTask['is']]: Wording<Standing<Is>> } = {
  listed: {
    ja: (first) => `先に行う事務：${titleJa(first)}、この順の${String(first.place)}番`,
    en: (first) => `after ${titleEn(first)}, number ${String(first.place)} here`,
  },
  circle: {
    ja: (first) => `先に行う事務「${titleJa(first)}」も、この事務を待つ`,
    en: (first) => `after ${titleEn(first)}, which waits for this task in turn`,
  },
  'set-aside': {
    ja: (first) => `先に行う事務「${titleJa(first)}」は候補でない：${verdictNames[first.verdict].ja}`,
    en: (first) => `after ${titleEn(first)}, which is no candidate (${verdictNames[first.verdict].en})`,
  },
  absent: {
    ja: ({ written }) => `先に行う事務「${written}」が一覧にない`,
    en: ({ written }) => `after ${written}, which is not in the inventory`,
  },
};

interface NamedTask {
  readonly id: string;
  readonly name: string;
}

function titleJa({ id, name }: NamedTask): string {
  return name === id ? name : `${name}（${id}）`;
}

function titleEn({ id, name }: NamedTask): string {
  return name === id ? name : `${name} (${id})`;
}

export const leftWords: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}件（--top 0 ですべて表示）`,
  en: ({ left }) => `${counted(left, 'more task')} (--top 0 shows all)`,
};
