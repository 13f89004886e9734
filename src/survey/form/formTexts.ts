import type { Text } from '../../text/lang.js';
import type { AnswerKind } from '../questions/question.js';

/** What is asked once in a questionnaire, not of each task. */
export type ClosingKey = 'vendor' | 'answered-on' | 'remarks' | 'minutes';

interface ClosingRow {
  readonly title: Text;
  readonly kind: AnswerKind;
}

export const closingRows: Readonly<Record<ClosingKey, ClosingRow>> = {
  vendor: { title: { ja: '事業者名', en: 'Your company' }, kind: 'text' },
  'answered-on': { title: { ja: '回答日（例：2026-12-01）', en: 'Answered on (2026-12-01)' }, kind: 'text' },
  remarks: { title: { ja: '気付いた点（任意）', en: 'Remarks (optional)' }, kind: 'text' },
  minutes: {
    title: { ja: 'この調査票への回答にかかった時間（分）', en: 'How long did all of this take? (minutes)' },
    kind: 'figure',
  },
};

/** What stands on a questionnaire beside its questions. */
export const formTexts = {
  sheet: { ja: '調査票', en: 'Questionnaire' },
  title: { ja: '事務の共通化に関する調査票', en: 'Survey on tasks that could share one system' },
  vendorTitle: {
    ja: '自治体向けシステムの提供状況に関する調査票（事業者向け）',
    en: 'Survey of vendors on systems for municipalities',
  },
  fill: {
    ja: '黄色の欄だけに記入してください。灰色の欄は記入不要です。概数で構いません。',
    en: 'Fill in the yellow cells only; grey cells are not asked. Rounded figures will do.',
  },
  apart: {
    ja: '調べても分からないときは「不明」、その事務やシステム自体がないときは「該当なし」と記入してください。',
    en: 'Write Unknown where you cannot find out, and Not applicable where there is no such task or system.',
  },
  ready: {
    ja: '記入は済みました。このまま返送してください。',
    en: 'All is filled in. Please send the file back as it is.',
  },
  left: {
    ja: ['記入・確認が必要な事務：あと', '件（右端の欄に、残っている項目が出ます）'],
    en: ['Tasks still to fill in: ', ' (what is missing is in the last column)'],
  },
  id: { ja: '番号', en: 'Id' },
  task: { ja: '事務名', en: 'Task' },
  laws: { ja: '根拠法令', en: 'Laws' },
  check: { ja: '確認（未記入の欄）', en: 'Still to fill in' },
  how: { ja: '記入方法', en: 'How to' },
  checkHow: {
    ja: '自動で表示されます。空欄になれば、その行は記入済みです。',
    en: 'Filled in automatically; a row is complete when this is empty.',
  },
  unanswered: { ja: '未記入', en: 'empty' },
} as const;
