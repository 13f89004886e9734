import type { Robustness, TaskRobustness, WeightChoice, WeightFlip } from '../../model/assessment.js';
import { cut } from '../../text/cut.js';
import { counted, figure } from '../../text/figure.js';
import { plain, say, type Lang, type Sentence, type Text, type Wording } from '../../text/lang.js';
import { isReversed } from './firmness.js';
import { shareWords, weightsApart } from './shares.js';

/** What a sentence needs besides its task: the list, and which weights were drawn. */
export interface ListContext {
  readonly list: Robustness;
  readonly weights: WeightChoice;
  readonly titleOf: (criterion: string) => Text;
}

// Columns that a name in a sentence may take: a cell can hold a megabyte.
const room = 40;

/** The one sentence of a task: how often it is in front, and what it falls behind. */
function taskSentence(task: TaskRobustness, index: number, context: ListContext): Sentence {
  const { list, weights } = context;
  if (list.tasks.length === 1) return plain(alone);
  if (task.sameAs !== undefined) return say(sameWords, { name: nameOf(task.sameAs, list) });
  return say(whole, {
    first: task.first,
    top: list.tasks.length > list.k ? { k: list.k, share: task.top } : undefined,
    isAny: weights.kind === 'any',
    next: isReversed(task) ? nextOf(task, list.tasks[index + 1]) : undefined,
    flip: task.flip === undefined ? undefined : flipOf(task.flip, context),
    isLast: index === list.tasks.length - 1,
    equals: task.equals,
  });
}

/** A change of one weight, in words. */
export interface FlipSaid {
  readonly title: Text;
  readonly loses: string;
  readonly gains: string;
  readonly isLess: boolean;
  /** undefined where the two are level now */
  readonly weights: { readonly now: string; readonly at: string; readonly change: number } | undefined;
}

/** A flip with the names that a reader knows. */
export function flipOf(flip: WeightFlip, { list, titleOf }: Pick<ListContext, 'list' | 'titleOf'>): FlipSaid {
  const apart = weightsApart(flip.weight, flip.at);
  return {
    title: titleOf(flip.criterion),
    loses: nameOf(flip.loses, list),
    gains: nameOf(flip.gains, list),
    isLess: flip.direction === 'less',
    weights: apart && { now: apart[0], at: apart[1], change: Math.abs(flip.at - flip.weight) },
  };
}

/** The name of a task of a list, short enough for a sentence. */
export function nameOf(id: string, { tasks }: Pick<Robustness, 'tasks'>): string {
  return cut(tasks.find((each) => each.id === id)?.name ?? id, room);
}

function nextOf({ overNext = 0 }: TaskRobustness, next: TaskRobustness | undefined) {
  return next && { name: cut(next.name, room), share: 1 - overNext };
}

interface Whole {
  readonly first: number;
  /** undefined in a list that is no longer than its top */
  readonly top: { readonly k: number; readonly share: number } | undefined;
  readonly isAny: boolean;
  readonly next: { readonly name: string; readonly share: number } | undefined;
  readonly flip: FlipSaid | undefined;
  readonly isLast: boolean;
  /** how many tasks rest on the same figures, itself included */
  readonly equals: number;
}

const alone: Text = {
  ja: 'この一覧の唯一の事務であり、比べる相手がない。',
  en: 'The only task of this list: there is nothing to compare it with.',
};

const sameWords: Wording<{ readonly name: string }> = {
  ja: ({ name }) => `「${name}」と同じ根拠のため同順位。両者を区別するデータがない。`,
  en: ({ name }) => `Ties with “${name}”: both rest on the same figures, and nothing tells them apart.`,
};

const equalWords: Wording<Whole> = {
  ja: ({ equals }) =>
    equals === 1 ? '' : `同じ根拠の事務がほかに${figure(equals - 1)}件あり、同順位とする。`,
  en: ({ equals }) =>
    equals === 1 ? '' : `; ties with ${counted(equals - 1, 'more task')} on the same figures`,
};

const whole: Wording<Whole> = {
  ja: (props) =>
    `${frontWords.ja(props)}。${equalWords.ja(props)}${nextWords.ja(props)}${flipWords.ja(props)}`,
  en: (props) =>
    `${frontWords.en(props)}${equalWords.en(props)}${nextWords.en(props)}${flipWords.en(props)}.`,
};

const frontWords: Wording<Whole> = {
  ja: ({ first, top, isAny, equals }) => {
    const place = equals === 1 ? '1位' : '同率1位';
    const all = isAny ? '重みの付け方全体' : '指定した範囲の重みの付け方';
    const among = top && topWords.ja(top);
    if (first === 1)
      return `${isAny ? 'どの重みの付け方でも' : '指定した範囲のどの重みの付け方でも'}${place}`;
    if (first > 0)
      return `${all}の${shareWords.ja({ share: first })}で${place}${among === undefined ? '' : `、${among}`}`;
    return among === undefined
      ? '1位になる重みの付け方は見付からない'
      : `1位になる重みの付け方は見付からず、${among}`;
  },
  en: ({ first, top, isAny, equals }) => {
    const all = isAny ? 'all weightings' : 'the weightings allowed';
    const place = equals === 1 ? 'First' : 'Jointly first';
    if (first === 1) return `${place} in ${all}`;
    const share = `${place} in ${shareWords.en({ share: first })} of ${all}`;
    if (top === undefined) return first > 0 ? share : `Never first in ${all}`;
    const among = topWords.en(top);
    if (first > 0) return `${share}, ${among}`;
    return top.share > 0 && top.share < 1 ? `Never first, ${among} of ${all}` : `Never first, ${among}`;
  },
};

const topWords: Wording<{ readonly k: number; readonly share: number }> = {
  ja: ({ k, share }) => {
    if (share === 0) return `${figure(k)}位以内にもならない`;
    return share === 1 ? `常に${figure(k)}位以内` : `${shareWords.ja({ share })}で${figure(k)}位以内`;
  },
  en: ({ k, share }) => {
    if (share === 0) return `never in the top ${figure(k)}`;
    return share === 1
      ? `always in the top ${figure(k)}`
      : `in the top ${figure(k)} in ${shareWords.en({ share })}`;
  },
};

const nextWords: Wording<Whole> = {
  ja: ({ next }) =>
    next === undefined
      ? ''
      : `ただし、次の「${next.name}」の方が上になる場合が${shareWords.ja(next)}と多い。`,
  en: ({ next }) =>
    next === undefined ? '' : `; yet the next, “${next.name}”, is ahead of it in ${shareWords.en(next)}`,
};

const flipWords: Wording<Whole> = {
  ja: ({ flip, isLast }) => {
    if (flip === undefined)
      return isLast ? '' : '視点の重みを1つだけ変えても、下位の事務に抜かれることはない。';
    const { title, gains, isLess, weights } = flip;
    const turn = isLess ? '下げる' : '上げる';
    if (weights === undefined)
      return `「${gains}」と並んでおり、「${title.ja}」の重みを少しでも${turn}と抜かれる。`;
    const passes = isLess ? '下回る' : '上回る';
    return `「${title.ja}」の重み（現在${weights.now}）が${weights.at}を${passes}と「${gains}」に抜かれる。`;
  },
  en: ({ flip, isLast }) => {
    if (flip === undefined)
      return isLast ? '' : '; no change of a single weight puts a task below ahead of it';
    const { title, gains, isLess, weights } = flip;
    const turn = isLess ? 'less' : 'more';
    if (weights === undefined)
      return `; level with “${gains}”, and behind it as soon as “${title.en}” counts for ${turn}`;
    return `; falls behind “${gains}” if “${title.en}” counts for ${turn} than ${weights.at} (now ${weights.now})`;
  },
};

/** The sentence of each task of a list in one language, in its order. */
export function sentencesOf(context: ListContext): readonly Sentence[] {
  return context.list.tasks.map((task, index) => taskSentence(task, index, context));
}

/** Titles of criteria in every language; an id where nothing is known of it. */
export function titlesOf(
  criteria: readonly { readonly id: string; readonly title: Text }[],
): ListContext['titleOf'] {
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? ({ ja: id, en: id } satisfies Record<Lang, string>);
}
