import { counted, figure } from '../../text/figure.js';
import type { Text } from '../../text/lang.js';
import { brief, briefList } from '../../text/brief.js';
import { error, info, warning } from '../../model/problemKind.js';

export interface Named {
  readonly name: string;
}

/** Problems of YAML as such. */
export const yamlProblems = {
  'yaml-syntax': error<{ readonly what: Text }>({
    ja: ({ what }) => `YAMLとして読み込めません：${what.ja}。`,
    en: ({ what }) => `This is not YAML: ${what.en}.`,
  }),
  'yaml-tab': error({
    ja: () => '字下げにタブが使われています。YAMLの字下げは半角スペースで書いてください。',
    en: () => 'The line is indented with a tab. YAML is indented with spaces.',
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
  'duplicate-key': error<Named & { readonly line: number; readonly column: number }>({
    ja: ({ name, line, column }) =>
      `キー「${brief(name)}」は${figure(line)}行${figure(column)}文字目にもあります。どちらも使いません。一つにしてください。`,
    en: ({ name, line, column }) =>
      `The key “${brief(name)}” also stands at line ${line}, column ${column}. Neither is used; keep one.`,
  }),
  'blank-key': error({
    ja: () => 'キーが空です。項目名を記入してください。',
    en: () => 'The key is blank. Write the name of a field.',
  }),
  'non-string-key': error({
    ja: () => 'キーに一覧や入れ子は使えません。項目名だけを記入してください。',
    en: () => 'A key is a list or a mapping. Write the plain name of a field.',
  }),
  'merge-key': error({
    ja: () => 'マージキー（<<）は使えません。項目をそのまま記入してください。',
    en: () => 'Merge keys (<<) are not read. Write the fields out.',
  }),
  'unresolved-alias': error<Named>({
    ja: ({ name }) =>
      `参照先のない別名「*${brief(name)}」があります。先に「&${brief(name)}」を定義してください。`,
    en: ({ name }) => `The alias *${brief(name)} has no anchor &${brief(name)} before it.`,
  }),
  'alias-cycle': error<Named>({
    ja: ({ name }) => `別名「*${brief(name)}」が自分自身を参照しています。値をそのまま記入してください。`,
    en: ({ name }) => `The alias *${brief(name)} refers to itself. Write the values out.`,
  }),
  'alias-bomb': error<{ readonly limit: number }>({
    ja: ({ limit }) => `別名の展開が${figure(limit)}件を超えます。値をそのまま記入してください。`,
    en: ({ limit }) => `The aliases expand to more than ${figure(limit)} values. Write the values out.`,
  }),
  'custom-tag': error<Named>({
    ja: ({ name }) => `タグ「${brief(name)}」は使えません。値だけを記入してください。`,
    en: ({ name }) => `The tag ${brief(name)} is not allowed. Write the value alone.`,
  }),
  'too-deep': error<{ readonly limit: number }>({
    ja: ({ limit }) => `入れ子が深すぎます（上限${figure(limit)}段）。事務の一覧だけを記入してください。`,
    en: ({ limit }) => `The nesting is deeper than ${figure(limit)} levels. Write a plain list of tasks.`,
  }),
  'no-task-list': error({
    ja: () => '事務の一覧がありません。最上位を一覧（- で始まる行）にするか、tasks: の下に書いてください。',
    en: () => 'There is no list of tasks. Begin the file with a list (lines with -), or put it under tasks:',
  }),
  'task-not-mapping': error({
    ja: () => '事務が「項目: 値」の形になっていないため、読み込みません。',
    en: () => 'This entry is not made of “field: value” lines, so it is not read as a task.',
  }),
  'other-keys': info<{ readonly names: readonly string[] }>({
    ja: ({ names }) =>
      `最上位の tasks 以外のキー${figure(names.length)}件は読みません：${briefList(names, '、')}`,
    en: ({ names }) => `${counted(names.length, 'key')} beside tasks not read: ${briefList(names, ', ')}`,
  }),
  'yaml-slow': info({
    ja: () => '大きなYAMLの読み込みには時間がかかります。CSVなら約10倍速く読めます。',
    en: () => 'A YAML file of this size takes a while. CSV is read about ten times faster.',
  }),
};
