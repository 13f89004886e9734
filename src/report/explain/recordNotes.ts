import type { Explanation } from '../../model/explanation.js';
import type { NamedLaw } from '../../model/task.js';
import { cut } from '../../text/cut.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { recordMark } from '../score/reasons.js';
import { joined } from '../score/words.js';
import type { Note } from './note.js';
import { explainTexts } from './words.js';

/** The public records behind the marked figures, each once, and how the laws are written that they are of. */
export function recordNotes({ criteria }: Explanation, lang: Lang): readonly Note[] {
  const filled = criteria.flatMap(({ outcome }) =>
    outcome.evidence.filter(({ source }) => source !== undefined),
  );
  const sources = new Set(filled.flatMap(({ source }) => (source === undefined ? [] : [word(source, lang)])));
  const laws = new Map(filled.flatMap((each) => each.laws ?? []).map((law) => [law.written, law]));
  const names = [...laws.values()].filter(({ match }) => match !== 'exact').map(matchWords[lang]);
  return [
    ...[...sources].map((source) => ({ label: explainTexts.record, text: `${recordMark[lang]} ${source}` })),
    ...(names.length === 0 ? [] : [{ label: explainTexts.laws, text: joined(names, lang) }]),
  ];
}

// Columns that the name of a law may take: a cell can hold a megabyte.
const room = 40;

const matchWords: Wording<NamedLaw> = {
  ja: ({ written, title, match }) =>
    `「${cut(written, room)}」は${cut(title, room)}（${matchNames[match].ja}）`,
  en: ({ written, title, match }) =>
    `“${cut(written, room)}” is ${cut(title, room)} (${matchNames[match].en})`,
};

const matchNames = {
  exact: { ja: '一致', en: 'exact' },
  normalised: { ja: '表記を整えて一致', en: 'normalised' },
  abbreviation: { ja: '略称', en: 'abbreviation' },
  fuzzy: { ja: '類似。--accept-fuzzyによる', en: 'fuzzy, by --accept-fuzzy' },
} as const satisfies Record<NamedLaw['match'], Text>;
