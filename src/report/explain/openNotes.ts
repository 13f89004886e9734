import { isFigureKind } from '../../criterion/kinds.js';
import type { Answered, Situation, OpenCell } from '../../model/explanation.js';
import type { TaskResult } from '../../model/result.js';
import { figure, percent } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { trackNames, verdictNames } from '../score/words.js';
import { digitsApart } from './apart.js';
import { cellText } from './cellText.js';
import type { Note } from './note.js';

const usualMost = 5;

/**
 * What to find out next, that which could move the task most first, and of what is beyond `most` how many there are; or
 * that nothing could.
 */
export function openNotes(explanation: Situation, lang: Lang, most = usualMost): readonly Note[] {
  const { open, task } = explanation;
  const moving = isSettled(explanation) ? [] : open;
  const said = settledWords(explanation, lang);
  const notes = moving.slice(0, most).map((each, i) => ({
    label: { ja: `${i + 1}`, en: `${i + 1}` },
    text: openText(each, task, lang),
  }));
  const left = moving.length - most;
  return [
    ...(said === undefined ? [] : [{ label: blank, text: said }]),
    ...notes,
    ...(left > 0 ? [{ label: blank, text: more[lang]({ left }) }] : []),
  ];
}

const blank: Text = { ja: '―', en: '—' };

const surely: readonly string[] = ['standardised', 'not-municipal', 'leave', 'coordinate'];

/** Whether a task is set aside by what is certain, so that no answer to what is open matters. */
export function isSettled({ task, open }: Pick<Situation, 'task' | 'open'>): boolean {
  return surely.includes(task.verdict) && open.every(({ elsewhere }) => elsewhere.length === 0);
}

function settledWords(explanation: Situation, lang: Lang): string | undefined {
  const { verdict } = explanation.task;
  if (verdict === 'standardised' || verdict === 'not-municipal') return settled.never[lang];
  if (isSettled(explanation)) return settled.aside[lang];
  if (verdict === 'conditional') return settled.conditional[lang];
  return explanation.open.length === 0 ? settled.known[lang] : undefined;
}

const settled = {
  never: {
    ja: '調べて変わることはない。空欄をどう埋めても候補にはならない',
    en: 'nothing that could be found out makes it a candidate, however the empty cells are filled',
  },
  aside: {
    ja: '調べて変わることはない。空欄をどう埋めても仕分けは同じで、変わるのは記入した値が誤りのときだけ',
    en: 'nothing that could be found out changes the verdict; only an entry that proves wrong could',
  },
  conditional: {
    ja: '条件は、調べれば分かることではなく、関係者で決めること。次の項目は、条件付き候補の中の順位に関わる',
    en: 'the condition is settled by a decision, not by an inquiry; these bear on its rank among the conditional candidates',
  },
  known: {
    ja: '空欄や幅のある項目はなく、調べて動くものは残っていない',
    en: 'no cell is empty or known only within limits; nothing is left to find out',
  },
} as const satisfies Record<string, Text>;

/** A cell, what is known of it, and where its answers lead. */
function openText(open: OpenCell, task: TaskResult, lang: Lang): string {
  const { cell, criterion, now, lowest, highest, elsewhere } = open;
  const isSame = lowest.score === highest.score;
  const ends = isSame ? [] : [lowest, highest];
  const others = elsewhere.filter((each) => !ends.some(({ to }) => to === each.to));
  const digits = isSame ? 1 : (digitsApart(fixed, [lowest.score ?? 0, highest.score ?? 0], 1) ?? 1);
  return wording[lang]({
    title: cell.title[lang],
    // The title of a judgement begins with that of its criterion.
    criterion: cell.title[lang].startsWith(criterion.title[lang]) ? undefined : criterion.title[lang],
    now: now === undefined ? undefined : cellText(cell, now, lang),
    isBoundOfLaw: open.isBoundOfLaw,
    settles: task.verdict === 'held' ? settles(open, task) : undefined,
    answers: [...ends, ...others].map((each) => answerText(each, open, { task, digits, lang })),
  });
}

/** How much of the score is settled before and, at the least, after the answer. */
function settles({ lowest, highest }: OpenCell, { coverage }: TaskResult): Pair {
  return [percent(coverage, 0), percent(Math.min(lowest.coverage, highest.coverage), 0)];
}

type Pair = readonly [before: string, after: string];

function fixed(score: number, digits: number): string {
  return score.toFixed(digits);
}

interface Telling {
  readonly task: TaskResult;
  readonly digits: number;
  readonly lang: Lang;
}

function answerText(answered: Answered, open: OpenCell, { task, digits, lang }: Telling): string {
  const { score, rank, verdict, track } = answered;
  const isHere = verdict === task.verdict && (verdict !== 'candidate' || track === task.track);
  return answers[lang]({
    to: entryText(answered, open, lang),
    score: score === null ? '-' : score.toFixed(digits),
    rank: rank === undefined ? undefined : figure(rank),
    list: isHere
      ? undefined
      : { verdict: verdictNames[verdict], ...(track !== task.track && { track: trackNames[track] }) },
  });
}

/** An answer as a reader writes it: a name that only has to exist is “some”. */
function entryText({ to, beyond }: Answered, { cell }: OpenCell, lang: Lang): string {
  if (cell.kind === 'names' && Array.isArray(to)) return some[to.length === 0 ? 'none' : 'any'][lang];
  const unit = isFigureKind(cell.kind) ? cellText(cell, to, lang) : `“${cellText(cell, to, lang)}”`;
  const written = lang === 'ja' ? unit.replace(/^“(.*)”$/u, '「$1」') : unit;
  return beyond ? orMore[lang]({ written, isLow: typeof to === 'number' && to < 0 }) : written;
}

const some = {
  none: { ja: '「なし」', en: '“none”' },
  any: { ja: '「あり」', en: 'any name' },
} as const satisfies Record<string, Text>;

const orMore: Wording<{ readonly written: string; readonly isLow: boolean }> = {
  ja: ({ written, isLow }) => `${written}${isLow ? '以下' : '以上'}`,
  en: ({ written, isLow }) => `${written} or ${isLow ? 'less' : 'more'}`,
};

interface AnswerProps {
  readonly to: string;
  readonly score: string;
  readonly rank: string | undefined;
  readonly list: { readonly verdict: Text; readonly track?: Text } | undefined;
}

const answers: Wording<AnswerProps> = {
  ja({ to, score, rank, list }) {
    const place = rank === undefined ? '' : `（${rank}位）`;
    if (list === undefined) return `${to}なら${score}点${place}`;
    return `${to}なら「${list.verdict.ja}」${list.track === undefined ? '' : `（${list.track.ja}）`}${place}`;
  },
  en({ to, score, rank, list }) {
    const place = rank === undefined ? '' : ` (rank ${rank})`;
    if (list === undefined) return `${to}: score ${score}${place}`;
    return `${to}: “${list.verdict.en}”${list.track === undefined ? '' : ` (${list.track.en})`}${place}`;
  },
};

interface OpenProps {
  readonly title: string;
  /** undefined where its title is that of the cell */
  readonly criterion: string | undefined;
  /** undefined where nothing is known */
  readonly now: string | undefined;
  readonly isBoundOfLaw: boolean;
  readonly answers: readonly string[];
  /** of a task that is held: how much of its score is settled, before and after */
  readonly settles: Pair | undefined;
}

const wording: Wording<OpenProps> = {
  ja({ title, criterion, now, isBoundOfLaw, answers: said, settles: settled }) {
    const known =
      now === undefined ? 'いま空欄' : `いま${isBoundOfLaw ? '公的記録から' : ''} ${now} とだけ判明`;
    const more = isMore(settled) ? `。根拠で定まる割合は${settled[0]}から${settled[1]}に` : '';
    return `${title}${criterion === undefined ? '' : `（${criterion}）`}：${known}。${said.join('、')}${more}`;
  },
  en({ title, criterion, now, isBoundOfLaw, answers: said, settles: settled }) {
    const known =
      now === undefined
        ? 'empty'
        : `known only to be ${now}${isBoundOfLaw ? ', from the public record' : ''}`;
    const more = isMore(settled) ? `; evidence then settles ${settled[1]} instead of ${settled[0]}` : '';
    return `${title}${criterion === undefined ? '' : ` (${criterion})`}: ${known}; ${said.join(', ')}${more}`;
  },
};

function isMore(settled: Pair | undefined): settled is Pair {
  return settled !== undefined && settled[0] !== settled[1];
}

const more: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}項目（--format json ですべて表示）`,
  en: ({ left }) => `${figure(left)} more (all with --format json)`,
};
