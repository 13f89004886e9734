import { stratumName } from '../../survey/stratumName.js';
import type { SurveyOutcome } from '../../survey/outcome.js';
import { weightingName } from '../../survey/filledInventory.js';
import type { FieldEstimate } from '../../survey/estimates/field.js';
import type { VendorPrice } from '../../survey/answers/vendors.js';
import { vendorSizes } from '../../survey/questions/vendor.js';
import { counted, figure, percent, withUnit } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';

export const answerTexts = {
  title: { ja: '調査の結果', en: 'Answers' },
  stratum: { ja: '区分', en: 'class' },
  population: { ja: '団体数', en: 'in all' },
  asked: { ja: '調査数', en: 'asked' },
  answered: { ja: '回答', en: 'answered' },
  rate: { ja: '回答率', en: 'response' },
  all: { ja: '全国', en: 'nationwide' },
  estimates: { ja: '推計（全国、かっこ内は95%信頼区間）', en: 'Estimates nationwide, with 95 % intervals' },
  byClass: { ja: '区分ごとの推計', en: 'Estimates by class' },
  task: { ja: '事務', en: 'task' },
  field: { ja: '項目', en: 'field' },
  estimate: { ja: '推計', en: 'estimate' },
  id: { ja: '事務ID', en: 'id' },
  low: { ja: '下限（95%）', en: 'lower limit (95 %)' },
  high: { ja: '上限（95%）', en: 'upper limit (95 %)' },
  nationwide: { ja: '全国の推計', en: 'Nationwide' },
  sort: { ja: '種類', en: 'kind' },
  file: { ja: 'ファイル', en: 'file' },
  sheet: { ja: 'シート', en: 'sheet' },
  cell: { ja: 'セル', en: 'cell' },
  says: { ja: '内容', en: 'remark' },
  median: { ja: '中央値', en: 'median' },
  n: { ja: 'n', en: 'n' },
  unknown: { ja: '不明', en: 'unknown' },
  blank: { ja: '無回答', en: 'blank' },
  effect: { ja: '設計効果', en: 'design effect' },
  between: { ja: '区分間', en: 'between' },
  vendors: { ja: '事業者の回答', en: 'Vendors' },
  method: { ja: '方法', en: 'method' },
  remarks: { ja: '確認が必要なこと', en: 'To look at' },
  read: { ja: '読み取りについて', en: 'How it was read' },
  silent: { ja: '回答のない団体', en: 'No answer from' },
  reply: { ja: '回答いただいた調査票について', en: 'About the questionnaire you sent' },
  between_note: {
    ja: '「区分間」は、回答の散らばりのうち人口区分の違いによる割合。残りは同じ区分の中の違い。',
    en: '“Between” is the share of the spread of answers that goes with the class; the rest is within classes.',
  },
  effect_note: {
    ja: '「設計効果」は、同じ数の団体を区分なしに単純無作為（非復元）で抽出した場合の分散に対する比。1より小さければ、区分や重みにより誤差が小さくなっている。',
    en: '“Design effect” is the variance against that of a simple random sample of the same size, drawn without replacement and without classes; below 1, classes or weights made the error smaller.',
  },
  model_note: {
    ja: '† は、その区分の回答と、人口の近い区分から見込まれる値を誤差に応じて合わせたFay–Herriotモデルの推計。回答だけの推計ではない。',
    en: '† by the model of Fay and Herriot: the answers of the class and what classes of its population let expect, by their errors; no estimate from its answers alone.',
  },
} as const satisfies Record<string, Text>;

/** Why a cell was not filled. */
export const whyNot = {
  stands: { ja: '一覧の値を残した', en: 'the figure of the inventory is kept' },
  'no-answers': { ja: '回答がない', en: 'no answers' },
  'one-answer': { ja: '該当する回答が1団体だけ', en: 'only one municipality to which it applies' },
  'no-spread': {
    ja: '回答が全て同じ（誤差不明）',
    en: 'all answers alike (error unknown)',
  },
  single: {
    ja: '回答の足りない区分がある',
    en: 'too few answers in a class',
  },
  'no-weights': {
    ja: '重みを団体数に合わせられない',
    en: 'no weights add up to the known numbers',
  },
} as const satisfies Record<string, Text>;

export const answersHeadline: Wording<SurveyOutcome> = {
  ja: ({ plan, gathered, estimates }) => {
    const answered = answeredIn(estimates);
    return `${figure(plan.towns.length)}団体のうち${figure(answered)}団体が回答しました（${percent(answered / plan.towns.length, 0)}）。${minutesJa(gathered)}`;
  },
  en: ({ plan, gathered, estimates }) => {
    const answered = answeredIn(estimates);
    return `${figure(answered)} of ${figure(plan.towns.length)} municipalities answered (${percent(answered / plan.towns.length, 0)}).${minutesEn(gathered)}`;
  },
};

/** Municipalities that answered anything. */
export function answeredIn({ classes }: SurveyOutcome['estimates']): number {
  return classes.reduce((sum, { answered }) => sum + answered, 0);
}

function minutesJa(gathered: SurveyOutcome['gathered']): string {
  const middle = middleOf(gathered);
  return middle === undefined ? '' : `回答にかかった時間は、半数が${figure(middle, 0)}分以内。`;
}

function minutesEn(gathered: SurveyOutcome['gathered']): string {
  const middle = middleOf(gathered);
  return middle === undefined ? '' : ` Half of them took ${counted(Math.round(middle), 'minute')} or less.`;
}

function middleOf({ towns }: SurveyOutcome['gathered']): number | undefined {
  const minutes = [...towns.values()].flatMap((town) => town.minutes ?? []).toSorted((a, b) => a - b);
  return minutes[Math.floor((minutes.length - 1) / 2)];
}

export const weightsNote: Wording<SurveyOutcome> = {
  ja: ({ estimates: { weights } }) =>
    `重みの合計 ${figure(weights.sum, 2)}、団体数 ${figure(weights.population)}${isOff(weights) ? '（一致しません。抽出のファイルと区分を確かめてください。人口に比例した抽出では一致しないことがあります）' : ''}。無回答は区分ごとに補正し、誤差は区分内の散らばり・有限母集団修正によります。`,
  en: ({ estimates: { weights } }) =>
    `The weights add up to ${figure(weights.sum, 2)} for ${figure(weights.population)} municipalities${isOff(weights) ? '; check the sample and its classes (a draw by size need not add up)' : ''}. Those that did not answer are made up for within their class; errors are those of stratified sampling with finite population correction.`,
};

function isOff({ sum, population }: SurveyOutcome['estimates']['weights']): boolean {
  return Math.abs(sum - population) > 1e-6 * population;
}

/** Which classes were put together, and which of them nobody answered for; one sentence for each. */
export function togetherNotes({ estimates: { classes } }: SurveyOutcome): readonly Text[] {
  const joined = classes.filter((each) => each.with.length > 1).map((each) => each.with.map(stratumName));
  const groups = [...new Map(joined.map((group) => [namesIn(group, 'ja').join(' + '), group])).values()];
  const silent = classes.filter(({ answered, population }) => answered === 0 && population > 0);
  const names = silent.map(({ stratum }) => stratumName(stratum));
  return [
    ...groups.map((group): Text => ({
      ja: `合わせて推計した区分：${namesIn(group, 'ja').join(' + ')}`,
      en: `put together: ${namesIn(group, 'en').join(' + ')}`,
    })),
    ...(silent.length === 0
      ? []
      : [
          {
            ja: `回答のない区分（${namesIn(names, 'ja').join('、')}）は、合わせた区分の回答で代えています。違いがあっても誤差に表れません。`,
            en: `No answer from ${namesIn(names, 'en').join('; ')}: the answers of the classes with which they are put together stand for them, and no error shows how far they differ.`,
          },
        ]),
  ];
}

function namesIn(names: readonly Text[], lang: Lang): readonly string[] {
  return names.map((each) => each[lang]);
}

/** What was done beyond the weights of the sample; no texts where nothing was. */
export function methodNotes({ estimates: { method } }: SurveyOutcome): readonly Text[] {
  const { margins, modelBelow } = method;
  const [ja, en] = [weightingName(margins, 'ja'), weightingName(margins, 'en')];
  return [
    ...(margins.length === 0 ? [] : [{ ja: `重み：${ja.join('')}。`, en: `Weights are ${en.join('')}.` }]),
    ...(modelBelow === undefined
      ? []
      : [
          {
            ja: `回答が${figure(modelBelow)}団体より少ない区分の推計は、Fay–Herriotモデルによる（区分ごとの表に † で示す）。全国の推計には使わない。`,
            en: `Classes with fewer than ${figure(modelBelow)} answers are estimated by the model of Fay and Herriot, marked † in the table by class; estimates nationwide do not use it.`,
          },
        ]),
  ];
}

/** What vendors said; no texts where none answered. */
export function vendorNotes({ vendors, plan }: SurveyOutcome): readonly Text[] {
  const names = new Map(plan.tasks.map(({ id, name }) => [id, name]));
  const [first] = vendors;
  if (first === undefined) return [];
  return [
    {
      ja: `事業者 ${figure(first.vendors)}社が回答（抽出ではないため、提供する事業者の数は「以上」として扱う）`,
      en: `${counted(first.vendors, 'vendor')} answered; they are no sample, so that there are at least as many`,
    },
    ...vendors.map(({ task, offering, saas, prices }) => ({
      ja: `${task} ${names.get(task) ?? ''}：全国に提供 ${figure(offering)}社${saas === true ? '（SaaSあり）' : ''}${prices.map((each) => priceWords.ja(each)).join('')}`,
      en: `${task} ${names.get(task) ?? ''}: ${figure(offering)} nationwide${saas === true ? ', as SaaS too' : ''}${prices.map((each) => priceWords.en(each)).join('')}`,
    })),
  ];
}

/** What vendors ask for, by size of municipality. */
const priceWords: Wording<VendorPrice> = {
  ja: ({ size, low, high }) =>
    `、${sizeTitle(size).ja} 年${withUnit(low === high ? low / tenThousand : { low: low / tenThousand, high: high / tenThousand }, '万円')}`,
  en: ({ size, low, high }) =>
    `, ${sizeTitle(size).en}: ${figure(low === high ? low : { low, high })} yen a year`,
};

const tenThousand = 10_000;

function sizeTitle(size: VendorPrice['size']): Text {
  return vendorSizes.find(({ id }) => id === size)?.title ?? { ja: size, en: size };
}

/** The files in which nothing was filled in. */
export const blankNote: Wording<{ readonly count: number }> = {
  ja: ({ count }) => `記入のないファイルが${figure(count)}件あります（送ったままの調査票など）。`,
  en: ({ count }) =>
    `${counted(count, 'file')} had nothing filled in, such as questionnaires as they were sent.`,
};

/** The name of what an estimate is of. */
export function fieldName({ field, estimand }: FieldEstimate, title: Text | undefined): Text {
  const small: Text =
    estimand === 'small-mean' ? { ja: '（1万人未満）', en: ' (under 10,000)' } : { ja: '', en: '' };
  const base = title ?? { ja: field, en: field };
  return base.ja.includes('小規模') ? base : { ja: base.ja + small.ja, en: base.en + small.en };
}
