import { error, info, warning } from '../../model/problemKind.js';
import { brief } from '../../text/brief.js';
import { figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';

export interface NamedProps {
  readonly name: string;
}

// What web pages and word processors write for a blank.
const oddBlank = /^[\u00a0\u2000-\u200a\u202f]$/;

/** Problems of YAML as a language. */
export const yamlSyntaxProblems = {
  'yaml-syntax': error<{ readonly what: Text }>({
    ja: ({ what }) => `YAMLとして読み込めません：${what.ja}。`,
    en: ({ what }) => `This is not YAML: ${what.en}.`,
  }),
  'yaml-tab': error({
    ja: () => '字下げにタブが使われています。YAMLの字下げは半角スペースで書いてください。',
    en: () => 'The line is indented with a tab. YAML is indented with spaces.',
  }),
  'yaml-full-width': error<NamedProps>({
    ja: ({ name }) => {
      if (name === '\u3000')
        return '字下げに全角スペースが使われています。YAMLの字下げは半角スペースで書いてください。';
      return oddBlank.test(name)
        ? '字下げに特殊な空白（改行しない空白等）が使われています。半角スペースで書き直してください。'
        : `全角の「${name}」が使われています。YAMLの記号は半角で書いてください（「項目: 値」のコロンの後には空白）。`;
    },
    en: ({ name }) => {
      if (name === '\u3000')
        return 'The line is indented with a full-width blank. YAML is indented with plain spaces.';
      return oddBlank.test(name)
        ? 'The line is indented with a blank that is no plain space, such as a no-break space. Type it again.'
        : `“${name}” is full-width. Write the signs of YAML in half width, and a blank behind a colon.`;
    },
  }),
  'yaml-version': warning({
    ja: () => '%YAML で指定された版は扱えないため、YAML 1.2として読みました。%YAML の行を除いてください。',
    en: () => 'The version that %YAML names is not known; read as YAML 1.2. Delete the %YAML line.',
  }),
  'yaml-warning': warning<{ readonly detail: string }>({
    ja: ({ detail }) => `YAMLの書き方に注意が必要です（${brief(detail, 60)}）。`,
    en: ({ detail }) => `The YAML here is doubtful: ${brief(detail, 60)}`,
  }),
  'several-documents': error({
    ja: () => '「---」で区切られた2つ目の文書があります。1ファイル1文書にしてください。',
    en: () => 'A second document begins here (---). Keep one document in a file.',
  }),
  'unresolved-alias': error<NamedProps>({
    ja: ({ name }) =>
      `参照先のない別名「*${brief(name)}」があります。先に「&${brief(name)}」を定義してください。`,
    en: ({ name }) => `The alias *${brief(name)} has no anchor &${brief(name)} before it.`,
  }),
  'alias-cycle': error<NamedProps>({
    ja: ({ name }) => `別名「*${brief(name)}」が自分自身を参照しています。値をそのまま記入してください。`,
    en: ({ name }) => `The alias *${brief(name)} refers to itself. Write the values out.`,
  }),
  'alias-bomb': error<{ readonly limit: number }>({
    ja: ({ limit }) => `別名の展開が${figure(limit)}件を超えます。値をそのまま記入してください。`,
    en: ({ limit }) => `The aliases expand to more than ${figure(limit)} values. Write the values out.`,
  }),
  'custom-tag': error<NamedProps>({
    ja: ({ name }) => `タグ「${brief(name)}」は使えません。値だけを記入してください。`,
    en: ({ name }) => `The tag ${brief(name)} is not allowed. Write the value alone.`,
  }),
  'too-deep': error<{ readonly limit: number }>({
    ja: ({ limit }) => `入れ子が深すぎます（上限${figure(limit)}段）。事務の一覧だけを記入してください。`,
    en: ({ limit }) => `The nesting is deeper than ${figure(limit)} levels. Write a plain list of tasks.`,
  }),
  'yaml-slow': info({
    ja: () => '大きなYAMLの読み込みには時間がかかります。CSVなら約10倍速く読めます。',
    en: () => 'A YAML file of this size takes a while. CSV is read about ten times faster.',
  }),
};
