import type { Text } from '../text/lang.js';
import type { Formula } from './formula.js';

/** How to read the signs that a formula uses, one sentence each. */
export function legendOf({ value, parts, rating }: Formula): readonly Text[] {
  const lines = [...parts.flatMap((part) => part.lines), rating];
  const used = signs.filter(({ sign }) => lines.some((line) => line.includes(sign))).map(({ says }) => says);
  const hasAlternatives = parts.some((part) => part.lines.length > 1);
  return [
    ...(value === undefined ? [byCode] : []),
    ...(hasAlternatives ? [firstFilled] : []),
    ...used,
    rated,
  ];
}

const byCode: Text = {
  ja: '評価値はモジュールの score が計算する',
  en: 'the score of its module computes the value',
};

const firstFilled: Text = {
  ja: '式が複数あるときは、セルが記入されている最初のものによる',
  en: 'of several formulas the first whose cells are filled counts',
};

const rated: Text = {
  ja: '判断（rating）は、どの観点も不明のときに代わり、数値があればその幅を狭める',
  en: 'a rating is used where no part is known, and narrows what figures leave open',
};

const signs: readonly { readonly sign: string; readonly says: Text }[] = [
  {
    sign: 'clamp(',
    says: {
      ja: 'clamp(x)：xが0未満なら0、1を超えれば1、ほかはx',
      en: 'clamp(x): 0 where x is below 0, 1 where it is above 1, else x',
    },
  },
  {
    sign: 'max(',
    says: { ja: 'max(a, b)：aとbの大きい方', en: 'max(a, b): the larger of a and b' },
  },
  { sign: 'ln(', says: { ja: 'ln：自然対数', en: 'ln: the natural logarithm' } },
  {
    sign: 'line(',
    says: {
      ja: 'line(x; a: u, …)：点（a, u）を直線で結んだときのxの値。両端の外は端の値',
      en: 'line(x; a: u, …): the value at x of straight lines between the points (a, u), flat beyond the ends',
    },
  },
  {
    sign: ' ? ',
    says: {
      ja: 'x ? a : b：xが成り立てばa、成り立たなければb',
      en: 'x ? a : b: a where x holds, else b',
    },
  },
  {
    sign: 'national(',
    says: {
      ja: 'national(x)：xのいずれかが国の法令である',
      en: 'national(x): one of x is a law of the state',
    },
  },
  { sign: ' of {', says: { ja: 'x of { a: u, … }：xがaのときu', en: 'x of { a: u, … }: u where x is a' } },
];
