import { listNames } from '../../../model/names.js';
import { cut } from '../../../text/cut.js';
import { figure, withUnit } from '../../../text/figure.js';
import type { Lang, Wording } from '../../../text/lang.js';
import type { SurveyedAnswers } from '../../../model/effect.js';
import { comparisonOf, disagreementsOf } from '../../profiles/comparison.js';
import { agreementText, disagreementText } from '../../profiles/words.js';
import { inputWords } from '../../score/method.js';
import { missingWords } from '../../score/words.js';
import type { Paper, SheetOptions } from '../report.js';
import { noProfilesLine, notComparableLine } from '../words.js';
import { room } from './room.js';

/** How the profiles of the stakeholders differ. */
export function profileLines({ profiles }: Paper, options: SheetOptions): readonly string[] {
  const { lang } = options;
  if (profiles.length < 2) return [noProfilesLine[lang]];
  const lists = comparisonOf(profiles).filter(({ rankedByAll }) => rankedByAll > 1);
  const agreed = lists
    .slice(0, 2)
    .map(
      (list) => `${listNames[list.id][lang]}${lang === 'ja' ? '：' : ': '}${agreementText(list, options)}`,
    );
  const differing = disagreementsOf(lists, profiles)
    .slice(0, 3)
    .map((each) => {
      const task = { ...each.task, name: cut(each.task.name, room.named) };
      return disagreementText({ ...each, task }, options);
    });
  if (agreed.length === 0) return [notComparableLine[lang]];
  return [...agreed, ...differing].map((each) => cut(each, room.line));
}

/** What the sheet rests on. */
export function sourceLines({ result: { run }, surveyed }: Paper, lang: Lang): readonly string[] {
  const inputs = run.inputs
    .slice(0, 2)
    .map(inputWords[lang])
    .join(lang === 'ja' ? '、' : ', ');
  const laws = run.record?.laws;
  const record =
    laws === undefined ? [] : [`${laws.sources.join(lang === 'ja' ? '、' : ', ')} (${laws.date})`];
  const survey = surveyed === undefined ? [] : [surveyLine[lang](surveyed)];
  return [
    inputs,
    ...record,
    ...survey,
    begun(missingWords[run.missing][lang]),
    `commonality ${run.version}`,
  ].map((each) => cut(each, room.source));
}

/** As a sentence begins: elsewhere the words follow a label. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const surveyLine: Wording<Pick<SurveyedAnswers, 'asked' | 'answered'>> = {
  ja: ({ asked, answered }) =>
    `調査：${withUnit(asked, '団体')}を抽出し、${withUnit(answered, '団体')}が回答`,
  en: ({ asked, answered }) => `Survey: ${figure(answered)} of ${figure(asked)} municipalities answered`,
};
