import type { Robustness, TaskRobustness } from '../../model/assessment.js';
import { cut } from '../../text/cut.js';
import { counted, figure, percent } from '../../text/figure.js';
import { say, type Sentence, type Text, type Wording } from '../../text/lang.js';
import { firmnessesOf, type Firmness } from './firmness.js';
import { flipOf, type FlipSaid, type ListContext } from './sentence.js';
import { shareWords } from './shares.js';
import { firmnessNames as names } from './words.js';

const room = 40;
// Tasks that are named where several share the first place.
const mostEquals = 3;

/** What a list is summed up by: the smallest change that flips its leader comes first. */
export function headlines(context: ListContext): readonly Sentence[] {
  const { list } = context;
  const [leader] = list.tasks;
  if (leader === undefined || list.tasks.length === 1) return [];
  return [leaderLine(leader, context), ...oftenestLine(leader, list), ...topLine(context), firmLine(list)];
}

function leaderLine(leader: TaskRobustness, context: ListContext): Sentence {
  const { leader: front, tasks } = context.list;
  const equals = tasks.filter(({ rank }) => rank === leader.rank);
  if (equals.length > 1)
    return say(equalWords, {
      names: equals.slice(0, mostEquals).map(({ name }) => cut(name, room)),
      left: Math.max(0, equals.length - mostEquals),
      isSame: leader.equals === equals.length,
    });
  const name = cut(leader.name, room);
  return say(leaderWords, {
    name,
    flip: front.smallest === undefined ? undefined : flipOf(front.smallest, context),
  });
}

/** Who is first most often, where that is another than the leader. */
function oftenestLine(leader: TaskRobustness, { tasks }: Robustness): readonly Sentence[] {
  const oftenest = tasks.reduce((most, task) => (task.first > most.first ? task : most), leader);
  if (oftenest === leader) return [];
  const { name, first, rank } = oftenest;
  return [say(oftenestWords, { name: cut(name, room), first, rank, leader: leader.first })];
}

function topLine(context: ListContext): readonly Sentence[] {
  const { top, k } = context.list;
  if (top === undefined) return [];
  const { smallest } = top;
  return [say(topWords, { k, flip: smallest === undefined ? undefined : flipOf(smallest, context) })];
}

// As firm as a rank is that a task has in nine of ten weightings.
const sure = 0.9;

function firmLine({ tasks, k }: Robustness): Sentence {
  const all = firmnessesOf(tasks);
  const countOf = (firmness: Firmness): number => all.filter((each) => each === firmness).length;
  return say(firmWords, {
    all: tasks.length,
    top: tasks.length > k ? { k, sure: tasks.filter(({ top }) => top >= sure).length } : undefined,
    firm: countOf('firm'),
    likely: countOf('likely'),
    open: countOf('open'),
    reversed: countOf('reversed'),
  });
}

interface EqualSaid {
  readonly names: readonly string[];
  readonly left: number;
  /** whether all rest on the same figures */
  readonly isSame: boolean;
}

const equalWords: Wording<EqualSaid> = {
  ja: ({ names: named, left, isSame }) =>
    `1位は同点で、${named.map((name) => `「${name}」`).join('、')}${left === 0 ? '' : `ほか${figure(left)}件`}が並ぶ。${isSame ? '同じ根拠による事務のため、どの重みでも' : '今の重みでは、'}1位を1件に決められない。`,
  en: ({ names: named, left, isSame }) =>
    `The first place is shared: ${named.map((name) => `“${name}”`).join(', ')}${left === 0 ? '' : ` and ${figure(left)} more`} ${isSame ? 'rest on the same figures, so that no weights name a' : 'have the same score, so that these weights name no'} single leader.`,
};

interface LeaderSaid {
  readonly name: string;
  readonly flip: FlipSaid | undefined;
}

const leaderWords: Wording<LeaderSaid> = {
  ja: ({ name, flip }) => {
    if (flip === undefined) return `視点の重みを1つだけ変えても、1位「${name}」は入れ替わらない。`;
    const { title, gains, weights, isLess } = flip;
    if (weights === undefined)
      return `1位「${name}」は「${gains}」と並んでおり、「${title.ja}」の重みを少しでも${isLess ? '下げる' : '上げる'}と入れ替わる。`;
    return `1位が入れ替わる最小の変更：「${title.ja}」の重みを${weights.now}から${weights.at}${isLess ? '未満に下げる' : '超に上げる'}（${pointsOf(weights.change).ja}）と、「${name}」に代わり「${gains}」が1位になる。`;
  },
  en: ({ name, flip }) => {
    if (flip === undefined) return `No change of a single weight flips the leader, “${name}”.`;
    const { title, gains, weights, isLess } = flip;
    if (weights === undefined)
      return `The leader, “${name}”, is level with “${gains}”, which leads as soon as “${title.en}” counts for ${isLess ? 'less' : 'more'}.`;
    return `The smallest change that flips the leader: “${title.en}” from ${weights.now} to ${isLess ? 'less' : 'more'} than ${weights.at} (${pointsOf(weights.change).en}) puts “${gains}” ahead of “${name}”.`;
  },
};

const topWords: Wording<{ readonly k: number; readonly flip: FlipSaid | undefined }> = {
  ja: ({ k, flip }) => {
    if (flip === undefined) return `視点の重みを1つだけ変えても、上位${figure(k)}件の顔ぶれは変わらない。`;
    const { title, loses, gains, weights, isLess } = flip;
    const change =
      weights === undefined
        ? `の重みを少しでも${isLess ? '下げる' : '上げる'}`
        : `の重みを${weights.now}から${weights.at}${isLess ? '未満に下げる' : '超に上げる'}`;
    return `上位${figure(k)}件の顔ぶれが変わる最小の変更：「${title.ja}」${change}と、「${loses}」に代わり「${gains}」が入る。`;
  },
  en: ({ k, flip }) => {
    if (flip === undefined) return `No change of a single weight changes who is in the top ${figure(k)}.`;
    const { title, loses, gains, weights, isLess } = flip;
    const turn = isLess ? 'less' : 'more';
    const change =
      weights === undefined
        ? `“${title.en}” counting for any ${turn}`
        : `“${title.en}” from ${weights.now} to ${turn} than ${weights.at}`;
    return `The smallest change of who is in the top ${figure(k)}: ${change} lets “${gains}” in for “${loses}”.`;
  },
};

const oftenestWords: Wording<{
  readonly name: string;
  readonly rank: number;
  readonly first: number;
  readonly leader: number;
}> = {
  ja: ({ name, rank, first, leader }) =>
    `重みの付け方を変えたとき1位になることが最も多いのは、${figure(rank)}位の「${name}」（${shareWords.ja({ share: first })}。現在の1位は${shareWords.ja({ share: leader })}）。`,
  en: ({ name, rank, first, leader }) =>
    `Over all weightings, rank ${figure(rank)}, “${name}”, is first most often: in ${shareWords.en({ share: first })} of them, the leader in ${shareWords.en({ share: leader })}.`,
};

interface FirmSaid extends Readonly<Record<Firmness | 'all', number>> {
  /** of a list that is longer than its top */
  readonly top: { readonly k: number; readonly sure: number } | undefined;
}

const firmWords: Wording<FirmSaid> = {
  ja: ({ all, firm, likely, open, reversed, top }) => {
    const counts = `順位の確かさ：${figure(all)}件中「${names.firm.ja}」${figure(firm)}件、「${names.likely.ja}」${figure(likely)}件、「${names.open.ja}」${figure(open)}件${reversed === 0 ? '' : `、「${names.reversed.ja}」${figure(reversed)}件`}。`;
    return top === undefined
      ? counts
      : `${counts}重みの付け方の9割以上で${figure(top.k)}位以内に入る事務は${figure(top.sure)}件。`;
  },
  en: ({ all, firm, likely, open, reversed, top }) => {
    const counts = `Of ${counted(all, 'rank')}, ${figure(firm)} ${firm === 1 ? 'is' : 'are'} firm, ${figure(likely)} likely, ${figure(open)} open${reversed === 0 ? '' : `, ${figure(reversed)} reversed`}.`;
    return top === undefined
      ? counts
      : `${counts} In the top ${figure(top.k)} in at least 90% of weightings: ${counted(top.sure, 'task')}.`;
  },
};

function pointsOf(change: number): Text {
  const digits = change >= 0.0005 ? 1 : 3;
  const amount = percent(change, digits).replace('%', '');
  return { ja: `${amount}ポイントの差`, en: `by ${amount} points` };
}
