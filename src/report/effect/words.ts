import type { CheckAnswer, Effect, ReadinessCheck, RoadmapStep } from '../../model/effect.js';
import { counted, figure, percent } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';

export const effectTexts = {
  title: { ja: '共通化の効果の見立て', en: 'What one common system would bring' },
  rank: { ja: '順', en: '#' },
  freed: { ja: '削減時間/年', en: 'hours freed' },
  limits: { ja: '5〜95%', en: '5–95 %' },
  perBody: { ja: '1団体', en: 'per body' },
  cost: { ja: 'コスト', en: 'cost' },
  towns: { ja: '町村の時間', en: 'small town' },
  task: { ja: '事務', en: 'task' },
  note: { ja: '確かめること・決めること', en: 'to find out or settle' },
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

interface Known {
  readonly spread: string;
  readonly known: number;
  readonly of: number;
}

/** How many of the tasks a sum holds. */
function ofTasks({ known, of }: Pick<Known, 'known' | 'of'>): Text {
  const left = of - known;
  return left === 0
    ? { ja: `候補${figure(of)}件すべての合計`, en: `all ${counted(of, 'candidate')}` }
    : {
        ja: `候補${figure(of)}件のうち数値のある${figure(known)}件だけ。残る${figure(left)}件は不明で、含まない`,
        en: `only the ${figure(known)} of ${counted(of, 'candidate')} that have figures; the other ${figure(left)} are unknown and not counted`,
      };
}

export const freedLine: Wording<
  Known & { readonly persons: string; readonly adoption: string; readonly conditional: number }
> = {
  ja: (props) =>
    `年${props.spread}を生み出せる見込み。職員${props.persons}に当たる。実施団体の${props.adoption}が使った場合で、${ofTasks(props).ja}${props.conditional === 0 ? '' : `（条件付き${figure(props.conditional)}件を含む）`}。`,
  en: (props) =>
    `${props.spread} of staff time freed a year, as much as ${props.persons}, once ${props.adoption} of the bodies that perform the tasks use the system (${ofTasks(props).en}${props.conditional === 0 ? '' : `; ${figure(props.conditional)} have a condition to settle first`}).`,
};

export const nowLine: Wording<{ readonly spread: string }> = {
  ja: ({ spread }) => `これらの事務に今かかる時間：年${spread}`,
  en: ({ spread }) => `These tasks take ${spread} a year today.`,
};

export const yearsLine: Wording<{
  readonly spread: string;
  readonly years: number;
  readonly rampUp: number;
}> = {
  ja: ({ spread, years, rampUp }) =>
    `${figure(years)}年間では${spread}（${rampUp === 0 ? '初年度から全団体' : `${figure(rampUp)}年かけて均等に広がる`}とした場合）。`,
  en: ({ spread, years, rampUp }) =>
    `Over ${counted(years, 'year')}: ${spread}, ${rampUp === 0 ? 'all bodies from the first year' : `spreading evenly over ${counted(rampUp, 'year')}`}.`,
};

export const worthLine: Wording<{ readonly spread: string; readonly price: string }> = {
  ja: ({ spread, price }) =>
    `時間を1時間${price}で換算すると年${spread}。職員の時間であり、支出は減らないため、コストとは合算しない。`,
  en: ({ spread, price }) =>
    `At ${price} an hour that time is worth ${spread} a year. It is time of staff, no saving of money, and is not added to the cost.`,
};

export const costLine: Wording<{
  readonly known: number;
  readonly of: number;
  readonly rising: number;
  readonly tooMuch: number;
  readonly tolerance: number;
}> = {
  ja: ({ known, of, rising, tooMuch, tolerance }) =>
    known === 0
      ? 'コスト：増減の分かる事務がなく、不明。'
      : `コスト：増減の分かる${figure(known)}件（候補${figure(of)}件中）のうち、増える見込み（確率50%以上）は${figure(rising)}件、許容範囲（${percent(tolerance)}）を超える見込みは${figure(tooMuch)}件。`,
  en: ({ known, of, rising, tooMuch, tolerance }) =>
    known === 0
      ? 'Cost: no task says how it changes; unknown.'
      : `Cost: of the ${figure(known)} of ${counted(of, 'candidate')} that say how it changes, ${figure(rising)} will probably cost more (50 % or likelier), ${figure(tooMuch)} by more than the ${percent(tolerance)} tolerated.`,
};

export const runningLine: Wording<Known> = {
  ja: (props) => `経常経費の増減：年${props.spread}（${ofTasks(props).ja}）。`,
  en: (props) => `Running cost changes by ${props.spread} a year (${ofTasks(props).en}).`,
};

export const setUpLine: Wording<Known> = {
  ja: (props) => `導入経費：${props.spread}（${ofTasks(props).ja}）。`,
  en: (props) => `Set-up cost: ${props.spread} (${ofTasks(props).en}).`,
};

export const noMoney: Text = {
  ja: '金額（円）：年間経費と導入経費の分かる事務がなく、不明。',
  en: 'Money in yen: no task has both a running cost with its change or a set-up cost; unknown.',
};

export const townLine: Wording<Known & { readonly losing: number }> = {
  ja: (props) =>
    props.known === 0
      ? '小規模町村：時間の増減の分かる事務がなく、不明。'
      : `小規模町村：人口1万人未満の1団体で、これらすべてを行えば年${props.spread}（${ofTasks(props).ja}）。負担が増えるおそれ（確率5%超）は${figure(props.losing)}件。`,
  en: (props) =>
    props.known === 0
      ? 'Small towns: no task says how their hours change; unknown.'
      : `Small towns: one town of under 10,000 people that performs all of these frees ${props.spread} a year (${ofTasks(props).en}). In ${counted(props.losing, 'task')} its hours may rise (likelier than 5 %).`,
};

export const noLimitsLine: Wording<{ readonly tasks: number }> = {
  ja: ({ tasks }) =>
    `うち${figure(tasks)}件は幅のない数値だけにより、誤差は不明。確実だから幅が出ないのではない。`,
  en: ({ tasks }) =>
    `Of these, ${counted(tasks, 'task')} rest${tasks === 1 ? 's' : ''} on figures without limits: the error is unknown, not zero.`,
};

export const newServiceLine: Wording<{ readonly tasks: number }> = {
  ja: ({ tasks }) =>
    `新サービス${figure(tasks)}件は、今行っている団体の分だけを数える。これから始める団体の分は含まない。`,
  en: ({ tasks }) =>
    `Of ${counted(tasks, 'new service')}, only the bodies that provide it today are counted, none that may begin.`,
};

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

/** The rule of the roadmap in one sentence. */
export const roadmapRule: Wording<Pick<Effect, 'tolerance'>> = {
  ja: ({ tolerance }) =>
    `できるものから順次：削減が確実で、全国展開のベンダーとSaaSの提供があって作らずに済み、コスト増が許容範囲（${percent(tolerance)}）を超えず、小規模町村の負担も増えない（いずれも確率95%以上。幅のない数値はそのとおりとみなす）事務から始め、不明の残るもの、条件のあるものへと進む。各段階の中は、少なくとも削減できる時間（5%点）の多い順。先に行う事務があれば、その後に置く。`,
  en: ({ tolerance }) =>
    `First what can be done: tasks that surely free hours, that vendors serve nationwide as SaaS (nothing to build), whose cost does not rise beyond the ${percent(tolerance)} tolerated and that cost small towns no hours (each at 95 % or more; figures without limits are taken as they are); then those with something unknown, then those with a condition; within a step by the hours freed at least (the 5 % limit), and behind what they depend on.`,
};

export const drawnLine: Wording<{ readonly draws: number; readonly seed: number }> = {
  ja: ({ draws, seed }) =>
    `幅のある数値から${figure(draws)}回の模擬計算（乱数の種 ${String(seed)}）。中央値と5〜95%の幅。幅だけの数値は一様に、測定値や推計値とその幅は95%の幅を持つ正規分布として引く。事務の間では誤差が同じ向きに出るとみなす（互いに打ち消し合うとみなすより幅が広い）。`,
  en: ({ draws, seed }) =>
    `${figure(draws)} draws from the limits of the figures (seed ${String(seed)}): median, and limits of nine draws in ten. Limits alone are drawn uniformly, measured or estimated figures normally with their limits as those of 95 %. Errors of different tasks are taken to go the same way, which makes sums wider than if they cancelled.`,
};

export const cellsLine: Text = {
  ja: '「コスト」と「町村の時間」（人口1万人未満の1団体・年間）は、幅のない数値ではその増減を、幅のある数値では増える確率を示す。',
  en: 'Under “cost” and “small town” (hours a year of one town of under 10,000 people) is the change where figures have no limits, and the probability of a rise where they have.',
};

/** A probability that something rises, in a cell. */
export const risesCell: Wording<{ readonly probability: string }> = {
  ja: ({ probability }) => `増${probability}`,
  en: ({ probability }) => `up: ${probability}`,
};

export const noErrorCell: Text = { ja: '誤差不明', en: 'no error given' };

export const formulaLine: Text = {
  ja: '削減時間＝実施団体数×1団体の年間業務時間×削減割合×利用する割合。',
  en: 'Hours freed = bodies that perform the task × hours a body × share saved × share of bodies that use the system.',
};

export const personsLine: Wording<{ readonly hours: number }> = {
  ja: ({ hours }) => `職員1人を年${figure(hours)}時間とした（--hours-per-person で変更）。`,
  en: ({ hours }) => `One full-time staff is ${figure(hours)} hours a year (--hours-per-person).`,
};

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
        : `削減時間が${isOpen(props) ? '0のこともありうる' : 'ない'}`,
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

export const dependsWords: Wording<{ readonly names: readonly string[] }> = {
  ja: ({ names }) => `先に行う事務：${names.join('、')}`,
  en: ({ names }) => `after ${names.join(', ')}`,
};

export const unmetWords: Wording<{ readonly names: readonly string[] }> = {
  ja: ({ names }) => `先に行う事務が候補にないか、互いに先になっている：${names.join('、')}`,
  en: ({ names }) => `depends on what is no candidate, or waits for it in turn: ${names.join(', ')}`,
};

export const leftWords: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}件（--top 0 ですべて表示）`,
  en: ({ left }) => `${counted(left, 'more task')} (--top 0 shows all)`,
};
