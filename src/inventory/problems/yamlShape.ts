import type { NamedProps } from './yamlSyntax.js';
import { error, info } from '../../model/problemKind.js';
import { brief, briefList } from '../../text/brief.js';
import { counted, figure } from '../../text/figure.js';

/** Problems of what a YAML file holds: keys, and the list of tasks. */
export const yamlShapeProblems = {
  'duplicate-key': error<NamedProps & { readonly line: number; readonly column: number }>({
    ja: ({ name, line, column }) =>
      `キー「${brief(name)}」は${figure(line)}行${figure(column)}文字目にもあります。どちらも使いません。一つにしてください。`,
    en: ({ name, line, column }) =>
      `The key “${brief(name)}” is also at line ${line}, column ${column}. Neither is used; keep one.`,
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
    en: ({ names }) => `${counted(names.length, 'key')} other than tasks ignored: ${briefList(names, ', ')}`,
  }),
};
