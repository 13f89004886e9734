import type { Pages } from '../page.js';

/** Pages of what can be read but is probably not as it was meant: rows, ids, names and texts. */
export const suspicionPages = {
  'near-duplicate-name': {
    meaning: {
      ja: '同じ名称か、全角・半角、大文字・小文字、字体（髙と高、〜と～）、空白や記号だけが違う名称の事務がある。',
      en: 'Two names are equal, or equal but for width, case, forms of a character (髙 and 高), blanks or punctuation.',
    },
    why: {
      ja: '同じ事務が二度数えられ、根拠が二つの行に分かれる。',
      en: 'The same task would be ranked twice, its evidence split over two rows.',
    },
    fix: {
      ja: '同じ事務なら一行にまとめ、別の事務なら違いの分かる名称にする。',
      en: 'Merge the rows; if they are two tasks, give them names that say how they differ.',
    },
    example: {
      before: '事務ID,事務名\nT1,住民票の写しの交付\nT2,住民票の写し　の交付\n',
      after: '事務ID,事務名\nT1,住民票の写しの交付（窓口）\nT2,住民票の写しの交付（コンビニ）\n',
    },
  },
  'near-duplicate-id': {
    meaning: {
      ja: '全角・半角、大文字・小文字、空白、横線や字の形だけが違うIDの事務がある。',
      en: 'Two ids are equal but for width, case, blanks, or the form of a dash or a character.',
    },
    why: {
      ja: '同じ事務が二度数えられる。別の表と比べるときも、片方しか一致しない。',
      en: 'The same task would be ranked twice, and only one of the ids is found in another table.',
    },
    fix: {
      ja: '同じ事務なら一行にまとめ、別の事務なら違いの分かるIDにする。',
      en: 'Merge the rows; if they are two tasks, give them ids that can be told apart.',
    },
    example: {
      before: '事務ID,事務名\nT-1,戸籍の届出\nＴ－１,転入届\n',
      after: '事務ID,事務名\nT-1,戸籍の届出\nT-2,転入届\n',
    },
  },
  'same-cells': {
    meaning: {
      ja: 'ID以外の読み取った項目が、すべて同じ行がある。',
      en: 'Every cell that is read, but the id, equals that of another row.',
    },
    why: {
      ja: '行を写した後の書き換え忘れか、二重の登録が疑われる。',
      en: 'A row was probably copied and not changed, or entered twice.',
    },
    fix: {
      ja: '一方を削除するか、写した行の内容を書き換える。',
      en: 'Delete one of the rows, or fill in what differs.',
    },
    example: {
      before: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\nT2,戸籍の届出,1200\n',
      after: '事務ID,事務名,年間業務時間\nT1,戸籍の届出,1200\nT2,印鑑登録,300\n',
    },
  },
  'lost-leading-zero': {
    meaning: {
      ja: 'IDや団体コードの先頭の0が落ちている。',
      en: 'An id or a municipality code has lost its leading zero.',
    },
    why: {
      ja: '表計算ソフトはコードを数とみなして0を捨て、ほかの資料と突き合わなくなる。',
      en: 'Spreadsheets take codes for numbers; without the zero they match no other record.',
    },
    fix: {
      ja: '元の表で列の表示形式を「文字列」にし、0を補う。',
      en: 'Set the format of the column to text in the spreadsheet, and write the zero.',
    },
    example: {
      before: '事務ID,事務名\n0101,戸籍の届出\n0102,印鑑登録\n103,住民票の写しの交付\n',
      after: '事務ID,事務名\n0101,戸籍の届出\n0102,印鑑登録\n0103,住民票の写しの交付\n',
    },
  },
  'mangled-id': {
    meaning: {
      ja: 'IDかコードが、日付（1月1日、Jan-01）か省略された数（1.2E+11）になっている。',
      en: 'An id or a code is a date (1月1日, Jan-01) or a shortened number (1.2E+11).',
    },
    why: {
      ja: '表計算ソフトが 1-1 や長い番号を書き換えたもので、元の番号と照合できず、別の事務が同じIDになることもある。',
      en: 'A spreadsheet rewrote 1-1 or a long number; it no longer matches other lists, and two tasks may get one id.',
    },
    fix: {
      ja: '列の書式を「文字列」にしてから、元の番号を入力し直す。',
      en: 'Format the column as text, and enter the numbers again.',
    },
    example: {
      before: '事務番号,事務名\n1月1日,戸籍の届出\n1月2日,印鑑登録\n',
      after: '事務番号,事務名\n1-1,戸籍の届出\n1-2,印鑑登録\n',
    },
  },
  'merged-cells': {
    meaning: {
      ja: '値のあるセルの下に空欄が続き、縦に結合したセルのように見える。',
      en: 'Blanks follow filled cells in blocks, as cells that were merged downwards leave them.',
    },
    why: {
      ja: 'CSVでは結合した範囲の先頭にしか値がなく、下の事務の根拠法令等が失われる。',
      en: 'In CSV only the first cell of a merged range is filled, so the tasks below lose their law.',
    },
    fix: {
      ja: '同じ値なら各行に記入するか、設定ファイルの fill_down に項目を書く。',
      en: 'Fill in each row, or name the field in fill_down of the config.',
    },
    example: {
      before:
        '事務ID,事務名,根拠法令\nT1,出生届,戸籍法第49条\nT2,死亡届,\nT3,評価替え,地方税法第408条\nT4,実地調査,\n',
      after:
        '事務ID,事務名,根拠法令\nT1,出生届,戸籍法第49条\nT2,死亡届,戸籍法第49条\nT3,評価替え,地方税法第408条\nT4,実地調査,地方税法第408条\n',
    },
  },
  'truncated-text': {
    meaning: {
      ja: '「…」「###」で終わるか、長さがちょうど255字・32,767字で、途中で切れた疑いがある。',
      en: 'A text ends in … or ###, or at exactly 255 or 32,767 characters: it was probably cut off.',
    },
    why: {
      ja: '名称や法令名の後ろが失われ、別の事務や法令と区別できなくなる。',
      en: 'The end of a name or of a list of laws is lost.',
    },
    fix: { ja: '元の資料から全文を記入し直す。', en: 'Write it in full from the source.' },
    example: {
      before: '事務ID,事務名\nT1,被災者生活再建支援金の支給に関…\n',
      after: '事務ID,事務名\nT1,被災者生活再建支援金の支給に関する事務\n',
    },
  },
  mojibake: {
    meaning: { ja: '文字化けした文字がある。', en: 'A text was garbled by a wrong encoding.' },
    why: {
      ja: '以前の変換で文字が壊れており、文字コードを変えて読み直しても直らない。',
      en: 'The harm was done before this file was written, so no encoding can undo it here.',
    },
    fix: {
      ja: '元のファイルを正しい文字コードで開いて書き出し直すか、名称を入力し直す。',
      en: 'Open the source in its right encoding and export it again, or enter the text again.',
    },
    example: {
      before: '事務ID,事務名\nT1,謌ｸ邀阪・ｮ螻雁・ｺ\n',
      after: '事務ID,事務名\nT1,戸籍の届出\n',
    },
  },
  'not-a-municipality-code': {
    meaning: {
      ja: '団体コードの形（6桁、検査数字を除けば5桁、先頭2桁は01～47）でない。',
      en: 'A municipality code has 6 digits, or 5 without the check digit, and begins with 01 to 47.',
    },
    why: {
      ja: 'どの団体の事務か分からず、統計と突き合わせられない。',
      en: 'It is unclear whose task it is, and it cannot be joined with statistics.',
    },
    fix: {
      ja: '全国地方公共団体コードの一覧を見て記入し直す。',
      en: 'Look the code up in the official list (全国地方公共団体コード).',
    },
    example: {
      before: '事務ID,事務名,団体コード\nT1,戸籍の届出,札幌市\n',
      after: '事務ID,事務名,団体コード\nT1,戸籍の届出,011002\n',
    },
  },
  'bad-check-digit': {
    meaning: {
      ja: '団体コードの検査数字（6桁目）が、先頭の5桁と合わない。',
      en: 'The sixth digit of a municipality code does not fit the first five.',
    },
    why: {
      ja: '数字の打ち間違いや入れ替わりで、別の団体になっている疑いがある。',
      en: 'A digit is wrong or two were swapped, and the code may name another body.',
    },
    fix: {
      ja: '団体名からコードを調べ直す。検査数字が不明なら5桁で記入する。',
      en: 'Look the code up by the name of the body; without the check digit, write five digits.',
    },
    example: {
      before: '事務ID,事務名,団体コード\nT1,戸籍の届出,011003\n',
      after: '事務ID,事務名,団体コード\nT1,戸籍の届出,011002\n',
    },
  },
  'unknown-prefecture': {
    meaning: { ja: '47都道府県のいずれの名称でもない。', en: 'The name is not one of the 47 prefectures.' },
    why: {
      ja: '都道府県ごとの集計や、共同調達との突き合わせから漏れる。',
      en: 'The task is lost to any figure by prefecture.',
    },
    fix: {
      ja: '正しい名称に直す。「都」「府」「県」は省いてもよい。',
      en: 'Write the right name; 都, 府 and 県 may be left out.',
    },
    example: {
      before: '事務ID,事務名,都道府県\nT1,戸籍の届出,大坂府\n',
      after: '事務ID,事務名,都道府県\nT1,戸籍の届出,大阪府\n',
    },
  },
} as const satisfies Pages;
