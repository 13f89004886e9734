import type { Difference, IntervalTurn, Move, Reason, Position } from '../../model/difference.js';
import { figure } from '../../text/figure.js';
import type { Text, Wording } from '../../text/lang.js';
import { recordMark } from '../score/reasons.js';
import type { MovesInShort } from './sections.js';
import { missingWords, trackNames, verdictNames } from '../score/words.js';

/** Headings and labels of a difference. */
export const diffTexts = {
  title: { ja: '順位の変化とその理由', en: 'What moved, and why' },
  settings: { ja: '算定の設定の変更（すべての事務に及ぶ）', en: 'Changes of the settings, for all tasks' },
  why: { ja: '理由', en: 'Why' },
  task: { ja: '事務', en: 'Task' },
  change: { ja: '変化', en: 'Change' },
  values: {
    ja: '保存された結果との比較のため、理由はセルではなく視点ごとの評価値で示す。評価値は、セルの変更でも基準の変更でも変わる。',
    en: 'A side is a saved result, so reasons are the values of criteria rather than cells; cells and params both change them.',
  },
  nothing: { ja: '動いた事務はない。', en: 'Nothing moved.' },
} as const satisfies Record<string, Text>;

/** Names of the lists, as headings. */
export const diffListNames: Readonly<Record<Position['list'], Text>> = {
  statutory: { ja: `共通化候補：${trackNames.statutory.ja}`, en: 'Candidates under national law' },
  'new-service': {
    ja: `共通化候補：${trackNames['new-service'].ja}`,
    en: 'Candidates that are new services',
  },
  'common-work': { ja: `共通化候補：${trackNames['common-work'].ja}`, en: 'Candidates that are common work' },
  conditional: { ja: verdictNames.conditional.ja, en: 'Conditional candidates' },
  standardised: { ja: verdictNames.standardised.ja, en: 'Standardised' },
  'not-municipal': { ja: verdictNames['not-municipal'].ja, en: 'Not municipal' },
  leave: { ja: verdictNames.leave.ja, en: 'Left to each municipality' },
  coordinate: { ja: verdictNames.coordinate.ja, en: 'To be coordinated with joint procurement' },
  held: { ja: verdictNames.held.ja, en: 'Held' },
};

/** Headings of what is no task's own doing. */
export const shortNames: Readonly<Record<MovesInShort['by'], Wording<{ readonly count: number }>>> = {
  settings: {
    ja: ({ count }) => `設定の変更だけで動いた事務（${figure(count)}件）`,
    en: ({ count }) => `Moved by changes of the settings alone (${figure(count)})`,
  },
  others: {
    ja: ({ count }) => `ほかの事務の動きだけで順位が変わった事務（${figure(count)}件）`,
    en: ({ count }) => `Ranks that changed only because other tasks moved (${figure(count)})`,
  },
  nobody: {
    ja: ({ count }) => `変わらない事務（${figure(count)}件）`,
    en: ({ count }) => `As before (${figure(count)})`,
  },
};

/** How many tasks did what. */
export const countsText: Wording<Difference['counts']> = {
  ja: ({ moved, added, gone, unmoved, renamed }) =>
    `動いた事務 ${figure(moved)}件、追加 ${figure(added)}件、削除 ${figure(gone)}件、変わらない事務 ${figure(unmoved)}件${renamed === 0 ? '' : `（うち名称・idの変更 ${figure(renamed)}件）`}`,
  en: ({ moved, added, gone, unmoved, renamed }) =>
    `${figure(moved)} moved, ${figure(added)} added, ${figure(gone)} gone, ${figure(unmoved)} as before${renamed === 0 ? '' : `; ${figure(renamed)} of them renamed`}`,
};

/** What is held against what. */
export const sidesText: Wording<{ readonly old: string; readonly new: string }> = {
  ja: ({ old, new: now }) => `変更前：${old}　変更後：${now}`,
  en: ({ old, new: now }) => `before: ${old}   after: ${now}`,
};

export const moreMoves: Wording<{ readonly left: number; readonly total: number }> = {
  ja: ({ left, total }) => `ほか${figure(left)}件（全${figure(total)}件）。すべて表示：--top 0`,
  en: ({ left, total }) => `… ${figure(left)} more of ${figure(total)}; to see them all: --top 0`,
};

/** What became of an interval. */
export const intervalTurns: Readonly<Record<IntervalTurn, Text>> = {
  narrowed: { ja: '狭まった', en: 'narrower' },
  widened: { ja: '広がった', en: 'wider' },
  shifted: { ja: '広さは同じ', en: 'as wide' },
};

interface Told {
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
export const moveWordings: { readonly [K in keyof Told]: Wording<Told[K]> } = {
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

/** What a reader of the reasons has to know. */
export function diffNotesOf(difference: Difference): readonly Text[] {
  return [unknownNote(difference), recordNote(difference)].flatMap((note) => note ?? []);
}

/** How the unknown counts, where a cell was emptied or filled: that an empty cell can raise a score astonishes. */
function unknownNote({ moves, new: { missing } }: Difference): Text | undefined {
  const isTold = moves.some(({ causes }) => causes.some(({ reason }) => isOfUnknowns(reason)));
  return isTold ? missingWords[missing] : undefined;
}

/** What the mark behind an entry means, if there is one. */
function recordNote({ moves }: Difference): Text | undefined {
  const isMarked = moves.some(({ causes }) =>
    causes.some(
      ({ reason }) =>
        reason.is === 'data' &&
        reason.cells.some(({ oldSource, newSource }) => (oldSource ?? newSource) !== undefined),
    ),
  );
  return isMarked ? filledByRecord : undefined;
}

const filledByRecord: Text = {
  ja: `${recordMark.ja}は、空欄を公的記録で補った値（出典は --format json）。`,
  en: `${recordMark.en} marks entries that the public record filled; --format json has their sources.`,
};

function isOfUnknowns(reason: Reason): boolean {
  if (reason.is === 'data')
    return reason.cells.some(({ from, to }) => from === undefined || to === undefined);
  return (
    reason.is === 'values' && reason.values.some(({ from, to }) => from === 'unknown' || to === 'unknown')
  );
}

/** The list under which a move is reported: the present one, else the former one. */
export function listOf({ before, after }: Move): Position['list'] | undefined {
  return (after ?? before)?.list;
}

/** What a note begins with. */
export const noteMark: Text = { ja: '注：', en: 'Note: ' };
