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
      ja: '別の事務なら別のIDを付け、同じ事務なら一方を削除する。別の団体の一覧どうしなら、check --each でファイルごとに点検するか、pool で統合する。',
      en: 'Give it an id of its own; if it is the same task, delete one of the rows. If the files are lists of different municipalities, check each with check --each, or make one of them with pool.',
    },
    example: {
      before: '事務ID,事務名\nT1,戸籍の届出\nT1,印鑑登録\n',
      after: '事務ID,事務名\nT1,戸籍の届出\nT2,印鑑登録\n',
    },
  },
  'shared-name': {
    meaning: {
      ja: 'IDの列がなく、同じ名称の事務が複数ある。',
      en: 'There is no column of ids, and several tasks have one name.',
    },
    why: {
      ja: '名称をIDとして使うため、番号を付けて区別した。行の順が変わると、番号も変わる。',
      en: 'Names serve as ids, so a number was added; it changes where the rows change places.',
    },
    fix: {
      ja: 'IDの列を加えるか、違いの分かる名称にする。',
      en: 'Add a column of ids, or give the tasks names that say how they differ.',
    },
    example: {
      before: '事務名,年間業務時間\n予防接種事業,1200\n予防接種事業,300\n',
      after: '事務ID,事務名,年間業務時間\nT1,予防接種事業（乳幼児）,1200\nT2,予防接種事業（高齢者）,300\n',
    },
  },
  'ids-by-municipality': {
    meaning: {
      ja: '同じIDが複数の団体の事務にあるため、団体コード（又は団体名）を付けてIDとした。',
      en: 'The same id is used by several municipalities, so the municipality was made part of the ids.',
    },
    why: {
      ja: '団体ごとに番号を付けた一覧を合わせると、別の事務が同じIDになる。',
      en: 'In lists that were joined, two tasks may have one id.',
    },
    fix: {
      ja: '団体の区別が正しければ何もしなくてよい。',
      en: 'If they are the tasks of two municipalities, nothing.',
    },
    example: {
      before: '団体コード,事務ID,事務名\n011002,T1,戸籍の届出\n012025,T1,印鑑登録\n',
      after: '団体コード,事務ID,事務名\n011002,T1,戸籍の届出\n012025,T2,印鑑登録\n',
    },
  },
  'law-rows-joined': {
    meaning: {
      ja: 'IDと事務名が空か、上のセルと結合された（又は同じ）行の根拠法令を、上の事務に加えた。',
      en: 'A row whose id and name are blank, merged with those above or the same again was read as a further law.',
    },
    why: {
      ja: '一つの事務に複数の法令がある表では、ID・事務名のセルを結合し、法令を1行ずつ書くことが多い。',
      en: 'Tables often merge the id and name of a task over several rows and give each law a row.',
    },
    fix: {
      ja: '別の事務ならIDと事務名を記入する。同じ事務なら何もしなくてよい。',
      en: 'If it is another task, give it an id and a name; otherwise nothing.',
    },
    example: {
      before: '事務ID,事務名,根拠法令\nT1,街路樹の管理,道路法\n,,都市公園法\n',
      after: '事務ID,事務名,根拠法令\nT1,街路樹の管理,道路法; 都市公園法\n',
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
