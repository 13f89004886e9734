import type { Text } from '../../text/lang.js';
import type { AnswerKind } from '../questions/question.js';

/** The words with which every questionnaire is answered; not knowing and not applying are two things. */
export const answerWords = {
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  unknown: { ja: '不明', en: 'Unknown' },
  none: { ja: '該当なし', en: 'Not applicable' },
} as const satisfies Record<string, Text>;

/** Degrees in words, each with the share that it says. */
export const degreeWords = [
  { share: 1, title: { ja: 'すべて同じ（100%）', en: 'All (100%)' } },
  { share: 0.75, title: { ja: 'おおむね同じ（75%）', en: 'Most (75%)' } },
  { share: 0.5, title: { ja: '半分程度（50%）', en: 'Half (50%)' } },
  { share: 0.25, title: { ja: '一部だけ同じ（25%）', en: 'Some (25%)' } },
  { share: 0, title: { ja: '独自（0%）', en: 'Own (0%)' } },
] as const satisfies readonly { readonly share: number; readonly title: Text }[];

/** What a cell offers to choose from; none where a figure or a text is typed. */
export function choicesFor(kind: AnswerKind): readonly Text[] {
  const apart = [answerWords.unknown, answerWords.none];
  if (kind === 'yes-no') return [answerWords.yes, answerWords.no, ...apart];
  if (kind === 'degree') return [...degreeWords.map(({ title }) => title), ...apart];
  return [];
}
