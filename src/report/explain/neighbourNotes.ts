import type { ValueDifference, Situation, Neighbour } from '../../model/explanation.js';
import { cut } from '../../text/cut.js';
import { figure } from '../../text/figure.js';
import type { Lang, Text, Wording } from '../../text/lang.js';
import { points } from '../layout/points.js';
import type { Note } from './note.js';
import { signed } from './signed.js';
import { explainTexts } from './words.js';

const most = 3;
// Columns that a name may take, so that it leaves room for what is said: a cell can hold a megabyte.
const room = { name: 60, id: 30 } as const;
// What would be printed as 0.0 separates nothing.
const least = 0.05;

/** The tasks above and below, and the criteria that separate them most. */
export function neighbourNotes({ above, below }: Situation, lang: Lang): readonly Note[] {
  return [
    { label: explainTexts.above, text: above === undefined ? none.above[lang] : neighbourText(above, lang) },
    { label: explainTexts.below, text: below === undefined ? none.below[lang] : neighbourText(below, lang) },
  ];
}

function neighbourText({ name, id, rank, score, points: gap, differences }: Neighbour, lang: Lang): string {
  const large = differences.filter((each) => Math.abs(each.points) >= least);
  return wording[lang]({
    name: name === id ? cut(name, room.name) : `${cut(name, room.name)} [${cut(id, room.id)}]`,
    rank,
    score: points(score),
    gap: signed(gap),
    differences: large.slice(0, most),
    left: Math.max(0, large.length - most),
  });
}

interface Props {
  readonly name: string;
  readonly rank: number;
  readonly score: string;
  readonly gap: string;
  readonly differences: readonly ValueDifference[];
  readonly left: number;
}

const wording: Wording<Props> = {
  ja: ({ name, rank, score, gap, differences, left }) =>
    `${figure(rank)}位 ${name}（${score}点、差 ${gap}）：${
      differences.length === 0
        ? 'どの視点でも差はない'
        : `${differences.map((each) => `${each.title.ja} ${signed(each.points)}`).join('、')}${left > 0 ? `、ほか${figure(left)}視点` : ''}`
    }`,
  en: ({ name, rank, score, gap, differences, left }) =>
    `${figure(rank)}. ${name} (${score}, difference ${gap}): ${
      differences.length === 0
        ? 'no criterion separates them'
        : `${differences.map((each) => `${each.title.en} ${signed(each.points)}`).join(', ')}${left > 0 ? `, ${figure(left)} more` : ''}`
    }`,
};

const none = {
  above: { ja: 'なし（首位）', en: 'none; it is first' },
  below: { ja: 'なし（最下位）', en: 'none; it is last' },
} as const satisfies Record<string, Text>;
