import type { Field } from '../../criterion/field.js';
import { isShareKind } from '../../criterion/kinds.js';
import type { RaterAgreement } from '../../pool/agreement.js';
import { doubts, grounds } from '../../pool/doubtWords.js';
import { poolFields } from '../../pool/fields.js';
import type { Entry, PooledList } from '../../pool/entry.js';
import type { Pool } from '../../pool/pool.js';
import type { PooledTask } from '../../pool/pooledTasks.js';
import type { DoubtfulPair } from '../../pool/recognise.js';
import type { FiveNumbers } from '../../pool/fiveNumbers.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';

export const poolTexts = {
  title: { ja: '市区町村の事務一覧の統合', en: 'Pooled lists of municipalities' },
  lists: { ja: '一覧', en: 'Lists' },
  code: { ja: '団体コード', en: 'Code' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  population: { ja: '人口', en: 'Population' },
  count: { ja: '事務', en: 'Tasks' },
  files: { ja: 'ファイル', en: 'Files' },
  held: { ja: '事務を持つ一覧', en: 'Lists that hold each task' },
  task: { ja: '事務名', en: 'Task' },
  all: { ja: '全体', en: 'All' },
  figures: { ja: '時間と件数', en: 'Hours and cases' },
  n: { ja: '団体', en: 'n' },
  median: { ja: '中央値', en: 'Median' },
  quartiles: { ja: '四分位', en: 'Quartiles' },
  ends: { ja: '最小〜最大', en: 'Lowest–highest' },
  doubtful: { ja: '同じ事務か、判断が要る組', en: 'Pairs to decide on' },
  agreement: { ja: '複数の一覧による評価の一致', en: 'Agreement of several lists' },
  field: { ja: '項目', en: 'Field' },
  raters: { ja: '一覧', en: 'Lists' },
  alpha: { ja: 'α', en: 'α' },
  concordance: { ja: 'W', en: 'W' },
  complete: { ja: 'Wの事務', en: 'Tasks of W' },
  convenience: {
    ja: '集まった一覧は無作為抽出ではないため、標本誤差は付けていません。全国の割合や平均を示すものではありません。',
    en: 'The lists are a convenience sample: there is no sampling error, and nothing is said of municipalities nationwide.',
  },
  cells: {
    ja: '統合した一覧には、団体ごとの数値は中央値と最小〜最大を入れます。1団体だけの値と、全団体で同じ値は、散らばりが分からないため使いません。業務時間は、平均的な市町村（人口約7万）より小さい団体と大きい団体の両方があるときだけ入れます。',
    en: 'The pooled inventory holds the median of figures of a municipality with the lowest and the highest. One figure, or figures that are alike, say nothing about the spread and are not used; hours only where municipalities both smaller and larger than the average (some 70,000 people) gave some.',
  },
  agreementNote: {
    ja: 'α：Krippendorffのα（低・中・高は順序、はい・いいえと選択は名義）。1が完全な一致、0は偶然と同じ。W：全一覧が評価した事務の順位についてのKendallのW。-：求められない。',
    en: 'α: Krippendorff, ordinal for ratings, nominal for choices; 1 is full agreement, 0 that of chance. W: Kendall, on tasks that all of these lists rated. -: cannot be found.',
  },
} as const satisfies Record<string, Text>;

export const poolHeadline: Wording<Pool> = {
  ja: ({ lists, entries, tasks, joined, threshold }) =>
    `${figure(lists.length)}団体の${figure(entries)}事務を、${figure(tasks.length)}事務にまとめました（類似度${percent(threshold, 0)}以上で自動 ${figure(joined.alike)}件、判断により ${figure(joined.accepted)}件）。`,
  en: ({ lists, entries, tasks, joined, threshold }) =>
    `${figure(entries)} tasks of ${figure(lists.length)} municipalities make ${figure(tasks.length)}: ${figure(joined.alike)} joined by a similarity of ${percent(threshold, 0)} or more, ${figure(joined.accepted)} by decision.`,
};

/** What to do about pairs that are in doubt; undefined where there are none. */
export function nextStep({ doubtful }: Pool, decisions: string | undefined): Text | undefined {
  if (doubtful.length === 0) return undefined;
  return decisions === undefined
    ? {
        ja: `判断が要る組が${figure(doubtful.length)}組あります（別の事務として数えています）。--decisions decisions.csv を付けると、判断を書くファイルを作ります。`,
        en: `${figure(doubtful.length)} pairs are in doubt and count as different tasks. --decisions decisions.csv writes a file to decide in.`,
      }
    : {
        ja: `判断が要る組が${figure(doubtful.length)}組あります（別の事務として数えています）。${decisions} の「判断」に「同じ」か「別」と書き、同じコマンドをもう一度実行してください。`,
        en: `${figure(doubtful.length)} pairs are in doubt and count as different tasks. Write same or different under decision in ${decisions}, and run the command again.`,
      };
}

/** Why a pair is in doubt, in words. */
export function doubtText({ why, ground }: DoubtfulPair, lang: Lang): string {
  const reasons = why === 'other-laws' ? [doubts[why]] : [doubts[why], grounds[ground]];
  return reasons.map((each) => each[lang]).join(lang === 'ja' ? '、' : ', ');
}

/** What the class of a municipality is called. */
export function classOf({ classes }: Pool, { population }: PooledList, lang: Lang): string {
  return classes.find(({ id }) => id === population)?.title[lang] ?? population;
}

/** A task with the municipality whose it is, and its id there. */
export function entryText({ lists }: Pool, { name, list, id }: Entry, lang: Lang): string {
  const town = lists.find(({ code }) => code === list);
  const place = `${town === undefined ? list : `${town.prefecture}${town.name}`} ${id}`;
  return lang === 'ja' ? `${name}（${place}）` : `${name} (${place})`;
}

/** A line of the table of figures. */
export interface FigureRow {
  readonly task: PooledTask;
  readonly field: string;
  readonly spread: FiveNumbers;
  readonly title: Text;
  readonly shown: (x: number) => string;
}

/** The figures of municipalities that two lists or more give, by task. */
export function figureRows({ tasks }: Pool, fields: Readonly<Record<string, Field>>): readonly FigureRow[] {
  return tasks.flatMap((task) =>
    task.cells.flatMap(({ field, spread }) => {
      if (spread === undefined || spread.n < 2) return [];
      const known = fields[field] ?? poolFields[field];
      const shown = (x: number): string =>
        isShareKind(known?.kind) ? percent(x) : figure(x, spread.high < 100 ? 1 : 0);
      return [{ task, field, spread, title: known?.title ?? { ja: field, en: field }, shown }];
    }),
  );
}

/** The middle half of figures; of fewer than three they would be nothing but a calculation. */
export function quartileText({ spread, shown }: FigureRow, lang: Lang): string {
  return spread.n < 3 ? '-' : betweenText(spread.quarter, spread.threeQuarters, { shown, lang });
}

/** The lowest and the highest figure. */
export function endsText({ spread, shown }: FigureRow, lang: Lang): string {
  return betweenText(spread.low, spread.high, { shown, lang });
}

function betweenText(
  low: number,
  high: number,
  { shown, lang }: Pick<FigureRow, 'shown'> & { readonly lang: Lang },
): string {
  return `${shown(low)}${lang === 'ja' ? '〜' : '–'}${shown(high)}`;
}

/** α or W with two decimals; a dash where there is none. */
export function coefficient(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(2);
}

/** The name of the field that is rated. */
export function ratedTitle(
  { field }: Pick<RaterAgreement, 'field'>,
  fields: Readonly<Record<string, Field>>,
): Text {
  return fields[field]?.title ?? { ja: field, en: field };
}
