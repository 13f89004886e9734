import type { Change, Explanation } from '../../model/explanation.js';
import type { Lang, Text } from '../../text/lang.js';
import { changeText } from './changeText.js';
import type { Note } from './note.js';
import { explainTexts } from './words.js';

/** The smallest changes that move a task up, down and across a verdict, or that there is none. */
export function changeNotes(explanation: Explanation, lang: Lang): readonly Note[] {
  const { task, changes, standing } = explanation;
  const across = noteOf(explainTexts.otherVerdict, changes.verdict, none.verdict);
  if (task.verdict !== 'candidate') return [across];
  const isLast = standing.rank === standing.of;
  return [
    noteOf(explainTexts.up, changes.up, standing.rank === 1 ? none.first : none.up),
    noteOf(explainTexts.down, changes.down, isLast ? none.last : none.down),
    across,
  ];

  function noteOf(label: Text, [smallest]: readonly Change[], otherwise: Text): Note {
    const text = smallest === undefined ? otherwise[lang] : changeText(smallest, task.verdict, lang);
    return { label, text };
  }
}

const none = {
  first: { ja: 'すでに1位である', en: 'it is first already' },
  last: { ja: 'すでに最下位である', en: 'it is last already' },
  up: { ja: 'セル1つの変更では上がらない', en: 'no change of one cell moves it up' },
  down: { ja: 'セル1つの変更では下がらない', en: 'no change of one cell moves it down' },
  verdict: { ja: 'セル1つの変更では変わらない', en: 'no change of one cell leads to another verdict' },
} as const satisfies Record<string, Text>;
