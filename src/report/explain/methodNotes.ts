import { origins, type Situation } from '../../model/explanation.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { joined, missingWords } from '../score/words.js';
import { originMarks, originNotes } from './criterionRows.js';
import type { Note } from './note.js';
import { recordNotes } from './recordNotes.js';
import { explainTexts } from './words.js';

/** What a reader needs to follow the figures of this task, and nothing that does not touch it. */
export function explainNotes(explanation: Situation, lang: Lang): readonly Note[] {
  const { run, criteria, inactive } = explanation;
  const hasUnknown = criteria.some(({ parts }) =>
    parts.some(({ part: { is } }) => is === 'unknown' || is === 'bounded'),
  );
  const rules = [
    ...(hasUnknown ? [missingWords[run.missing][lang]] : []),
    ...(run.exponent === 1 ? [] : [powerMean[lang]({ exponent: run.exponent })]),
  ];
  return [
    { label: explainTexts.origin, text: originsText(explanation, lang) },
    ...recordNotes(explanation, lang),
    { label: explainTexts.method, text: rules.join(lang === 'ja' ? '。' : '; ') },
    { label: explainTexts.unused, text: unusedText(inactive, lang) },
    { label: explainTexts.config, text: run.config ?? '' },
  ].filter(({ text }) => text !== '');
}

/** What the words behind the figures mean, those that are used. */
function originsText({ criteria }: Situation, lang: Lang): string {
  const grounds = criteria.flatMap(({ parts, besides }) => [
    ...parts.flatMap((each) => each.grounds),
    ...besides,
  ]);
  const used = new Set(grounds.map(({ origin }) => origin));
  return origins
    .filter((each) => used.has(each))
    .map((each) => meaning[lang]({ mark: originMarks[each], note: originNotes[each] }))
    .join(lang === 'ja' ? '　' : '; ');
}

const meaning: Wording<{ readonly mark: Text; readonly note: Text }> = {
  ja: ({ mark, note }) => `〔${mark.ja}〕${note.ja}`,
  en: ({ mark, note }) => `[${mark.en}] ${note.en}`,
};

/** The criteria that take no part, together where the same reason holds. */
function unusedText(inactive: Situation['inactive'], lang: Lang): string {
  const reasons = [...new Set(inactive.map(({ why }) => word(why, lang)))];
  return reasons
    .map((because) => {
      const titles = inactive
        .filter(({ why }) => word(why, lang) === because)
        .map(({ title }) => title[lang]);
      return unused[lang]({ because, titles: joined(titles, lang) });
    })
    .join(lang === 'ja' ? '；' : '; ');
}

const unused: Wording<{ readonly because: string; readonly titles: string }> = {
  ja: ({ because, titles }) => `${titles}（${because}）`,
  en: ({ because, titles }) => `${titles} (${because})`,
};

const powerMean: Wording<{ readonly exponent: number }> = {
  ja: ({ exponent }) => `点数はべき平均（指数 ${exponent}）であり、加点の和とは一致しない`,
  en: ({ exponent }) =>
    `the score is a power mean with exponent ${exponent}, so that what the criteria add does not sum up to it`,
};
