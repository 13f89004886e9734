import type { Change } from '../../model/explanation.js';
import type { Verdict } from '../../model/result.js';
import { figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';
import { verdictNames } from '../score/words.js';
import { digitsApart } from './apart.js';
import { cellText, cellTexts } from './cellText.js';
import { signed } from './signed.js';

/**
 * A change of one cell, and where it leads: a place and a score, or another verdict. Undefined where the figure would
 * be printed as it was.
 */
export function changeText(change: Change, before: Verdict, lang: Lang): string | undefined {
  const turn = whatChanges(change, lang);
  return turn === undefined ? undefined : changed[lang]({ change: turn, led: whereTo(change, before, lang) });
}

function whatChanges(change: Change, lang: Lang): string | undefined {
  const { cell } = change;
  const title = cell.title[lang];
  if (change.is === 'empty') return empties[lang]({ title, from: cellText(cell, change.from, lang) });
  const texts = cellTexts(cell, [change.from, change.to], lang);
  return texts === undefined ? undefined : turns[lang]({ title, from: texts[0], to: texts[1] });
}

function whereTo(change: Change, before: Verdict, lang: Lang): string {
  const { verdict, rank, score, points } = change;
  if (verdict !== before) return becomes[lang]({ verdict, rank });
  const digits = digitsApart(signed, [points, 0], 1) ?? 1;
  return moves[lang]({
    rank: rank ?? 0,
    score: score === null ? '-' : score.toFixed(digits),
    points: signed(points, digits),
  });
}

const turns: Wording<{ readonly title: string; readonly from: string; readonly to: string }> = {
  ja: ({ title, from, to }) => `${title}が ${from} → ${to} なら`,
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

const empties: Wording<{ readonly title: string; readonly from: string }> = {
  ja: ({ title, from }) => `${title}の ${from} に根拠がなく空欄に戻すなら`,
  en: ({ title, from }) => `${title}: ${from} → no entry`,
};
