import { ratings, type Rating } from '../../criterion/field.js';
import type { Change } from '../../model/explanation.js';
import type { Verdict } from '../../model/result.js';
import { figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';
import { points } from '../layout/points.js';
import { verdictNames } from '../score/words.js';
import { cellText, ratingWords } from './cellText.js';
import { signed } from './signed.js';

/** A change of one cell, and where it leads: a place and a score, or another verdict. */
export function changeText(change: Change, before: Verdict, lang: Lang): string {
  return changed[lang]({ change: whatChanges(change, lang), led: whereTo(change, before, lang) });
}

function whatChanges(change: Change, lang: Lang): string {
  const { cell } = change;
  const title = cell.title[lang];
  if (change.is === 'fill')
    return fills[lang]({ criterion: (change.criterion?.title ?? cell.title)[lang], to: change.to });
  const from = cellText(cell, change.from, lang);
  if (change.is === 'empty') return empties[lang]({ title, from });
  return turns[lang]({ title, from, to: cellText(cell, change.to, lang) });
}

function whereTo(change: Change, before: Verdict, lang: Lang): string {
  const { verdict, rank } = change;
  if (verdict !== before) return becomes[lang]({ verdict, rank });
  return moves[lang]({
    rank: rank ?? 0,
    score: points(change.score),
    points: signed(change.points),
  });
}

const turns: Wording<{ readonly title: string; readonly from: string; readonly to: string }> = {
  ja: ({ title, from, to }) => `${title}：${from} → ${to} で`,
  en: ({ title, from, to }) => `${title}: ${from} → ${to}`,
};

const changed: Wording<{ readonly change: string; readonly led: string }> = {
  ja: ({ change, led }) => `${change}、${led}`,
  en: ({ change, led }) => `${change} makes it ${led}`,
};

const moves: Wording<{ readonly rank: number; readonly score: string; readonly points: string }> = {
  ja: ({ rank, score, points }) => `${figure(rank)}位（${points}点、点数 ${score}）`,
  en: ({ rank, score, points }) => `rank ${figure(rank)} (${points} points, score ${score})`,
};

const becomes: Wording<{ readonly verdict: Verdict; readonly rank: number | undefined }> = {
  ja: ({ verdict, rank }) =>
    `「${verdictNames[verdict].ja}」${rank === undefined ? '' : `（${figure(rank)}位）`}`,
  en: ({ verdict, rank }) =>
    `“${verdictNames[verdict].en}”${rank === undefined ? '' : ` (rank ${figure(rank)})`}`,
};

const fills: Wording<{ readonly criterion: string; readonly to: readonly Rating[] }> = {
  ja: ({ criterion, to }) =>
    to.length === ratings.length
      ? `「${criterion}」のデータが記入されれば`
      : `「${criterion}」が${to.map((each) => ratingWords[each].ja).join('または')}と判断されれば`,
  en: ({ criterion, to }) =>
    to.length === ratings.length
      ? `any evidence for ${criterion}`
      : `${criterion} judged ${to.map((each) => ratingWords[each].en).join(' or ')}`,
};

const empties: Wording<{ readonly title: string; readonly from: string }> = {
  ja: ({ title, from }) => `${title}：${from} → 空欄 で`,
  en: ({ title, from }) => `${title}: ${from} → no entry`,
};
