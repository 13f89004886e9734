import type { Pages } from '../page.js';

/** Pages of problems of the id and the name of a task. */
export const taskPages = {
  'missing-id': {
    meaning: { ja: 'IDが空である。', en: 'The id of a task is blank.' },
    why: {
      ja: 'ほかの事務と区別できないため、この事務は読み込まれない。',
      en: 'The task cannot be distinguished from others, so it is not read.',
    },
    fix: { ja: '重複しないIDを記入する。', en: 'Give it an id that no other task has.' },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\n,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'duplicate-id': {
    meaning: { ja: '同じIDの事務が既にある。', en: 'Another task already has this id.' },
    why: {
      ja: '二つ目以降の事務は読み込まれず、順位に現れない。',
      en: 'The second task is not read, and appears in no ranking.',
    },
    fix: {
      ja: '別の事務なら別のIDを付け、同じ事務なら一方を削除する。',
      en: 'Give it an id of its own; if it is the same task, delete one of the rows.',
    },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\nT1,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'missing-name': {
    meaning: { ja: '事務名が空である。', en: 'The name of a task is blank.' },
    why: {
      ja: '報告書にIDしか示せず、何の事務か伝わらない。',
      en: 'Reports can only show its id, which means nothing to readers.',
    },
    fix: { ja: '事務名を記入する。', en: 'Write the name.' },
    example: {
      before: '事務ID,事務名\nT1,\nT2,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'invisible-character': {
    meaning: {
      ja: 'IDか事務名に、見えない文字や表示の順序を変える文字がある。',
      en: 'An id or a name contains characters that are invisible or reorder the text.',
    },
    why: {
      ja: '同じに見えるIDが別のものと扱われ、名称が別の文字列に見えることもある。',
      en: 'Ids that look alike are not equal, and a name may read as something else.',
    },
    fix: {
      ja: 'その文字を削除する。外字は標準の文字に置き換える。',
      en: 'Delete the character; replace a private-use one with a standard one.',
    },
    example: {
      before: '事務ID,事務名\nT1,戸籍\u200bの届出\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
} as const satisfies Pages;
