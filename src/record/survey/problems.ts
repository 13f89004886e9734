import { error, problemsOf, warning } from '../../model/problemKind.js';
import { figure } from '../../text/figure.js';
import { systemReason } from '../../text/systemReason.js';

/** What can be wrong in a survey, by code: how bad it is, and how it is worded. */
const kinds = {
  'survey-unreadable': error<{ readonly reason: string }>({
    ja: ({ reason }) =>
      `${reasons[reason]?.ja ?? `ファイルを読み込めません（${systemReason(reason).ja}）。`}`,
    en: ({ reason }) => `${reasons[reason]?.en ?? `The file cannot be read (${systemReason(reason).en}).`}`,
  }),
  'survey-header': error<{ readonly edition: string; readonly missing: readonly string[] }>({
    ja: ({ edition, missing }) =>
      `行政手続等の調査結果の見出しではありません。最も近い${edition}の様式と比べて、次の列がありません：${listed(missing, '、', 'ほか')}。`,
    en: ({ edition, missing }) =>
      `The header is that of no edition of the survey. Of ${edition}, the nearest, these columns are missing: ${listed(missing, ', ', 'and more: ')}.`,
  }),
  'survey-row-length': error<{ readonly cells: number; readonly columns: number }>({
    ja: ({ cells, columns }) =>
      `見出しは${figure(columns)}列ですが、この行は${figure(cells)}列です。列ずれのおそれがあるため、取り込みません。`,
    en: ({ cells, columns }) =>
      `The row has ${figure(cells)} cells under ${figure(columns)} headers; it may have shifted, so it is not imported.`,
  }),
  'survey-stray-quote': error({
    ja: () =>
      '余分な引用符（"）があるため、この行は取り込みません。セル全体を " で囲み、中の " は "" と書いてください。',
    en: () =>
      'The row has a stray quotation mark and is not imported. Quote the whole cell and double the mark.',
  }),
  'survey-unclosed-quote': error({
    ja: () =>
      'ここで始まる行の引用符（"）が閉じられていないため、以降を読み込めません。ファイルが途中で切れていないか確認してください。',
    en: () =>
      'A quotation mark in the row that begins here is not closed, so the rest cannot be read. The file may be cut.',
  }),
  'survey-too-long': error({
    ja: () => 'ここで始まる行が1 MiBを超えています。公表されたCSVか確認してください。',
    en: () => 'The row that begins here is longer than 1 MiB. Check that this is the CSV as published.',
  }),
  'survey-blank-cell': error<{ readonly column: string }>({
    ja: ({ column }) => `「${column}」が空のため、この行は取り込みません。`,
    en: ({ column }) => `“${column}” is empty, so the row is not imported.`,
  }),
  'survey-unknown-class': error({
    ja: () => '「事務区分」が調査の選択肢にないため、この行は取り込みません。',
    en: () => 'The class of task (事務区分) is not a choice of the survey, so the row is not imported.',
  }),
  'survey-bad-count': warning({
    ja: () => '「総手続件数」が数ではありません。件数は不明として扱います。',
    en: () => 'The number of cases (総手続件数) is not a number; it counts as unknown.',
  }),
  'survey-repeated-id': error<{ readonly first: number }>({
    ja: ({ first }) => `手続IDが${figure(first)}行目と同じです。二重に数えないよう、この行は取り込みません。`,
    en: ({ first }) =>
      `The row has the id of line ${figure(first)}; it is not imported, so that nothing counts twice.`,
  }),
  'survey-no-procedures': error({
    ja: () => '地方公共団体の手続（事務区分が自治事務又は法定受託事務のもの）が1件もありません。',
    en: () => 'The survey has no procedure of local governments (自治事務 or 法定受託事務).',
  }),
};

/** One problem of a survey, at a place. */
export const surveyProblem = problemsOf(kinds);

const most = 10;

/** For a file without any of the columns, some of them are named. */
function listed(names: readonly string[], comma: string, more: string): string {
  const left = names.length - most;
  return left > 0 ? `${names.slice(0, most).join(comma)}${comma}${more}${figure(left)}` : names.join(comma);
}

const reasons: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  ENOENT: {
    ja: 'ファイルがありません。パスを確認してください。',
    en: 'There is no such file. Check the path.',
  },
  EWEB: {
    ja: 'Web上のファイルは読みません。ダウンロードして、そのファイルを指定してください。',
    en: 'Nothing is read from the web. Download the file, and name it here.',
  },
  EISDIR: {
    ja: 'フォルダーです。ファイルを指定してください。',
    en: 'This is a folder. Name a file in it.',
  },
  EACCES: {
    ja: 'ファイルを読む権限がありません。アクセス権を確認してください。',
    en: 'The file may not be read. Check its permissions.',
  },
  ERR_ENCODING_INVALID_ENCODED_DATA: {
    ja: '文字コードがUTF-8でもShift_JISでもないか、途中で変わっているか、ファイルが途中で切れています。もう一度取得するか、UTF-8で保存し直してください。',
    en: 'The encoding is neither UTF-8 nor Shift_JIS, or changes on the way, or the file is cut. Fetch it again, or save it as UTF-8.',
  },
  Z_BUF_ERROR: {
    ja: 'gzipファイルが途中で切れています。もう一度取得してください。',
    en: 'The gzip file is cut. Fetch it again.',
  },
  Z_DATA_ERROR: {
    ja: 'gzipファイルが壊れています。もう一度取得してください。',
    en: 'The gzip file is broken. Fetch it again.',
  },
};
