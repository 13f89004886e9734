import type { Difference, Move, Position } from '../../model/difference.js';
import { cut } from '../../text/cut.js';
import { word, type Lang, type Text } from '../../text/lang.js';
import { intervalOf, points } from '../layout/points.js';
import { signed } from '../explain/signed.js';
import { joined, trackNames, verdictNames } from '../score/words.js';
import { passingText } from './passingText.js';
import { causeText } from './reasonText.js';
import { moveWordings } from './moveWords.js';
import { diffListNames, intervalTurns } from './words.js';

/** What became of a task, in words that are not yet safe for any place. */
export interface MoveText {
  readonly title: string;
  /** from where to where: one line */
  readonly change: string;
  /** why, in whole sentences; none for a task that did not move */
  readonly why: readonly string[];
}

// Columns that a name may take: a cell can hold a megabyte.
const room = 120;

/** Says what became of one task of a difference, and why. */
export function moveText(move: Move, difference: Difference, lang: Lang): MoveText {
  const { id, name } = move;
  const title = name === id ? cut(name, room) : `${cut(name, room)} [${cut(id, room)}]`;
  return { title, change: changeText(move, lang), why: whyTexts(move, difference, lang) };
}

/** What became of a task that did not change itself, in one line: where it is, and who passed it. */
export function moveLine(move: Move, difference: Difference, lang: Lang): string {
  const { title, change } = moveText(move, difference, lang);
  const position = move.after ?? move.before;
  const list = position === undefined ? '' : diffListNames[position.list][lang];
  const passed = move.by === 'others' ? passingText(move, difference, lang) : [];
  return moveWordings.inShort[lang]({ title, list, change, passed: passed.join(space[lang]) });
}

const space: Text = { ja: '', en: ' ' };

/** The list, and the place in it where it is one of candidates. */
function placeText(position: Position, lang: Lang): string {
  const { verdict, track, rank, of } = position;
  if (verdict !== 'candidate' || rank === null) return verdictNames[verdict][lang];
  return moveWordings.candidateAt[lang]({ track: trackNames[track][lang], rank, of });
}

/** The track, where it is another and the name of the list does not say so. */
function trackText(before: Position, after: Position, lang: Lang): readonly string[] {
  if (before.track === after.track || before.list !== after.list) return [];
  const [from, to] = [trackNames[before.track][lang], trackNames[after.track][lang]];
  return [moveWordings.trackTurn[lang]({ from, to })];
}

function changeText({ is, before, after, interval, points: change }: Move, lang: Lang): string {
  if (before === undefined || after === undefined) return aloneText(after ?? before, is, lang);
  const [from, to] = [points(before.score), points(after.score)];
  const score =
    before.score === after.score
      ? moveWordings.sameScore[lang]({ score: to })
      : moveWordings.scoreTurn[lang]({ from, to, points: change === null ? undefined : signed(change) });
  const place = [...placeTurn(before, after, lang), ...trackText(before, after, lang)];
  return joined([...place, score, ...intervalText({ before, after, interval }, lang)], lang);
}

interface Turned extends Pick<Move, 'interval'> {
  readonly before: Position;
  readonly after: Position;
}

/** From where to where the interval went, where it did. */
function intervalText({ before, after, interval }: Turned, lang: Lang): readonly string[] {
  if (interval === undefined) return [];
  const [from, to] = [intervalOf(before.interval, lang), intervalOf(after.interval, lang)];
  return [moveWordings.intervalTurn[lang]({ from, to, turn: intervalTurns[interval][lang] })];
}

/** From list to list, or from rank to rank; nothing of a task that is held and has none. */
function placeTurn(before: Position, after: Position, lang: Lang): readonly string[] {
  if (before.list !== after.list)
    return [moveWordings.listTurn[lang]({ from: placeText(before, lang), to: placeText(after, lang) })];
  const [from, to] = [before.rank, after.rank];
  if (from === null || to === null) return [];
  const { of } = after;
  return [
    from === to
      ? moveWordings.sameRank[lang]({ rank: to, of })
      : moveWordings.rankTurn[lang]({ from, to, of }),
  ];
}

function aloneText(position: Position | undefined, is: Move['is'], lang: Lang): string {
  if (position === undefined) return '';
  const place = { place: placeText(position, lang), score: points(position.score) };
  return is === 'gone' ? moveWordings.gone[lang](place) : moveWordings.added[lang](place);
}

function whyTexts(move: Move, difference: Difference, lang: Lang): readonly string[] {
  const { before, after, causes, at } = move;
  if (before === undefined || after === undefined) return namesakeText(move, lang);
  const renamed = renamedText(move, lang);
  if (move.is === 'unmoved') return renamed;
  const because = before.verdict === after.verdict ? undefined : word(after.because, lang);
  const deciding = causes.filter(({ decides }) => decides);
  const reasons = deciding.map(({ reason }) => causeText(reason, at, lang));
  const shares = causes.filter(({ points }) => points !== null && points !== 0);
  // What was reported just before is not repeated.
  const named = deciding.length === 1 ? deciding[0] : undefined;
  const shareTexts = shares.map((cause) => {
    const reason = cause === named ? moveWordings.thatChange[lang]({}) : causeText(cause.reason, at, lang);
    return moveWordings.share[lang]({ reason, points: signed(cause.points ?? 0) });
  });
  return [
    ...renamed,
    ...(because === undefined ? [] : [moveWordings.because[lang]({ because })]),
    ...(reasons.length === 0 ? [] : [moveWordings.decides[lang]({ reasons: joined(reasons, lang) })]),
    ...(shares.length === 0 ? [] : [moveWordings.shares[lang]({ shares: shareTexts.join(semicolon[lang]) })]),
    ...passingText(move, difference, lang),
  ];
}

/** What the task was called before; where its id is another, why it is taken for the same. */
function renamedText({ id, name, former }: Move, lang: Lang): readonly string[] {
  if (former === undefined) return [];
  const texts = { from: cut(former.name, room), to: cut(name, room) };
  const ids = { from: cut(former.id, room), to: cut(id, room) };
  return [
    ...(former.name === name ? [] : [moveWordings.newName[lang](texts)]),
    ...(former.id === id ? [] : [moveWordings.newId[lang](ids)]),
  ];
}

function namesakeText({ is, namesake }: Move, lang: Lang): readonly string[] {
  if (namesake === undefined) return [];
  const other = { id: cut(namesake, room) };
  return [is === 'added' ? moveWordings.renamedFrom[lang](other) : moveWordings.renamedTo[lang](other)];
}

const semicolon: Text = { ja: '、', en: '; ' };
