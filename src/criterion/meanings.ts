import { headerKey } from '../text/headerKey.js';
import type { CellValue, Field } from './field.js';

/** Values of a field with a closed list of words, each with the words for it. */
export type Meanings = readonly (readonly [value: CellValue, words: readonly string[]])[];

const flags: Meanings = [
  [
    true,
    [
      'はい',
      '有',
      'あり',
      '有り',
      '○',
      '◯',
      '〇',
      '◎',
      '●',
      '■',
      '✓',
      '✔',
      '☑',
      '✅',
      '√',
      'v',
      'レ',
      'レ点',
      '該当',
      '該当する',
      '該当します',
      '該当あり',
      '該当有',
      '該当有り',
      '対象',
      '対象とする',
      '対象である',
      '適用',
      '適用する',
      '適用あり',
      'する',
      'している',
      '対応',
      '対応済',
      '対応済み',
      '対応可',
      '対応可能',
      '実施',
      '実施済',
      '実施済み',
      '可',
      '可能',
      '済',
      '済み',
      '予定あり',
      '要',
      '必要',
      '必要あり',
      'true',
      'yes',
      'y',
      't',
      'on',
      '1',
    ],
  ],
  [
    false,
    [
      'いいえ',
      '無',
      'なし',
      '無し',
      '×',
      '✕',
      '✖',
      '☓',
      '╳',
      '✗',
      '✘',
      '❌',
      '☐',
      '□',
      'x',
      '非該当',
      '該当しない',
      '該当しません',
      '該当なし',
      '該当無',
      '該当無し',
      '対象外',
      '非対象',
      '対象としない',
      '対象でない',
      '対象ではない',
      '適用外',
      '適用なし',
      '適用しない',
      '非適用',
      'しない',
      'していない',
      '未実施',
      '未対応',
      '対応不可',
      '不可',
      '否',
      '未',
      '未済',
      '予定なし',
      '不要',
      '必要なし',
      'false',
      'no',
      'n',
      'f',
      'off',
      '0',
    ],
  ],
];

const ratings: Meanings = [
  ['low', ['low', 'l', '低', '低い', '△']],
  ['medium', ['medium', 'mid', 'm', '中', '中程度', '○', '◯', '〇']],
  ['high', ['high', 'h', '高', '高い', '◎']],
];

/** What the words of a flag, a rating or a choice mean. */
export function meaningsOf(field: Field): Meanings {
  if (field.kind === 'flag') return flags;
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

/** What a word means in the cells of a flag, a rating or a choice; undefined where it means nothing there. */
export function meaningIn(field: Field, word: string): CellValue | undefined {
  if (!['flag', 'rating', 'choice'].includes(field.kind)) return undefined;
  const key = headerKey(word);
  return meaningsOf(field).find(([, words]) => words.some((each) => headerKey(each) === key))?.[0];
}

/** Whether a word that somebody gives as a meaning stands for “not known”. */
export function meansUnknown(word: string): boolean {
  return ['unknown', '不明'].includes(headerKey(word));
}
