import type { Change, Explanation } from '../../model/explanation.js';
import type { Lang, Text } from '../../text/lang.js';
import { changeText } from './changeText.js';
import type { Note } from './note.js';
import { explainTexts } from './words.js';

/** The smallest changes that move a task up, down and across a verdict, or that there is none. */
export function changeNotes(explanation: Explanation, lang: Lang): readonly Note[] {
  const { task, changes, standing, ties } = explanation;
  const across = noteOf(explainTexts.otherVerdict, changes.verdict, none.verdict);
  if (task.verdict !== 'candidate' && task.verdict !== 'conditional') return [across];
  const isFirst = standing.rank === 1;
  const isLast = standing.rank + ties.count === standing.of;
  return [
    noteOf(explainTexts.up, changes.up, isFirst ? none.first : none.up),
    noteOf(explainTexts.down, changes.down, isLast && ties.count === 0 ? none.last : none.down),
    across,
  ];

  function noteOf(label: Text, reaching: readonly Change[], otherwise: Text): Note {
    const [smallest] = reaching.flatMap((each) => changeText(each, task.verdict, lang) ?? []);
    return { label, text: smallest ?? otherwise[lang] };
  }
}

const none = {
  first: { ja: 'すでに1位である', en: 'it is first already' },
  last: { ja: 'すでに最下位である', en: 'it is last already' },
  up: { ja: '記入した値1つの訂正では上がらない', en: 'no correction of one entry moves it up' },
  down: { ja: '記入した値1つの訂正では下がらない', en: 'no correction of one entry moves it down' },
  verdict: {
    ja: '記入した値1つの訂正では変わらない',
    en: 'no correction of one entry leads to another verdict',
  },
} as const satisfies Record<string, Text>;
