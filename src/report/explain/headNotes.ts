import type { Situation, Standing } from '../../model/explanation.js';
import { tracks, type ListId, type RankRange } from '../../model/result.js';
import { figure, percent } from '../../text/figure.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { intervalOf, points, range } from '../layout/points.js';
import { trackNames, verdictNames } from '../score/words.js';
import { linesText } from './linesText.js';
import type { Note } from './note.js';
import { tiesText } from './summary.js';
import { explainTexts } from './words.js';

/** The head: verdict and track with the rule that decided, rank and score with what the unknowns allow. */
export function headNotes({ task, trackRule, standing, ties }: Situation, lang: Lang): readonly Note[] {
  const { verdict, reason, lift, track, score, interval, coverage } = task;
  const at = trackRule.at === undefined ? [] : [trackRule.at];
  const rank =
    verdict === 'candidate' || verdict === 'conditional'
      ? ranked[lang]({ ...standing, range: task.rankRange, ties: tiesText(ties, lang) })
      : wouldRank[lang](standing);
  const scored = {
    score: points(score),
    interval: intervalOf(interval, lang),
    coverage: percent(coverage),
    without: withoutRecord(task),
  };
  return [
    {
      label: explainTexts.verdict,
      text: decided[lang]({ name: verdictNames[verdict][lang], because: word(reason, lang) }),
    },
    ...(lift === undefined ? [] : [{ label: explainTexts.lift, text: word(lift, lang) }]),
    {
      label: explainTexts.track,
      text: `${decided[lang]({ name: trackNames[track][lang], because: word(trackRule.reason, lang) })}${linesText(at, lang)}`,
    },
    { label: explainTexts.rank, text: rank },
    { label: explainTexts.score, text: scores[lang](scored) },
  ];
}

/** Coverage without the record, where it is another. */
function withoutRecord({ coverage, coverageWithoutRecord: own }: Situation['task']): string | undefined {
  return own === undefined || percent(own) === percent(coverage) ? undefined : percent(own);
}

const decided: Wording<{ readonly name: string; readonly because: string }> = {
  ja: ({ name, because }) => `${name} ― ${because}`,
  en: ({ name, because }) => `${name} — ${because}`,
};

const ranked: Wording<Standing & { readonly range: RankRange; readonly ties: string }> = {
  ja: ({ list, rank, of, range: [best, worst], ties }) =>
    `${listNames(list).ja}${figure(of)}件中 ${figure(rank)}位${ties}（${
      best === worst
        ? '不明の項目があっても動かない'
        : `不明の項目により${range(figure(best), figure(worst), 'ja')}位`
    }）`,
  en: ({ list, rank, of, range: [best, worst], ties }) =>
    `${figure(rank)} of ${figure(of)} ${listNames(list).en}${ties} (${
      best === worst
        ? 'whatever the unknowns are'
        : `${range(figure(best), figure(worst), 'en')}, as the unknowns may turn out`
    })`,
};

const wouldRank: Wording<Standing> = {
  ja: ({ list, rank, of }) =>
    `付けない（仮に候補とすれば、${listNames(list).ja}${figure(of)}件中 ${figure(rank)}位）`,
  en: ({ list, rank, of }) =>
    `none; as a candidate it would be ${figure(rank)} of ${figure(of)} ${listNames(list).en}`,
};

interface Scored {
  readonly score: string;
  readonly interval: string;
  readonly coverage: string;
  /** coverage without what a public record filled, where one did */
  readonly without: string | undefined;
}

const scores: Wording<Scored> = {
  ja: ({ score, interval, coverage, without }) =>
    `${score}（幅 ${interval}）、充足率 ${coverage}${without === undefined ? '' : `（公的記録を除けば${without}）`}`,
  en: ({ score, interval, coverage, without }) =>
    `${score} (${interval}), coverage ${coverage}${without === undefined ? '' : ` (${without} without the record)`}`,
};

function listNames(list: ListId): Text {
  if (list === 'conditional') return { ja: '条件付き候補', en: 'conditional candidates' };
  const track = tracks.find((each) => each === list);
  if (track === undefined) return verdictNames.held;
  return { ja: `${trackNames[track].ja}の候補`, en: `${trackNames[track].en} candidates` };
}
