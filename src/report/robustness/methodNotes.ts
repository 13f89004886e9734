import type { Run } from '../../model/result.js';
import type { Assessment, Robustness, WeightChoice } from '../../model/assessment.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { inputWords, type MethodNote } from '../score/method.js';
import { titleOf, type ReportOptions } from '../score/report.js';
import { joined, missingWords } from '../score/words.js';
import { firmnessNames } from './words.js';

type Words = Pick<ReportOptions, 'lang' | 'criteria'>;

/** How the figures came about: what a reader must know to check them, and to get the same again. */
export function robustnessNotes({ run, weights, lists }: Assessment, options: Words): readonly MethodNote[] {
  const { lang } = options;
  const [list] = lists;
  return [
    note(labels.reading, reading[lang]),
    note(labels.band, bandReading[lang]),
    ...(lists.some(({ tierSizes }) => tierSizes.length > 0) ? [note(labels.tiers, tierReading[lang])] : []),
    note(labels.equals, equalReading[lang]),
    ...(list === undefined ? [] : drawingNotes(list)),
    note(labels.weights, weightsText(weights, options)),
    note(labels.missing, missingWords[run.missing][lang]),
    ...(run.exponent === 1 ? [] : [note(labels.exponent, String(run.exponent))]),
    note(labels.inputs, joined(run.inputs.map(inputWords[lang]), lang)),
    ...(run.config === null ? [] : [note(labels.config, run.config)]),
    note(labels.version, madeWith(run)),
  ];

  function note(label: Text, text: string): MethodNote {
    return { label: label[lang], text };
  }

  function drawingNotes({ samples, generator }: Robustness): readonly MethodNote[] {
    return [
      note(labels.method, method[lang]({ samples })),
      note(labels.generator, generatorWords[lang](generator)),
    ];
  }
}

function madeWith({ version }: Run): string {
  return `commonality ${version}`;
}

/** Which weights were drawn. */
function weightsText(weights: WeightChoice, options: Words): string {
  const { lang } = options;
  const titled = (id: string): string => titleOf(id, options);
  if (weights.kind === 'any') return anyWeights[lang];
  if (weights.kind === 'ranges') {
    const ranges = Object.entries(weights.ranges).map(([id, [low, high]]) =>
      rangeWords[lang]({ title: titled(id), low: percent(low), high: percent(high) }),
    );
    return rangesWords[lang]({ ranges: joined(ranges, lang) });
  }
  const groups = weights.groups.map((ids) => ids.map(titled).join(' = '));
  return orderWords[lang]({ order: groups.join(' ≥ ') });
}

const labels = {
  reading: { ja: '見方', en: 'How to read' },
  band: { ja: 'まとまり', en: 'Bands' },
  tiers: { ja: '上位の見込み', en: 'Tiers' },
  equals: { ja: '同順位', en: 'Ties' },
  method: { ja: '方法', en: 'Method' },
  generator: { ja: '乱数', en: 'Random' },
  weights: { ja: '試した重み', en: 'Weights' },
  missing: { ja: '不明の扱い', en: 'Unknown' },
  exponent: { ja: '平均の指数', en: 'Exponent' },
  inputs: { ja: '入力', en: 'Inputs' },
  config: { ja: '設定', en: 'Config' },
  version: { ja: '使用ソフト', en: 'Made with' },
} as const satisfies Record<string, Text>;

const { firm, likely, open, reversed } = firmnessNames;

const reading: Readonly<Record<Lang, string>> = {
  ja: `「${firm.ja}」は重みの付け方の9割以上でその順位になるもの、「${likely.ja}」は前後の事務との順序が重みの付け方の65%を超えて同じになるもの、「${open.ja}」は前後のいずれかの事務との順序を決められないもの、「${reversed.ja}」は前後のいずれかの事務との順序が逆になる場合の方が多いもの。5〜95%は、一覧が今のままである場合に、重みの付け方の9割で順位が収まる範囲`,
  en: `${firm.en}: this rank in at least 90% of weightings; ${likely.en}: in order with both neighbours in more than 65%; ${open.en}: no clear order with one of them; ${reversed.en}: the other order is the more frequent one. 5–95% is where the rank lies in 90% of weightings, in the list as it is`,
};

const bandReading: Readonly<Record<Lang, string>> = {
  ja: 'まとまりは、その先頭の事務から始まり、先頭の方が上になる割合が65%を超える最初の事務の手前で終わる',
  en: 'a band begins with its best task and ends before the first task that its best beats in more than 65% of weightings',
};

const tierReading: Readonly<Record<Lang, string>> = {
  ja: '確実は重みの付け方の90%以上、有力は50%以上でその順位以内に入るもの、可能性ありは1回でも入るもの、圏外は1回も入らないもの。一覧が今のままである場合の割合で、情報不足などから加わる事務は数えない',
  en: 'sure: within that rank in at least 90% of weightings; likely: in at least 50%; possible: in any; out: in none of those drawn. They hold for the list as it is, without tasks that may still join it',
};

const equalReading: Readonly<Record<Lang, string>> = {
  ja: 'すべての視点で同じ記入内容・同じ法令の数値による事務（= の印）は、区別するデータがないため、つねに同順位とする',
  en: 'tasks of which every criterion rests on the same cells (marked =) always tie, because nothing tells them apart',
};

const method: Wording<{ readonly samples: number }> = {
  ja: ({ samples }) =>
    `SMAA-2。重みと、定まっていない評価値（根拠が許す範囲の中。不明なら0〜1）を一様に${figure(samples)}通り変えて順位を付け直す。±は標準誤差。1つの重みを変える計算では、他の視点は今の比率を保つ`,
  en: ({ samples }) =>
    `SMAA-2: ranks under ${figure(samples)} weightings, each open value anywhere in the range that the evidence allows (0 to 1 where it is unknown), all drawn uniformly; ± is the standard error. Where one weight changes, the others keep their proportions`,
};

const generatorWords: Wording<Robustness['generator']> = {
  ja: ({ name, seed }) => `${name}、種 ${seed}（同じ種なら同じ結果になる）`,
  en: ({ name, seed }) => `${name}, seed ${seed} (the same seed gives the same figures)`,
};

const anyWeights: Readonly<Record<Lang, string>> = {
  ja: '合計が100%になるすべての組合せ。ある範囲や順序に限るには --weight-ranges、--weight-order',
  en: 'any that add up to 100%; --weight-ranges and --weight-order narrow them',
};

const rangeWords: Wording<{ readonly title: string; readonly low: string; readonly high: string }> = {
  ja: ({ title, low, high }) => `${title} ${low}〜${high}`,
  en: ({ title, low, high }) => `${title} ${low}–${high}`,
};

const rangesWords: Wording<{ readonly ranges: string }> = {
  ja: ({ ranges }) => `合計が100%で、次の範囲にあるもの：${ranges}`,
  en: ({ ranges }) => `those that add up to 100% with ${ranges}`,
};

const orderWords: Wording<{ readonly order: string }> = {
  ja: ({ order }) => `合計が100%で、次の順に重いもの：${order}（= の中は順不同）`,
  en: ({ order }) => `those that add up to 100% in this order: ${order} (= in any order)`,
};
