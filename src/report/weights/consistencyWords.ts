import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import type { BestWorstMisfit, Consistency, Misfit } from '../../model/weighed.js';
import { randomIndexNames } from './words.js';

type BestWorst = Extract<Consistency, { readonly kind: 'best-worst' }>;

/** Whether judgements may be used as they are. */
export function isConsistent(consistency: Consistency): boolean {
  if (consistency.kind === 'unchecked') return true;
  return consistency.limit === undefined || consistency.ratio <= consistency.limit;
}

/** How far judgements agree with each other, in one sentence. */
export function consistencyText(consistency: Consistency): Text {
  if (!canContradict(consistency)) return nothingTwice;
  const { ratio, limit = 0 } = consistency;
  const wording = isConsistent(consistency) ? holding : contradicting;
  const props = { ratio: decimal(ratio), limit: decimal(limit) };
  return { ja: wording.ja(props), en: wording.en(props) };
}

function canContradict(
  consistency: Consistency,
): consistency is Exclude<Consistency, { readonly kind: 'unchecked' }> {
  if (consistency.kind === 'unchecked') return false;
  return consistency.kind === 'pairwise'
    ? consistency.randomIndex.value > 0
    : consistency.limit !== undefined;
}

const nothingTwice: Text = {
  ja: '互いに食い違い得る判断はない（同じことを二度聞いていないため、整合性は測れない）。',
  en: 'No two judgements overlap, so their consistency cannot be measured.',
};

interface Ratio {
  readonly ratio: string;
  readonly limit: string;
}

const holding: Wording<Ratio> = {
  ja: ({ ratio, limit }) => `判断はおおむね整合している（整合比 ${ratio}、目安は ${limit} 以下）。`,
  en: ({ ratio, limit }) =>
    `The judgements are consistent: consistency ratio ${ratio}, where up to ${limit} is acceptable.`,
};

const contradicting: Wording<Ratio> = {
  ja: ({ ratio, limit }) =>
    `判断が互いに食い違っている（整合比 ${ratio}、目安は ${limit} 以下）。重みを使う前に見直してください。`,
  en: ({ ratio, limit }) =>
    `The judgements contradict each other: consistency ratio ${ratio}, where up to ${limit} is acceptable. Review them before you use the weights.`,
};

/** The figures behind the sentence, for those who check them; empty where there are none. */
export function consistencyFigures(consistency: Consistency): Text {
  if (!canContradict(consistency)) return { ja: '', en: '' };
  if (consistency.kind === 'best-worst') {
    const { xi } = consistency;
    const shown = `ξ* = ${figure(xi, 4)}`;
    return {
      ja: `${shown}、整合比は入力に基づく（Liang et al. 2020）`,
      en: `${shown}; input-based ratio (Liang et al. 2020)`,
    };
  }
  const { lambdaMax, index, randomIndex } = consistency;
  const shown = [
    `λmax = ${figure(lambdaMax, 4)}`,
    `CI = ${figure(index, 4)}`,
    `RI = ${figure(randomIndex.value, 4)}`,
  ];
  const table = randomIndexNames[randomIndex.table];
  return { ja: `${shown.join('、')}（${table}）`, en: `${shown.join(', ')} (${table})` };
}

// Below this, to name the worst of judgements that are all but perfect would only confuse.
const worthNaming = 0.01;
const mostNamed = 3;

/** Which judgement to look at again, and what would fit; empty where all fit. */
export function misfitTexts(consistency: Consistency, title: (id: string) => Text): readonly Text[] {
  if (consistency.kind === 'unchecked' || consistency.ratio < worthNaming) return [];
  const texts =
    consistency.kind === 'pairwise'
      ? consistency.misfits.map((misfit) => pairText(misfit, title))
      : consistency.misfits.map((misfit) => bestWorstText(misfit, consistency, title));
  const lead = texts.length > 1 ? anyOfThese : leastFitting;
  return texts.slice(0, mostNamed).map(({ ja, en }) => ({ ja: `${lead.ja}${ja}`, en: `${lead.en}${en}` }));
}

const leastFitting: Text = { ja: '最も整合しない判断：', en: 'Fits the others least: ' };
const anyOfThese: Text = { ja: '見直す候補（どれか1つ）：', en: 'One of these to reconsider: ' };

function pairText({ of, than, given, fits, ratioThen }: Misfit, title: (id: string) => Text): Text {
  const [a, b] = [title(of), title(than)];
  const [said, fitting, ratio] = [times(given), times(Math.max(fits, 1 / fits)), decimal(ratioThen)];
  const isOther = fits < 1;
  const isEqual = fitting === '1';
  const fitJa = isEqual ? '同じ程度' : isOther ? `逆に「${b.ja}」が${fitting}倍` : `${fitting}倍`;
  const fitEn = isEqual ? 'equal' : isOther ? `${fitting} times the other way round` : `${fitting} times`;
  return {
    ja: `「${a.ja}」は「${b.ja}」の${said}倍とされたが、他の判断からは${fitJa}（そうすれば整合比は${ratio}）。`,
    en: `“${a.en}” was said to be ${said} times as important as “${b.en}”, and the others imply ${fitEn} (the ratio would be ${ratio}).`,
  };
}

function bestWorstText(
  misfit: BestWorstMisfit,
  { best, worst, range }: BestWorst,
  title: (id: string) => Text,
): Text {
  const [b, c, w] = [title(best), title(misfit.criterion), title(worst)];
  const [one, two, all, fits] = [misfit.fromBest, misfit.toWorst, range, misfit.fits].map(times);
  return {
    ja: `「${b.ja}」は「${c.ja}」の${one}倍、「${c.ja}」は「${w.ja}」の${two}倍とされたが、「${b.ja}」は「${w.ja}」の${all}倍である。後者を${fits}倍とすれば整合する。`,
    en: `“${b.en}” is ${one} times “${c.en}”, and that ${two} times “${w.en}”, while “${b.en}” is ${all} times “${w.en}”; ${fits} instead of ${two} would fit.`,
  };
}

/** As people judge: one decimal at most. */
function times(value: number): string {
  return figure(value, 1);
}

function decimal(value: number): string {
  return value > 0 && value < 0.005 ? '<0.01' : value.toFixed(2);
}
