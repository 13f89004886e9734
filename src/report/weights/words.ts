import type { Text, Wording } from '../../text/lang.js';
import type { RandomIndexTable } from '../../model/weighed.js';
import type { RankFormula } from '../../model/weighed.js';
import type { MethodName, Weighed } from '../../model/weighed.js';

export const weightsTexts = {
  title: { ja: '視点の重み', en: 'Weights of the criteria' },
  criterion: { ja: '視点', en: 'Criterion' },
  id: { ja: 'ID', en: 'Id' },
  weight: { ja: '重み', en: 'Weight' },
  consistency: { ja: '判断の整合性', en: 'How consistent the judgements are' },
  forConfig: {
    ja: '設定ファイルに書く形で出力：--format yaml',
    en: 'To print them for commonality.yaml: --format yaml',
  },
  people: { ja: '回答者の間', en: 'The people' },
  leftOut: { ja: '（全体に含めない）', en: ' (left out)' },
  overTasks: {
    ja: '事務の順位での一致は、combine: profiles で設定に加え、score --profile all で確かめられる',
    en: 'How far they agree on the tasks: add them with combine: profiles, then score --profile all',
  },
  together: { ja: '全体', en: 'Together' },
} as const satisfies Record<string, Text>;

const formulas = {
  roc: { ja: 'ROC（順位重心）', en: 'rank order centroid' },
  'rank-sum': { ja: '順位和', en: 'rank sum' },
  reciprocal: { ja: '順位の逆数', en: 'rank reciprocal' },
} as const satisfies Record<RankFormula, Text>;

const methods = {
  direct: { ja: '配点（直接付与）', en: 'direct points' },
  swing: { ja: 'スイング法', en: 'swing points' },
  rank: { ja: '順位法', en: 'rank order' },
  ahp: { ja: '一対比較（AHP、主固有ベクトル）', en: 'pairwise comparison (AHP, principal eigenvector)' },
  'best-worst': { ja: 'ベスト・ワースト法', en: 'best-worst method' },
} as const satisfies Record<MethodName, Text>;

export const randomIndexNames = {
  'saaty-1980': 'Saaty (1980)',
  'saaty-2008': 'Saaty (2008)',
  'alonso-lamata-2006': 'Alonso & Lamata (2006)',
} as const satisfies Record<RandomIndexTable, string>;

/** How weights were made: method, variant, and what became of several people. */
export const methodWords: Wording<Weighed> = {
  ja(weighed) {
    const variant = variantOf(weighed);
    return `${methods[weighed.method].ja}${variant === undefined ? '' : `：${variant.ja}`}${peopleJa(weighed)}`;
  },
  en(weighed) {
    const variant = variantOf(weighed);
    return `${methods[weighed.method].en}${variant === undefined ? '' : `: ${variant.en}`}${peopleEn(weighed)}`;
  },
};

function variantOf({ variant: { formula, model } }: Weighed): Text | undefined {
  if (formula !== undefined) return formulas[formula];
  if (model === undefined) return undefined;
  return model === 'linear'
    ? { ja: '線形モデル', en: 'linear model' }
    : { ja: '非線形モデル', en: 'non-linear model' };
}

function peopleJa({ combination, people, left }: Weighed): string {
  if (combination === undefined) return '';
  if (combination === 'profiles') return `、${people.length}人を別々に`;
  const counted = people.length - left.length;
  return left.length === 0 ? `、${counted}人の幾何平均` : `、${people.length}人のうち${counted}人の幾何平均`;
}

function peopleEn({ combination, people, left }: Weighed): string {
  if (combination === undefined) return '';
  if (combination === 'profiles') return `, a profile for each of ${people.length}`;
  const counted = people.length - left.length;
  return `, geometric mean of ${left.length === 0 ? counted : `${counted} of ${people.length}`}`;
}
