import type { Pages } from '../page.js';

/** Pages of problems of turning bytes into characters. */
export const decodingPages = {
  undecodable: {
    meaning: {
      ja: 'UTF-8でもShift_JISでもないバイトがある。',
      en: 'There is a byte that is neither UTF-8 nor Shift_JIS.',
    },
    why: {
      ja: '推測で読むと、事務名や法令名が別の文字に変わる。',
      en: 'Read by guesswork, names of tasks and laws would turn into others.',
    },
    fix: {
      ja: 'ファイルをUTF-8で保存し直すか、--encoding で文字コードを指定する。',
      en: 'Save the file as UTF-8, or say with --encoding what it is.',
    },
    example: {
      before: { ja: '西欧の文字コードで保存されたCSV', en: 'a CSV file saved in a Western encoding' },
      after: { ja: '「CSV UTF-8」で保存し直したCSV', en: 'the same file saved as “CSV UTF-8”' },
    },
  },
  'cut-file': {
    meaning: {
      ja: 'ファイルが文字の途中で終わっている。',
      en: 'The file ends in the middle of a character.',
    },
    why: {
      ja: '転送や保存が途中で止まっており、後ろの事務が失われている。',
      en: 'A transfer stopped half-way, and the tasks at the end are lost.',
    },
    fix: {
      ja: '元のファイルを入手し直す。',
      en: 'Get the file again from where it came.',
    },
    example: {
      before: { ja: '「T2,住民票の写」で終わるファイル', en: 'a file that ends in “T2,住民票の写”' },
      after: { ja: '最後の行までそろったファイル', en: 'the file with all of its lines' },
    },
  },
  'mixed-encodings': {
    meaning: {
      ja: 'UTF-8の行と、そうでない行が混在している。',
      en: 'Some lines are UTF-8, and others are not.',
    },
    why: {
      ja: 'どの文字コードで読んでも、一部の行が文字化けする。',
      en: 'Whichever encoding it is read in, some lines come out garbled.',
    },
    fix: {
      ja: '別々のファイルをつないだ場合は、それぞれをUTF-8に直してからつなぐ。',
      en: 'If files were joined, convert each of them to UTF-8 first.',
    },
    example: {
      before: {
        ja: 'UTF-8の一覧の末尾に、Shift_JISの一覧を貼り足したファイル',
        en: 'a UTF-8 inventory with rows of a Shift_JIS one added at the end',
      },
      after: { ja: '全体をUTF-8で保存したファイル', en: 'the same rows, all of them in UTF-8' },
    },
  },
  'euc-jp': {
    meaning: {
      ja: 'EUC-JPで書かれているように見える。',
      en: 'The file looks like EUC-JP.',
    },
    why: {
      ja: 'EUC-JPは他の文字コードとも読めるため、指定なしには採用しない。',
      en: 'EUC-JP can be taken for other encodings, so it is never assumed unasked.',
    },
    fix: {
      ja: 'EUC-JPであれば --encoding euc-jp を、Shift_JISの半角カナであれば shift_jis を付ける。',
      en: 'Give --encoding euc-jp if it is EUC-JP, or shift_jis if it is half-width kana in Shift_JIS.',
    },
    example: {
      before: { ja: 'commonality check 旧システム.csv', en: 'commonality check old.csv' },
      after: {
        ja: 'commonality check 旧システム.csv --encoding euc-jp',
        en: 'commonality check old.csv --encoding euc-jp',
      },
    },
  },
  'utf-16-without-mark': {
    meaning: {
      ja: 'BOM（先頭の目印）のないUTF-16のように見える。',
      en: 'The file looks like UTF-16 without a byte order mark.',
    },
    why: {
      ja: '目印がないとバイトの順序が分からず、全く別の文字になり得る。',
      en: 'Without the mark the order of the bytes is not known, and all text may come out wrong.',
    },
    fix: {
      ja: '--encoding utf-16 を付けるか、UTF-8で保存し直す。',
      en: 'Give --encoding utf-16, or save the file as UTF-8.',
    },
    example: {
      before: { ja: 'commonality check 出力.csv', en: 'commonality check export.csv' },
      after: {
        ja: 'commonality check 出力.csv --encoding utf-16',
        en: 'commonality check export.csv --encoding utf-16',
      },
    },
  },
  'iso-2022-jp': {
    meaning: {
      ja: 'メールなどで使われるISO-2022-JP（JIS）のように見える。',
      en: 'The file looks like ISO-2022-JP, an encoding of mail.',
    },
    why: {
      ja: 'この文字コードは扱わない。そのまま読むと全体が文字化けする。',
      en: 'It is not supported; read as something else, all of it would be garbled.',
    },
    fix: { ja: 'ファイルをUTF-8で保存し直す。', en: 'Save the file as UTF-8.' },
    example: {
      before: { ja: 'メール本文から写したJISコードのファイル', en: 'a file copied from a mail, in JIS' },
      after: { ja: 'UTF-8で保存し直したファイル', en: 'the same file saved as UTF-8' },
    },
  },
  'encoding-contradicted': {
    meaning: {
      ja: '--encoding の指定と、ファイルの実際の文字コードが違う。',
      en: 'The file is not in the encoding that --encoding says.',
    },
    why: {
      ja: '指定に従うと全体が文字化けする。',
      en: 'To obey the flag would garble all of it.',
    },
    fix: {
      ja: '--encoding を外す。文字コードは自動で判定される。',
      en: 'Leave --encoding out: the encoding is detected.',
    },
    example: {
      before: {
        ja: 'commonality check utf8.csv --encoding shift_jis',
        en: 'commonality check utf8.csv --encoding shift_jis',
      },
      after: { ja: 'commonality check utf8.csv', en: 'commonality check utf8.csv' },
    },
  },
  'doubtful-encoding': {
    meaning: {
      ja: 'UTF-8として読んだが、Shift_JISの半角カナとも読める。',
      en: 'The file was read as UTF-8, but could be half-width kana in Shift_JIS.',
    },
    why: {
      ja: '短いファイルでは両者を見分けられないことがある。',
      en: 'In a short file the two cannot always be distinguished.',
    },
    fix: {
      ja: '文字が正しく表示されるかを確認し、違えば --encoding shift_jis を付ける。',
      en: 'See whether the text is right; if not, give --encoding shift_jis.',
    },
    example: {
      before: { ja: 'commonality check カナ.csv', en: 'commonality check kana.csv' },
      after: {
        ja: 'commonality check カナ.csv --encoding shift_jis',
        en: 'commonality check kana.csv --encoding shift_jis',
      },
    },
  },
  'ambiguous-encoding': {
    meaning: {
      ja: 'UTF-8、Shift_JIS、EUC-JPのいずれとしても読める。',
      en: 'The file can be read as UTF-8, Shift_JIS or EUC-JP alike.',
    },
    why: {
      ja: '読み方により事務名が変わるため、推測では決めない。',
      en: 'Each reading gives other names of tasks, so none is guessed.',
    },
    fix: {
      ja: '--encoding で文字コードを指定するか、UTF-8で保存し直す。',
      en: 'Say with --encoding which it is, or save the file as UTF-8.',
    },
    example: {
      before: { ja: 'commonality check 短い一覧.csv', en: 'commonality check short.csv' },
      after: {
        ja: 'commonality check 短い一覧.csv --encoding euc-jp',
        en: 'commonality check short.csv --encoding euc-jp',
      },
    },
  },
} as const satisfies Pages;
