import type { Text } from '../../../text/lang.js';

/** Words of the charts of a survey. */
export const surveyTexts = {
  responses: { ja: '調査への回答', en: 'Who answered the survey' },
  responsesNote: {
    ja: '横線は、調査した団体のうち回答した割合。答えなかった団体が答えた団体と違うかどうかは分からない',
    en: 'The line is the share of those asked that answered. Whether those that did not differ from those that did is not known',
  },
  stratum: { ja: '区分', en: 'Class' },
  population: { ja: '全団体', en: 'Bodies' },
  asked: { ja: '調査', en: 'Asked' },
  answered: { ja: '回答', en: 'Answered' },
  share: { ja: '回答率', en: 'Response' },
  figures: { ja: '調査による推計（全国）', en: 'Estimates from the survey, nationwide' },
  figuresNote: {
    ja: '印は推計、横線は95%信頼区間。割合だけを図に描き、時間や件数は表に示す',
    en: 'The mark is the estimate, the line its 95 % interval. Shares are drawn; hours and cases are in the table',
  },
  task: { ja: '事務', en: 'Task' },
  field: { ja: '項目', en: 'Field' },
  estimate: { ja: '推計（95%信頼区間）', en: 'Estimate (95 % interval)' },
  n: { ja: '回答数', en: 'n' },
  classes: { ja: '人口区分ごとの時間の減り方', en: 'Hours saved, by class of municipality' },
  classesNote: {
    ja: '印は削減割合の中央値、横線は10回に9回収まる範囲。0より左は時間が増える。その区分の団体の回答だけから推計した',
    en: 'The mark is the median of the share saved, the line holds nine of ten draws. Left of 0 the hours rise. From the answers of each class alone',
  },
  saved: { ja: '削減割合（5〜95%）', en: 'Saved (5–95 %)' },
  loses: { ja: '時間が増える確率', en: 'Hours rise' },
  rises: { ja: '経費が増える確率', en: 'Cost rises' },
} as const satisfies Record<string, Text>;
