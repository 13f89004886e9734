import type { Pages } from '../page.js';

/** Pages of problems of YAML as a language. */
export const yamlSyntaxPages = {
  'yaml-syntax': {
    meaning: { ja: 'YAMLの文法に合わない箇所がある。', en: 'The text is not valid YAML.' },
    why: {
      ja: '文法の誤りから先は、項目の区切りが定まらない。',
      en: 'Beyond the error it is unclear which field a value belongs to.',
    },
    fix: {
      ja: '示された行の字下げ、括弧、引用符を直す。「: 」を含む値は " で囲む。',
      en: 'Fix the indentation, bracket or quotation mark in that line; quote values that contain “: ”.',
    },
    example: {
      before: '- id: T1\n  事務名: 届出: 戸籍\n',
      after: '- id: T1\n  事務名: "届出: 戸籍"\n',
    },
  },
  'yaml-tab': {
    meaning: { ja: '字下げにタブが使われている。', en: 'A line is indented with a tab.' },
    why: {
      ja: 'タブの幅は環境により違うため、YAMLは字下げのタブを認めない。',
      en: 'A tab has a different width everywhere, so YAML does not allow it.',
    },
    fix: { ja: 'タブを半角スペースに置き換える。', en: 'Replace the tab by spaces.' },
    example: {
      before: '- id: T1\n\t事務名: 戸籍の届出\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'yaml-full-width': {
    meaning: {
      ja: 'YAMLの字下げや記号に全角の文字が使われている。',
      en: 'A blank or sign of YAML is written in full width.',
    },
    why: {
      ja: '見た目は同じでも、YAMLは半角の文字しか記号とみなさず、以降の行も読めない。',
      en: 'It looks alike, but YAML knows only plain signs, and cannot read the lines below either.',
    },
    fix: {
      ja: '半角のスペースと記号（: - # [ ]）に直す。',
      en: 'Use plain spaces and signs (: - # [ ]).',
    },
    example: {
      before: '- 事務ID: T1\n　事務名: 戸籍の届出\n',
      after: '- 事務ID: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'yaml-version': {
    meaning: {
      ja: '%YAML の行が、扱えない版を指定している。',
      en: 'A %YAML line names a version that is not known.',
    },
    why: {
      ja: '版が違うと、同じ値が別の意味に読まれることがある。',
      en: 'The same value can mean something else in another version.',
    },
    fix: { ja: '%YAML の行を削除する。', en: 'Delete the %YAML line.' },
    example: {
      before: '%YAML 3.0\n---\n- id: T1\n  事務名: 戸籍の届出\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'yaml-warning': {
    meaning: {
      ja: '文法上は読めるが、意図と違う可能性のある書き方がある。',
      en: 'The YAML can be read, but may not mean what was intended.',
    },
    why: {
      ja: 'ほかのソフトでは別の意味に読まれることがある。',
      en: 'Other programs may read it differently.',
    },
    fix: {
      ja: '括弧内の説明を見て、普通の「項目: 値」の形に直す。',
      en: 'See the remark, and write plain lines of “field: value”.',
    },
    example: {
      before: '%FOO bar\n---\n- id: T1\n  事務名: 戸籍の届出\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'several-documents': {
    meaning: {
      ja: '「---」で区切られた文書が二つ以上ある。',
      en: 'The file contains more than one document, separated by ---.',
    },
    why: {
      ja: '一つ目だけを読むと、残りの事務が黙って抜け落ちる。',
      en: 'Reading only the first would silently drop the other tasks.',
    },
    fix: {
      ja: '「---」を除いて一つの一覧にするか、ファイルを分ける。',
      en: 'Delete the --- to make one list, or keep each document in a file of its own.',
    },
    example: {
      before: '- id: T1\n  事務名: 戸籍の届出\n---\n- id: T2\n  事務名: 印鑑登録\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n- id: T2\n  事務名: 印鑑登録\n',
    },
  },
  'unresolved-alias': {
    meaning: {
      ja: '別名（*）の指す先（&）がない。',
      en: 'An alias (*) refers to an anchor (&) that is not defined before it.',
    },
    why: { ja: 'セルの値が分からない。', en: 'The value of the cell is not known.' },
    fix: {
      ja: '値をそのまま書く。「*」で始まる文字は " で囲む。',
      en: 'Write the value out; quote a text that begins with *.',
    },
    example: {
      before: '- id: T1\n  事務名: *戸籍\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'alias-cycle': {
    meaning: { ja: '別名（*）が自分自身を含んでいる。', en: 'An alias (*) is part of what it refers to.' },
    why: { ja: '展開すると終わりがない。', en: 'Written out, it would have no end.' },
    fix: { ja: '別名をやめ、値をそのまま書く。', en: 'Write the values out.' },
    example: {
      before: '- &a\n  id: T1\n  事務名: *a\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'alias-bomb': {
    meaning: {
      ja: '別名（*）を展開すると、値が100万件を超える。',
      en: 'Written out, the aliases (*) expand to more than a million values.',
    },
    why: {
      ja: '小さなファイルでメモリを使い切る攻撃の手口でもある。',
      en: 'A small file can use up all memory that way; it is a known attack.',
    },
    fix: { ja: '別名をやめ、値をそのまま書く。', en: 'Write the values out.' },
    example: {
      before: { ja: '別名の一覧を何段にも重ねたファイル', en: 'a file of aliases of aliases of aliases' },
      after: { ja: '事務ごとに値を書いたファイル', en: 'a file that writes the values of each task' },
    },
  },
  'custom-tag': {
    meaning: {
      ja: '独自のタグ（!）が付いた値がある。',
      en: 'A value carries a tag (!) of another program.',
    },
    why: {
      ja: 'タグの意味はそのプログラムにしか分からない。',
      en: 'Only that program knows what the tag means.',
    },
    fix: { ja: 'タグを除き、値だけを書く。', en: 'Delete the tag, and write the value alone.' },
    example: {
      before: '- id: T1\n  事務名: !label 戸籍の届出\n',
      after: '- id: T1\n  事務名: 戸籍の届出\n',
    },
  },
  'too-deep': {
    meaning: {
      ja: '入れ子が100段を超えている。',
      en: 'Lists and mappings are nested more than 100 levels deep.',
    },
    why: {
      ja: '事務一覧に必要な深さは4段までで、破損か攻撃が疑われる。',
      en: 'An inventory needs four levels; the file is damaged, or meant to do harm.',
    },
    fix: { ja: '「項目: 値」の一覧だけを残す。', en: 'Keep a plain list of “field: value” lines.' },
    example: {
      before: { ja: '「[」が200個続くファイル', en: 'a file that begins with 200 brackets' },
      after: { ja: '事務を「- id: …」で並べたファイル', en: 'a list whose tasks begin with “- id: …”' },
    },
  },
  'yaml-slow': {
    meaning: {
      ja: '大きなYAMLで、読み込みに時間がかかる。',
      en: 'The YAML file is large, and takes a while to read.',
    },
    why: {
      ja: '5,000件でYAMLは1秒以上、CSVは0.1秒ほどかかる。',
      en: '5,000 tasks take over a second as YAML, and 0.1 s as CSV.',
    },
    fix: { ja: '件数の多い一覧はCSVで管理する。', en: 'Keep large inventories as CSV.' },
    example: {
      before: { ja: '事務一覧.yaml（5,000件）', en: 'inventory.yaml with 5,000 tasks' },
      after: { ja: '事務一覧.csv（5,000件）', en: 'inventory.csv with 5,000 tasks' },
    },
  },
} as const satisfies Pages;
