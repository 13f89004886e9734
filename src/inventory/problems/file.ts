import { error } from '../../model/problemKind.js';
import { systemReason } from '../../text/systemReason.js';

/** Problems of whole files, before and after they are read. */
export const fileProblems = {
  'file-not-found': error({
    ja: () => 'ファイルがありません。パスを確認してください。',
    en: () => 'There is no such file. Check the path.',
  }),
  'is-folder': error({
    ja: () =>
      'このフォルダーに事務一覧（*.csv、*.yaml等）がありません。ファイルかフォルダーを指定してください。',
    en: () => 'This folder has no inventory (*.csv, *.yaml …). Name a file, or another folder.',
  }),
  'no-permission': error({
    ja: () => 'ファイルを読む権限がありません。アクセス権を確認してください。',
    en: () => 'The file may not be read. Check its permissions.',
  }),
  'unreadable-file': error<{ readonly reason: string }>({
    ja: ({ reason }) => `ファイルを読み込めません（${systemReason(reason).ja}）。`,
    en: ({ reason }) => `The file cannot be read (${systemReason(reason).en}).`,
  }),
  'stdin-twice': error({
    ja: () => '標準入力（-）は一度しか指定できません。',
    en: () => 'Standard input (-) can be given only once.',
  }),
  'empty-file': error({
    ja: () => 'ファイルが空です。見出し行と事務の行を入れてください。',
    en: () => 'The file is empty. It needs a header row and a row for each task.',
  }),
  'wrong-ending': error<{ readonly format: 'csv' | 'yaml' }>({
    ja: ({ format }) =>
      `ファイル名の末尾と違い、中身は${format.toUpperCase()}のようです。末尾を .${format} に変えてください。`,
    en: ({ format }) =>
      `The content looks like ${format.toUpperCase()}, unlike the file extension. Rename it to .${format}.`,
  }),
  'no-tasks': error({
    ja: () => '事務が1件もありません。見出し行の下に事務を記入してください。',
    en: () => 'The file has no tasks. Add them below the header row.',
  }),
};
