import type { Pages } from '../page.js';

/** Pages of problems of what a YAML file holds: keys, and the list of tasks. */
export const yamlShapePages = {
  'duplicate-key': {
    meaning: {
      ja: '一つの事務に同じ項目が二度ある。',
      en: 'A task has the same field twice.',
    },
    why: {
      ja: 'どちらの値が正しいか分からないため、どちらも使わない。',
      en: 'It is unclear which value is right, so neither is used.',
    },
    fix: {
      ja: '正しい方だけを残す。英語名と日本語名の重複にも注意する。',
      en: 'Keep the right one; mind that a field has an English and a Japanese name.',
    },
    example: {
      before: '- id: T1\n  事務名: 戸籍の届出\n  name: 戸籍届\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'blank-key': {
    meaning: { ja: 'キーが空である。', en: 'A key is blank.' },
    why: { ja: '値がどの項目のものか分からない。', en: 'It is unclear which field the value belongs to.' },
    fix: {
      ja: '項目名を書くか、その行を削除する。',
      en: 'Write the name of the field, or delete the line.',
    },
    example: {
      before: '- id: T1\n  事務名: 戸籍の届出\n  "": 120\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n  年間業務時間: 120\n',
    },
  },
  'non-string-key': {
    meaning: { ja: 'キーが一覧や入れ子になっている。', en: 'A key is a list or a mapping.' },
    why: { ja: '項目名として読めない。', en: 'It cannot be the name of a field.' },
    fix: {
      ja: '「?」で始まるキーをやめ、項目名だけを書く。',
      en: 'Write a plain name, without a ? before it.',
    },
    example: {
      before: '- id: T1\n  ? [事務名, 名称]\n  : 戸籍の届出\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'merge-key': {
    meaning: { ja: 'マージキー（<<）が使われている。', en: 'A merge key (<<) is used.' },
    why: {
      ja: 'YAML 1.2にはない書き方で、値がどこから来たかを示せない。',
      en: 'YAML 1.2 has no merge keys, and evidence must name the line of its value.',
    },
    fix: { ja: '引き継ぐ項目を、事務ごとにそのまま書く。', en: 'Write the fields out in each task.' },
    example: {
      before:
        '- &a\n  id: T1\n  事務名: 戸籍の届出\n  事務区分: 自治事務\n- <<: *a\n  id: T2\n  事務名: 印鑑登録\n',
      after:
        '- id: T1\n  事務名: 戸籍の届出\n  事務区分: 自治事務\n- id: T2\n  事務名: 印鑑登録\n  事務区分: 自治事務\n',
    },
  },
  'no-task-list': {
    meaning: { ja: '事務の一覧が見付からない。', en: 'The file has no list of tasks.' },
    why: {
      ja: 'どこからどこまでが一つの事務かが分からない。',
      en: 'It is unclear where a task begins and ends.',
    },
    fix: {
      ja: '「-」で始まる一覧を最上位か「tasks:」の下に置く。',
      en: 'Put a list, with - before each task, at the top or under “tasks:”.',
    },
    example: {
      before: 'id: T1\n事務名: 戸籍の届出\n',
      after: 'tasks:\n  - id: T1\n    事務名: 戸籍の届出\n',
    },
  },
  'task-not-mapping': {
    meaning: {
      ja: '一覧の要素が「項目: 値」の形になっていない。',
      en: 'An entry of the list is not made of “field: value” lines.',
    },
    why: {
      ja: 'IDのない要素は事務として扱えない。',
      en: 'Without an id it cannot be distinguished from other tasks.',
    },
    fix: { ja: '事務ごとに id と項目を書く。', en: 'Give each task an id and its fields.' },
    example: {
      before: '- 戸籍の届出\n- id: T2\n  事務名: 印鑑登録\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n- id: T2\n  事務名: 印鑑登録\n',
    },
  },
  'other-keys': {
    meaning: {
      ja: '最上位に「tasks」以外のキーがある。',
      en: 'There are keys other than “tasks” at the top level.',
    },
    why: {
      ja: '注記であれば差し支えないが、事務の書き間違いなら読まれない。',
      en: 'Remarks are welcome there; tasks under another key are not read.',
    },
    fix: {
      ja: '事務であれば「tasks:」の下に移す。',
      en: 'Move what should be tasks under “tasks:”.',
    },
    example: {
      before: '備考: 令和6年度\ntasks:\n  - id: T1\n    事務名: 戸籍の届出\n',
      after: '# 令和6年度\ntasks:\n  - id: T1\n    事務名: 戸籍の届出\n',
    },
  },
} as const satisfies Pages;
