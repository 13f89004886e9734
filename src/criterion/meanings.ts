import { headerKey } from '../text/headerKey.js';
import { memoized } from '../text/memoized.js';
import type { CellValue, Field } from './field.js';

/** Values of a field with a closed list of words, each with the words for it. */
export type Meanings = readonly (readonly [value: CellValue, words: readonly string[]])[];

const flags: Meanings = [
  [
    true,
    [
      ...'はい 有 あり 有り ある 有る あります'.split(' '),
      ...'○ ◯ 〇 ◎ ◉ ● ■ ✓ ✔ ☑ ✅ √ v レ レ点 レ印 チェックあり'.split(' '),
      ...'丸 まる マル ○印 〇印 ◯印 丸印 二重丸 ◎印'.split(' '),
      ...'該当 該当する 該当します 該当あり 該当有 該当有り 対象 対象とする 対象である'.split(' '),
      ...'適用 適用する 適用あり する している 対応 対応済 対応済み 対応可 対応可能'.split(' '),
      ...'実施 実施済 実施済み 可 可能 済 済み 要 必要 必要あり'.split(' '),
      ...'true yes y t on 1'.split(' '),
    ],
  ],
  [
    false,
    [
      ...'いいえ 無 なし 無し ない 無い ありません'.split(' '),
      ...'× ✕ ✖ ☓ ╳ ✗ ✘ ❌ ☐ □ x ばつ バツ ペケ ×印 バツ印'.split(' '),
      ...'非該当 該当しない 該当しません 該当せず 該当なし 該当無 該当無し'.split(' '),
      ...'対象外 非対象 対象としない 対象でない 対象ではない 適用外 適用なし 適用しない 非適用'.split(' '),
      ...'しない していない 未実施 未対応 対応不可 不可 否 未 未済 不要 必要なし'.split(' '),
      ...'false no n f off 0'.split(' '),
    ],
  ],
];

const ratings: Meanings = [
  ['low', 'low l 低 低い 小 小さい △ 三角 △印 三角印'.split(' ')],
  ['medium', 'medium mid m 中 中程度 ○ ◯ 〇 丸 まる マル ○印 〇印 ◯印 丸印'.split(' ')],
  ['high', 'high h 高 高い 大 大きい ◎ 二重丸 ◎印'.split(' ')],
];

const endings: Meanings = [
  [true, 'あり 有り 有 する している されている 済 済み 中 可 可能'.split(' ')],
  [false, 'なし 無し 無 しない していない されていない 不可'.split(' ')],
];

/**
 * Answers with the last word of the question in them, which headers give: 提供あり under SaaS提供の有無, 改正予定なし under
 * 法改正予定. Under another header the same word may say another thing: 予定あり is not yet on offer.
 */
function inFullWords({ title, aka = [] }: Field): Meanings {
  const asked = [title.ja, ...aka].flatMap(lastWords);
  return endings.map(([value, each]) => [value, asked.flatMap((word) => each.map((end) => word + end))]);
}

const question = /(?:の(?:有無|該当|別))?か?$/;
// A prefix that turns a word round, or narrows it, is part of it: 非効率, 新サービス.
const bound = /[新非未不無再全]$/;

/** 制度改正の予定 ends with 改正の予定, 予定 and so on; words of one character are none. */
function lastWords(header: string): readonly string[] {
  const phrase = header.replace(question, '');
  const starts = [...phrase].map((_, at) => at).filter((at) => !bound.test(phrase.slice(0, at)));
  return starts.map((at) => phrase.slice(at)).filter((word) => word.length > 1 && !/^[ぁ-ん]/.test(word));
}

/** What the words of a flag, a rating or a choice mean. */
function meaningsOf(field: Field): Meanings {
  if (field.kind === 'flag') return [...flags, ...inFullWords(field)];
  if (field.kind === 'rating') return ratings;
  return optionWords(field);
}

/** The options of a field, each with the words for it. */
export function optionWords(field: Field): Meanings {
  return Object.entries(field.options ?? {}).map(([key, { title, aka = [] }]) => [
    key,
    [key, title.ja, title.en, ...aka],
  ]);
}

/** The value that each word of a flag, a rating or a choice stands for, by the key of the word. */
export const valuesByWord = memoized(
  (field: Field): ReadonlyMap<string, CellValue> =>
    new Map(meaningsOf(field).flatMap(([value, words]) => words.map((word) => [headerKey(word), value]))),
);

/** What a word means in the cells of a flag, a rating or a choice; undefined where it means nothing there. */
export function meaningIn(field: Field, word: string): CellValue | undefined {
  return ['flag', 'rating', 'choice'].includes(field.kind)
    ? valuesByWord(field).get(headerKey(word))
    : undefined;
}

/** Whether a word that somebody gives as a meaning stands for “not known”. */
export function meansUnknown(word: string): boolean {
  return ['unknown', '不明'].includes(headerKey(word));
}
