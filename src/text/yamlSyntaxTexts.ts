import type { Text } from './lang.js';

/** What is wrong, by the error code of the YAML parser, which has several messages for some of them. */
export const syntaxTexts: ReadonlyMap<string, Text> = new Map([
  [
    'ALIAS_PROPS',
    { ja: '別名（*）にアンカーやタグは付けられません', en: 'an alias cannot have an anchor or a tag' },
  ],
  ['BAD_ALIAS', { ja: '別名（*）の名前が正しくありません', en: 'the name of an alias is not valid' }],
  ['BAD_COLLECTION_TYPE', { ja: 'タグと値の形が合いません', en: 'the tag does not fit the value' }],
  [
    'BAD_DIRECTIVE',
    { ja: '% で始まる指示が正しくありません', en: 'the line with % is not a valid directive' },
  ],
  [
    'BAD_DQ_ESCAPE',
    { ja: '" の中の \\ の使い方が正しくありません', en: 'an escape with \\ inside "…" is not valid' },
  ],
  [
    'BAD_INDENT',
    {
      ja: '字下げがそろっていないか、括弧が閉じられていません',
      en: 'the indentation does not fit, or a bracket is not closed',
    },
  ],
  [
    'BAD_PROP_ORDER',
    {
      ja: 'アンカー（&）やタグ（!）の位置が正しくありません',
      en: 'an anchor or a tag is in the wrong place',
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      ja: '値がこの文字で始まるときは " で囲んでください',
      en: 'a value that begins with this character must be quoted',
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      ja: '1行に「:」が複数あります。値を " で囲んでください',
      en: 'there is more than one “: ” in the line; quote the value',
    },
  ],
  [
    'BLOCK_IN_FLOW',
    {
      ja: '[ ] や { } の中に行ごとの一覧は書けません',
      en: 'lines with - or : cannot appear inside […] or {…}',
    },
  ],
  ['DUPLICATE_KEY', { ja: '同じキーが2回あります', en: 'a key appears twice' }],
  ['KEY_OVER_1024_CHARS', { ja: 'キーが長すぎます', en: 'a key is longer than 1,024 characters' }],
  [
    'MISSING_CHAR',
    {
      ja: '記号（: , ] } 引用符など）か空白が足りません',
      en: 'a sign (such as : , ] } or a quotation mark) or a blank is missing',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    {
      ja: 'キーが2行にわたっています。「:」が抜けていませんか',
      en: 'a key goes over two lines; is a “:” missing?',
    },
  ],
  ['MULTIPLE_ANCHORS', { ja: 'アンカー（&）が2つあります', en: 'there are two anchors on one value' }],
  ['MULTIPLE_DOCS', { ja: '文書が2つあります', en: 'there are two documents' }],
  ['MULTIPLE_TAGS', { ja: 'タグ（!）が2つあります', en: 'there are two tags on one value' }],
  ['TAB_AS_INDENT', { ja: '字下げにタブが使われています', en: 'a tab is used as indentation' }],
  ['TAG_RESOLVE_FAILED', { ja: 'タグ（!）を解釈できません', en: 'the tag is not known' }],
  [
    'UNEXPECTED_TOKEN',
    { ja: 'ここにあるはずのない記号があります', en: 'there is a symbol that cannot appear here' },
  ],
]);
