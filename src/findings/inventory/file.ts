import type { Pages } from '../page.js';

/** Pages of problems of whole files. */
export const filePages = {
  'file-not-found': {
    meaning: { ja: '指定したパスにファイルがない。', en: 'There is no file at the given path.' },
    why: {
      ja: '一つでも欠けた一覧から順位を出すと、載るべき事務が抜け落ちる。',
      en: 'A ranking from an incomplete set of files would leave out tasks without a word.',
    },
    fix: {
      ja: 'ファイル名と、コマンドを実行しているフォルダーを確認する。',
      en: 'Check the name of the file, and the folder that the command runs in.',
    },
    example: {
      before: { ja: 'commonality check 事務一欄.csv', en: 'commonality check inventry.csv' },
      after: { ja: 'commonality check 事務一覧.csv', en: 'commonality check inventory.csv' },
    },
  },
  'is-folder': {
    meaning: { ja: 'ファイルではなくフォルダーが指定された。', en: 'A folder was given in place of a file.' },
    why: {
      ja: 'フォルダー内のどのファイルが事務一覧かを、推測で決めることはしない。',
      en: 'Which files of a folder are inventories is not guessed.',
    },
    fix: {
      ja: 'ファイルを一つずつ指定するか、シェルの「*」でまとめて指定する。',
      en: 'Name the files, or let the shell expand a pattern with *.',
    },
    example: {
      before: { ja: 'commonality check 一覧', en: 'commonality check inventories' },
      after: { ja: 'commonality check 一覧/*.csv', en: 'commonality check inventories/*.csv' },
    },
  },
  'no-permission': {
    meaning: { ja: 'ファイルを読む権限がない。', en: 'The file may not be read by this user.' },
    why: {
      ja: '読めないファイルを飛ばすと、その事務が黙って抜け落ちる。',
      en: 'To pass over a file would drop its tasks silently.',
    },
    fix: {
      ja: 'アクセス権を付けるか、読める場所に写しを置く。',
      en: 'Grant access to the file, or put a copy where it can be read.',
    },
    example: {
      before: { ja: '所有者だけが読めるファイル', en: 'a file that only its owner may read' },
      after: { ja: '実行する利用者も読めるファイル', en: 'a file that the user who runs the check may read' },
    },
  },
  'system-file': {
    meaning: {
      ja: '指定されたファイルは、表計算ソフトやOSが管理のために置くもの（~$調査票.xlsx、Thumbs.db等）である。',
      en: 'The file is one that a spreadsheet or the system put there, such as ~$tasks.xlsx or Thumbs.db.',
    },
    why: {
      ja: '事務一覧ではなく、名前がよく似たブックが隣にある。',
      en: 'It is no inventory; a workbook of nearly the same name is beside it.',
    },
    fix: {
      ja: '元のブックを指定する。表計算ソフトを閉じれば ~$ で始まるファイルは消える。',
      en: 'Name the workbook itself. Files that begin with ~$ go when the spreadsheet is closed.',
    },
    example: {
      before: { ja: '「~$調査票.xlsx」', en: '“~$tasks.xlsx”' },
      after: { ja: '「調査票.xlsx」', en: '“tasks.xlsx”' },
    },
  },
  'system-file-skipped': {
    meaning: {
      ja: '指定されたファイルの中に、表計算ソフトやOSが管理のために置くもの（~$調査票.xlsx等）があり、読んでいない。',
      en: 'One of the files is one that a spreadsheet or the system put there, and was not read.',
    },
    why: {
      ja: '「*」で指定すると、ブックと一緒に渡される。',
      en: 'A shell hands them on with the workbooks where * is typed.',
    },
    fix: {
      ja: '何もしなくてよい。編集中のブックがあれば、保存してから読み込む。',
      en: 'There is nothing to do, but to save the workbook first if someone is editing it.',
    },
    example: {
      before: { ja: '「調査票.xlsx」と「~$調査票.xlsx」', en: '“tasks.xlsx” and “~$tasks.xlsx”' },
      after: { ja: '「調査票.xlsx」', en: '“tasks.xlsx”' },
    },
  },
  'unreadable-file': {
    meaning: {
      ja: 'OSがファイルの読み込みを中断した。',
      en: 'The operating system stopped while reading the file.',
    },
    why: {
      ja: '途中までの内容で判断すると、誤った順位になる。',
      en: 'Half a file would give a wrong ranking.',
    },
    fix: {
      ja: '括弧内の理由を確認し、ネットワークドライブなら手元に写してから実行する。',
      en: 'See the reason in brackets; copy the file from a network drive and run the check on the copy.',
    },
    example: {
      before: {
        ja: '接続の切れた共有フォルダーにあるファイル',
        en: 'a file on a share that was disconnected',
      },
      after: { ja: '手元に写したファイル', en: 'a copy of it on this computer' },
    },
  },
  'stdin-twice': {
    meaning: { ja: '標準入力（-）が2回指定された。', en: 'Standard input (-) was given twice.' },
    why: { ja: '標準入力は一度しか読めない。', en: 'Standard input can be read only once.' },
    fix: {
      ja: '「-」を一つにし、ほかはファイル名で指定する。',
      en: 'Keep one -, and name the other files.',
    },
    example: {
      before: { ja: 'commonality check - -', en: 'commonality check - -' },
      after: { ja: 'commonality check - 追加分.csv', en: 'commonality check - more.csv' },
    },
  },
  'empty-file': {
    meaning: { ja: 'ファイルに何も書かれていない。', en: 'The file has nothing in it.' },
    why: {
      ja: '書き出しの失敗を、事務が一つもないことと取り違えないためである。',
      en: 'A failed export must not pass for an inventory without tasks.',
    },
    fix: {
      ja: '元の表から書き出し直し、見出し行と事務の行があることを確かめる。',
      en: 'Export the table again, and see that it has a header row and a row for each task.',
    },
    example: { before: '\n', after: '事務ID,事務名\nT1,住民票の写しの交付\n' },
  },
  'wrong-ending': {
    meaning: {
      ja: 'ファイル名の末尾（.csv、.yaml など）と中身の形式が違う。',
      en: 'The ending of the name (.csv, .yaml …) and the format of the content differ.',
    },
    why: {
      ja: '末尾の形式としては読めず、事務を一つも取り出せない。',
      en: 'Read as what its name says, the file yields no task.',
    },
    fix: {
      ja: '中身に合わせて末尾を変える。',
      en: 'Rename the file after its content.',
    },
    example: {
      before: { ja: '一覧.csv に書かれたYAML', en: 'YAML in a file named inventory.csv' },
      after: { ja: '一覧.yaml に書かれたYAML', en: 'the same file named inventory.yaml' },
    },
  },
  'other-document': {
    meaning: {
      ja: '中身が事務一覧の形式ではなく、PDF、HTML、XML又はリッチテキストである。',
      en: 'The file holds a PDF, HTML, XML or rich text document, which is no format of inventories.',
    },
    why: {
      ja: 'システムが「.xls」の名前でHTMLを書き出すなど、名前からは分からないことがある。表として読めない。',
      en: 'Systems export HTML under the name .xls; the name does not show it. No table can be read from it.',
    },
    fix: {
      ja: 'HTMLとXMLは表計算ソフトで開いて .xlsx で保存する。PDF等は元の表をもらう。',
      en: 'Open HTML and XML in a spreadsheet and save it as .xlsx. Ask for the table behind a PDF.',
    },
    example: {
      before: { ja: '一覧.xls に書かれたHTML', en: 'HTML in a file named inventory.xls' },
      after: { ja: '保存し直した一覧.xlsx', en: 'inventory.xlsx, saved again' },
    },
  },
  'web-address': {
    meaning: {
      ja: 'ファイルの代わりにWebのアドレスが指定された。',
      en: 'The address of a web page is given instead of a file.',
    },
    why: {
      ja: 'このソフトは通信をしない。結果は手元のファイルだけで決まる。',
      en: 'The program opens no connection: its results rest on the files at hand only.',
    },
    fix: {
      ja: 'ダウンロードして、そのファイルを指定する。',
      en: 'Download the file and name it.',
    },
    example: {
      before: { ja: 'https://example.com/一覧.csv', en: 'https://example.com/inventory.csv' },
      after: { ja: '一覧.csv', en: 'inventory.csv' },
    },
  },
  'no-tasks': {
    meaning: {
      ja: '見出しはあるが、事務が1件もない。',
      en: 'There is a header, but no task below it.',
    },
    why: {
      ja: '事務のないファイルは、たいてい絞り込みや書き出しの誤りである。',
      en: 'A file without tasks is mostly the result of a filter or a failed export.',
    },
    fix: {
      ja: '見出しの下に事務を記入するか、そのファイルを対象から外す。',
      en: 'Write the tasks below the header, or leave the file out.',
    },
    example: { before: '事務ID,事務名\n', after: '事務ID,事務名\nT1,住民票の写しの交付\n' },
  },
} as const satisfies Pages;
