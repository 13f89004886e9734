import { figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';
import { verdictNames } from '../score/words.js';

interface MoveProps {
  readonly candidateAt: { readonly track: string; readonly rank: number; readonly of: number };
  readonly listTurn: { readonly from: string; readonly to: string };
  readonly rankTurn: { readonly from: number; readonly to: number; readonly of: number };
  readonly trackTurn: { readonly from: string; readonly to: string };
  readonly inShort: {
    readonly title: string;
    readonly list: string;
    readonly change: string;
    readonly passed: string;
  };
  readonly newName: { readonly from: string; readonly to: string };
  readonly newId: { readonly from: string; readonly to: string };
  readonly renamedFrom: { readonly id: string };
  readonly renamedTo: { readonly id: string };
  readonly sameRank: { readonly rank: number; readonly of: number };
  readonly scoreTurn: { readonly from: string; readonly to: string; readonly points: string | undefined };
  readonly sameScore: { readonly score: string };
  readonly intervalTurn: { readonly from: string; readonly to: string; readonly turn: string };
  readonly added: { readonly place: string; readonly score: string };
  readonly gone: { readonly place: string; readonly score: string };
  readonly because: { readonly because: string };
  readonly decides: { readonly reasons: string };
  readonly shares: { readonly shares: string };
  readonly thatChange: object;
  readonly share: { readonly reason: string; readonly points: string };
}

/** The parts of the sentences about a task. */
export const moveWordings: { readonly [K in keyof MoveProps]: Wording<MoveProps[K]> } = {
  candidateAt: {
    ja: ({ track, rank, of }) => `${verdictNames.candidate.ja}（${track}${figure(of)}件中${figure(rank)}位）`,
    en: ({ track, rank, of }) => `${verdictNames.candidate.en} (${track}, ${figure(rank)} of ${figure(of)})`,
  },
  listTurn: {
    ja: ({ from, to }) => `${from} → ${to}`,
    en: ({ from, to }) => `${from} → ${to}`,
  },
  rankTurn: {
    ja: ({ from, to, of }) => `${figure(from)}位 → ${figure(to)}位（${figure(of)}件中）`,
    en: ({ from, to, of }) => `rank ${figure(from)} → ${figure(to)} of ${figure(of)}`,
  },
  trackTurn: {
    ja: ({ from, to }) => `区分 ${from} → ${to}`,
    en: ({ from, to }) => `track ${from} → ${to}`,
  },
  inShort: {
    ja: ({ title, list, change, passed }) =>
      `${title}：${list} ${change}${passed === '' ? '' : `。${passed}`}`,
    en: ({ title, list, change, passed }) =>
      `${title}: ${list}, ${change}${passed === '' ? '' : `. ${passed}`}`,
  },
  newName: {
    ja: ({ from, to }) => `名称が「${from}」から「${to}」に変わった。`,
    en: ({ from, to }) => `Its name changed from “${from}” to “${to}”.`,
  },
  newId: {
    ja: ({ from, to }) =>
      `idが ${from} から ${to} に変わった（名称と根拠法令が同じため、同じ事務として比べた）。`,
    en: ({ from, to }) =>
      `Its id changed from ${from} to ${to}; it has the same name and laws, so it is compared as the same task.`,
  },
  renamedFrom: {
    ja: ({ id }) => `一覧からなくなった「${id}」と名称が同じ。idだけが変わった可能性がある。`,
    en: ({ id }) => `Has the same name as ${id}, which is gone: perhaps only the id changed.`,
  },
  renamedTo: {
    ja: ({ id }) => `追加された「${id}」と名称が同じ。idだけが変わった可能性がある。`,
    en: ({ id }) => `Has the same name as ${id}, which was added: perhaps only the id changed.`,
  },
  sameRank: {
    ja: ({ rank, of }) => `${figure(rank)}位のまま（${figure(of)}件中）`,
    en: ({ rank, of }) => `still rank ${figure(rank)} of ${figure(of)}`,
  },
  scoreTurn: {
    ja: ({ from, to, points }) => `点数 ${from} → ${to}${points === undefined ? '' : `（${points}点）`}`,
    en: ({ from, to, points }) => `score ${from} → ${to}${points === undefined ? '' : ` (${points})`}`,
  },
  sameScore: {
    ja: ({ score }) => `点数は ${score} のまま`,
    en: ({ score }) => `score ${score} as before`,
  },
  intervalTurn: {
    ja: ({ from, to, turn }) => `幅 ${from} → ${to}（${turn}）`,
    en: ({ from, to, turn }) => `interval ${from} → ${to} (${turn})`,
  },
  added: {
    ja: ({ place, score }) => `追加：${place}、点数 ${score}`,
    en: ({ place, score }) => `added: ${place}, score ${score}`,
  },
  gone: {
    ja: ({ place, score }) => `一覧からなくなった：変更前は${place}、点数 ${score}`,
    en: ({ place, score }) => `gone; before: ${place}, score ${score}`,
  },
  because: { ja: ({ because }) => `仕分けの理由：${because}。`, en: ({ because }) => `Verdict: ${because}.` },
  decides: { ja: ({ reasons }) => `決め手：${reasons}。`, en: ({ reasons }) => `Decided by: ${reasons}.` },
  shares: {
    ja: ({ shares }) => `点数の変化の内訳：${shares}。`,
    en: ({ shares }) => `The score moved by: ${shares}.`,
  },
  thatChange: { ja: () => 'この変更', en: () => 'that change' },
  share: {
    ja: ({ reason, points }) => `${reason}（${points}点）`,
    en: ({ reason, points }) => `${reason} (${points})`,
  },
};
