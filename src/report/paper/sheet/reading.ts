import type { Thresholds } from '../../../model/result.js';
import { percent } from '../../../text/figure.js';
import type { Text, Wording } from '../../../text/lang.js';
import { firmnessWords, recordMark } from '../../score/reasons.js';
import { titleOf } from '../../score/report.js';
import { apartMark, inOneBodyMark } from '../words.js';
import type { Paper, PaperOptions } from '../report.js';

/** How a sheet is to be read by somebody who has nothing else: scores, candidates, weights, and the marks of reasons. */
export function readingLines(
  { result: { run } }: Pick<Paper, 'result'>,
  cells: { readonly reasons: readonly string[]; readonly stakes: readonly string[] },
  options: Pick<PaperOptions, 'lang' | 'criteria'>,
): readonly string[] {
  const { reasons, stakes } = cells;
  const { lang } = options;
  const active = run.criteria.filter((each) => each.active);
  const weights = active.map(({ id, weight }) => ({ title: titleOf(id, options), weight }));
  return [
    scoreWords[lang],
    candidateWords[lang](run.thresholds),
    ...(weights.length === 0 ? [] : [weightWords[lang](weights)]),
    ...marksIn(reasons, lang),
    ...(reasons.some((reason) => reason.includes(apartMark[lang])) ? [apartSays[lang]] : []),
    ...(stakes.some((stake) => stake.includes(inOneBodyMark[lang])) ? [inOneBodySays[lang]] : []),
  ];
}

const scoreWords: Text = {
  ja: '点数は0〜100で、高いほど、全国で1つのシステムを共用するのに向く。幅は、不明な点がどう分かっても点数がその間に収まる範囲で、記入の誤りや重みの違いによる動きは含まない',
  en: 'Scores run from 0 to 100: the higher, the more speaks for one system that all share. However the open questions turn out, the score stays within its interval, which does not allow for errors in what was entered or for other weights',
};

const candidateWords: Wording<Thresholds> = {
  ja: ({ leave, coordinate, held }) =>
    `候補は、点数の${percent(held, 0)}以上が根拠で定まり、標準化の対象、市町村以外の事務、団体による差が大きい事務（${percent(leave, 0)}以上）、都道府県の共同調達が及ぶ事務（${percent(coordinate, 0)}以上）のいずれでもないもの。このうち先に決めることがあるものは条件付き候補`,
  en: ({ leave, coordinate, held }) =>
    `Of a candidate at least ${percent(held, 0)} of the score is settled by evidence; it is neither standardised already nor another body's task, does not differ too much from place to place (${percent(leave, 0)} or more), and is not covered by joint procurement (${percent(coordinate, 0)} or more). A conditional one has something to settle first`,
};

type Weights = readonly { readonly title: string; readonly weight: number }[];

const weightWords: Wording<Weights> = {
  ja: (weights) =>
    areEqual(weights)
      ? `視点（重みは等しいと置いた）：${weights.map(({ title }) => title).join('、')}`
      : `視点と重み：${weights.map(({ title, weight }) => `${title} ${percent(weight, 0)}`).join('、')}`,
  en: (weights) =>
    areEqual(weights)
      ? `Criteria, given equal weights: ${weights.map(({ title }) => title).join(', ')}`
      : `Criteria and weights: ${weights.map(({ title, weight }) => `${title} ${percent(weight, 0)}`).join(', ')}`,
};

function areEqual(weights: Weights): boolean {
  return new Set(weights.map(({ weight }) => weight.toFixed(6))).size < 2;
}

/** What the marks mean that stand behind reasons. */
function marksIn(reasons: readonly string[], lang: PaperOptions['lang']): readonly string[] {
  const marks = [
    { mark: recordMark, says: fromRecord },
    { mark: firmnessWords.judged, says: judged },
  ];
  return marks
    .filter(({ mark }) => reasons.some((reason) => reason.includes(mark[lang])))
    .map(({ says }) => says[lang]);
}

const fromRecord: Text = {
  ja: `${recordMark.ja}は公的記録によるもの`,
  en: `${recordMark.en} taken from the public record`,
};

const judged: Text = {
  ja: `${firmnessWords.judged.ja}は、数値でなく高・中・低などの判断によるもの`,
  en: `“a judgement” is one such as high, medium or low, and no figure`,
};

const inOneBodySays: Text = {
  ja: `「${inOneBodyMark.ja}」は、1つの数値で記入された業務時間と削減の見込みから計算したもので、誤差は分からない`,
  en: `“${inOneBodyMark.en}” rests on hours and savings that were entered as single figures; its error is not known`,
};

const apartSays: Text = {
  ja: `「${apartMark.ja}」は、その視点の確かな加点が候補の平均をどれだけ上回るか`,
  en: `“${apartMark.en}” is by how many points a criterion surely adds more than it does to the mean of the candidates`,
};
