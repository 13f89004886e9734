import { say, type Sentence, type Wording } from '../../text/lang.js';

/** Where something was noticed among the files that came back. */
export interface RemarkPlace {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** address such as D12; undefined where the whole file is meant */
  readonly cell?: string | undefined;
}

/** Something that somebody should know of a file, or do about it; nothing is left out in silence. */
export interface Remark extends RemarkPlace {
  readonly code: RemarkCode;
  /** error: an answer is lost unless it is put right; info: it was read, and how */
  readonly severity: 'error' | 'info';
  /** code of the municipality, where it is known */
  readonly town?: string | undefined;
  readonly says: Sentence;
}

interface Props {
  /** what is written there */
  readonly read: string;
  /** what was asked there */
  readonly asked: string;
  readonly other: string;
}

/** Makes a remark at a place. */
export function remark(
  code: RemarkCode,
  at: RemarkPlace & { readonly town?: string | undefined },
  props: Partial<Props> = {},
): Remark {
  const { severity, wording } = kinds[code];
  return { code, severity, ...at, says: say(wording, { read: '', asked: '', other: '', ...props }) };
}

interface Kind {
  readonly severity: Remark['severity'];
  readonly wording: Wording<Props>;
}

const kinds = {
  unreadable: {
    severity: 'error',
    wording: {
      ja: ({ other }) => `ファイルを読めません：${other}`,
      en: ({ other }) => `the file cannot be read: ${other}`,
    },
  },
  'no-file': {
    severity: 'error',
    wording: {
      ja: () =>
        'リンクや特殊なファイルは開きません。回答なら、ファイルそのものをフォルダーに入れてください。',
      en: () =>
        'links and special files are not opened; if it holds answers, put the file itself into the folder',
    },
  },
  'no-questionnaire': {
    severity: 'error',
    wording: {
      ja: () =>
        'この調査の調査票ではありません（識別の行とシートがどちらもありません）。調査票の欄をコピーし直してもらってください。',
      en: () =>
        'it is no questionnaire: neither the marks at its top nor its hidden sheet are there. Ask for the answers in the questionnaire that was sent.',
    },
  },
  'other-survey': {
    severity: 'error',
    wording: {
      ja: ({ read }) => `別の調査（${read}）の調査票です。数えていません。`,
      en: ({ read }) => `it belongs to another survey (${read}) and is not counted`,
    },
  },
  'other-version': {
    severity: 'error',
    wording: {
      ja: ({ read }) => `版 ${read} の調査票は読めません。commonality を更新してください。`,
      en: ({ read }) => `questionnaires of version ${read} cannot be read; update commonality`,
    },
  },
  'not-asked': {
    severity: 'error',
    wording: {
      ja: ({ read }) => `団体コード ${read} は抽出されていない団体です。数えていません。`,
      en: ({ read }) => `code ${read} was not in the sample; it is not counted`,
    },
  },
  'two-files': {
    severity: 'info',
    wording: {
      ja: ({ other }) =>
        `同じ団体の回答が複数あります。後のもの（${other}）を使い、このファイルは使っていません。`,
      en: ({ other }) =>
        `the municipality sent several files; the later one counts (${other}), and not this one`,
    },
  },
  'two-files-differ': {
    severity: 'error',
    wording: {
      ja: ({ other }) =>
        `同じ団体の回答が複数あり（${other}）、どちらが後か分かりません。一致する回答だけを使いました。使わないファイルを除くか、回答日を記入してください。`,
      en: ({ other }) =>
        `the municipality sent several files (${other}) and nothing tells which is later; only answers that agree count. Remove one, or fill in the date.`,
    },
  },
  'row-unknown': {
    severity: 'error',
    wording: {
      ja: ({ read }) => `番号「${read}」は調査票にない行です。回答を数えていません。`,
      en: ({ read }) => `"${read}" is the id of no row of the questionnaire; its answers are not counted`,
    },
  },
  'row-by-name': {
    severity: 'info',
    wording: {
      ja: ({ read, other }) =>
        `番号が「${read}」に変わっていますが、事務名から ${other} の行として読みました。`,
      en: ({ read, other }) => `the id was changed to "${read}"; read as ${other} by the name of the task`,
    },
  },
  'row-twice': {
    severity: 'error',
    wording: {
      ja: ({ read }) =>
        `番号「${read}」の行が2つあり、回答が違います。違う回答は使っていません。1行だけ残してください。`,
      en: ({ read }) =>
        `row "${read}" is there twice with different answers, which are not counted; leave one`,
    },
  },
  'row-missing': {
    severity: 'error',
    wording: {
      ja: ({ read }) => `番号「${read}」の行がありません。`,
      en: ({ read }) => `row "${read}" is missing`,
    },
  },
  'column-missing': {
    severity: 'error',
    wording: {
      ja: ({ asked }) => `「${asked}」の列がありません。`,
      en: ({ asked }) => `the column "${asked}" is missing`,
    },
  },
  wrong: {
    severity: 'error',
    wording: {
      ja: ({ read, asked }) =>
        `「${asked}」の回答「${read}」を読めません。数字、一覧の言葉、「不明」か「該当なし」で記入し直してください。`,
      en: ({ read, asked }) =>
        `the answer "${read}" to "${asked}" cannot be read; write a number, a word of the list, Unknown or Not applicable`,
    },
  },
  'not-asked-here': {
    severity: 'info',
    wording: {
      ja: ({ read, asked }) => `「${asked}」は聞いていない欄です。記入された「${read}」は使っていません。`,
      en: ({ read, asked }) => `"${asked}" was not asked here; "${read}" is not used`,
    },
  },
  'read-middle': {
    severity: 'info',
    wording: {
      ja: ({ read, other }) => `「${read}」は中央の ${other} として数えました。`,
      en: ({ read, other }) => `"${read}" counts with its middle, ${other}`,
    },
  },
  'read-about': {
    severity: 'info',
    wording: {
      ja: ({ read, other }) => `「${read}」は ${other} として数えました。`,
      en: ({ read, other }) => `"${read}" counts as ${other}`,
    },
  },
  'read-merged': {
    severity: 'info',
    wording: {
      ja: ({ read }) => `結合されたセルの「${read}」を、結合された行それぞれの回答として読みました。`,
      en: ({ read }) => `"${read}" of merged cells was read as the answer of each row`,
    },
  },
  'and-more': {
    severity: 'error',
    wording: {
      ja: ({ other }) => `同じ種類の指摘が、ほかに${other}件あります。`,
      en: ({ other }) => `there are ${other} more of the same kind`,
    },
  },
  'wrong-in-sums': {
    severity: 'error',
    wording: {
      ja: ({ other }) =>
        `読めない回答が${other}件あり、数えていません。問い合わせは、はい・いいえ・不明・該当なしと、数字だけを読みます。`,
      en: ({ other }) =>
        `${other} answers cannot be read and are not counted; the query reads Yes, No, Unknown, Not applicable and plain figures only`,
    },
  },
  'hours-without': {
    severity: 'info',
    wording: {
      ja: () => '導入後の時間だけがあり、現在の時間がないため、削減の推計には使えません。',
      en: () => 'hours with a system are given without hours today, so what is saved is unknown',
    },
  },
} as const satisfies Record<string, Kind>;

export type RemarkCode = keyof typeof kinds;
