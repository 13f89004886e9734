import type { Difference, Move, Passer, Passing } from '../../model/difference.js';
import { cut } from '../../text/cut.js';
import { figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';
import { signed } from '../explain/signed.js';
import { joined } from '../score/words.js';
import { causeText } from './reasonText.js';

// Tasks that a sentence names, and columns that the name of each may take.
const most = 3;
const room = 40;

/** Which tasks overtook a task or fell behind it; and why, if the task itself did not change. */
export function passingText(
  { passing, causes }: Move,
  difference: Difference,
  lang: Lang,
): readonly string[] {
  if (passing === undefined) return [];
  const isStill = causes.length === 0;
  const { aheadNow, aheadBefore } = passing;
  return [
    ...sentence(aheadNow, 'stayed', wording.overtaken),
    ...sentence(aheadNow, 'came', wording.came),
    ...sentence(aheadBefore, 'stayed', wording.overtook),
    ...sentence(aheadBefore, 'went', wording.went),
  ];

  function sentence(
    { count, tasks }: Passing['aheadNow'],
    how: Passer['how'],
    said: Wording<Named>,
  ): readonly string[] {
    const passers = tasks.filter((each) => each.how === how);
    if (passers.length === 0) return [];
    const names = passers.slice(0, most).map((passer) => nameText(passer, isStill, difference, lang));
    // Those beyond the named ones are counted with the first kind that is reported.
    const left = Math.max(0, (passers.length === tasks.length ? count : passers.length) - most);
    return [said[lang]({ names: joined(names, lang), left })];
  }
}

function nameText({ id, name }: Passer, isWhy: boolean, { moves }: Difference, lang: Lang): string {
  const text = named[lang]({ name: cut(name, room) });
  const move = isWhy ? moves.find((each) => each.id === id) : undefined;
  const [cause] = move?.causes ?? [];
  if (move === undefined || cause === undefined || cause.points === null) return text;
  const because = { reason: causeText(cause.reason, move.at, lang), points: signed(cause.points) };
  return why[lang]({ text, ...because });
}

const named: Wording<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」`,
  en: ({ name }) => `“${name}”`,
};

const why: Wording<{ readonly text: string; readonly reason: string; readonly points: string }> = {
  ja: ({ text, reason, points }) => `${text}（${reason} で${points}点）`,
  en: ({ text, reason, points }) => `${text} (${reason}: ${points} points)`,
};

interface Named {
  readonly names: string;
  /** how many are not named */
  readonly left: number;
}

const wording = {
  overtaken: {
    ja: ({ names, left }) => `${names}${othersJa(left)}に抜かれた。`,
    en: ({ names, left }) => `Overtaken by ${names}${othersEn(left)}.`,
  },
  came: {
    ja: ({ names, left }) => `${names}${othersJa(left)}がこの一覧の上位に加わった。`,
    en: ({ names, left }) => `New in this list, above it: ${names}${othersEn(left)}.`,
  },
  overtook: {
    ja: ({ names, left }) => `${names}${othersJa(left)}を抜いた。`,
    en: ({ names, left }) => `Overtook ${names}${othersEn(left)}.`,
  },
  went: {
    ja: ({ names, left }) => `上位にあった${names}${othersJa(left)}がこの一覧から外れた。`,
    en: ({ names, left }) => `No longer in this list, previously above it: ${names}${othersEn(left)}.`,
  },
} as const satisfies Record<string, Wording<Named>>;

function othersJa(left: number): string {
  return left === 0 ? '' : `ほか${figure(left)}件`;
}

function othersEn(left: number): string {
  return left === 0 ? '' : ` and ${figure(left)} more`;
}
