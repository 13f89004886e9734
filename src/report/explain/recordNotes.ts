import type { Situation } from '../../model/explanation.js';
import type { EvidenceResult } from '../../model/result.js';
import type { NamedLaw } from '../../model/task.js';
import { cut } from '../../text/cut.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { recordMark } from '../score/reasons.js';
import { joined } from '../score/words.js';
import type { Note } from './note.js';
import { explainTexts } from './words.js';

/**
 * The public records behind the marked figures, each once, and how the laws are written that they are of; `fuzzy` says why a
 * title that is only like the name counts.
 */
export function recordNotes(
  { criteria }: Situation,
  lang: Lang,
  fuzzy: Text = foundNames.fuzzy,
): readonly Note[] {
  const evidence = criteria.flatMap(({ outcome }) => outcome.evidence);
  const filled = evidence.filter(({ source }) => source !== undefined);
  const records = namesOf(
    filled.filter(({ laws }) => laws !== undefined),
    lang,
  );
  const sources = namesOf(
    filled.filter(({ laws }) => laws === undefined),
    lang,
  );
  const laws = new Map(evidence.flatMap((each) => each.laws ?? []).map((law) => [law.written, law]));
  const names = [...laws.values()].flatMap((law) => {
    const how = howFound(law);
    if (how === undefined) return [];
    return [foundWords[lang]({ ...law, how: how === 'fuzzy' ? fuzzy : foundNames[how] })];
  });
  return [
    ...records.map((source) => ({ label: explainTexts.record, text: `${recordMark[lang]} ${source}` })),
    ...sources.map((source) => ({ label: explainTexts.source, text: `${recordMark[lang]} ${source}` })),
    ...(names.length === 0 ? [] : [{ label: explainTexts.laws, text: joined(names, lang) }]),
  ];
}

/** Sources in words, each once. */
function namesOf(evidence: readonly EvidenceResult[], lang: Lang): readonly string[] {
  return [...new Set(evidence.flatMap(({ source }) => (source === undefined ? [] : [word(source, lang)])))];
}

// Columns that the name of a law may take: a cell can hold a megabyte.
const room = 40;

const foundWords: Wording<NamedLaw & { readonly how: Text }> = {
  ja: ({ written, title, how }) => `「${cut(written, room)}」は${cut(title, room)}（${how.ja}）`,
  en: ({ written, title, how }) => `“${cut(written, room)}” is ${cut(title, room)} (${how.en})`,
};

type FoundAs = keyof typeof foundNames;

const foundNames = {
  order: { ja: 'その施行令・施行規則', en: 'its order or rule' },
  normalised: { ja: '表記を整えて一致', en: 'normalised' },
  abbreviation: { ja: '略称', en: 'abbreviation' },
  fuzzy: { ja: '類似。--accept-fuzzyによる', en: 'fuzzy, by --accept-fuzzy' },
} as const satisfies Record<string, Text>;

/** How a name led to its law; undefined where it is the law's own name, with or without an article. */
function howFound({ written, title, match }: NamedLaw): FoundAs | undefined {
  if (match === 'exact') return undefined;
  if (match !== 'normalised' || !written.startsWith(title)) return match;
  const rest = written.slice(title.length);
  if (/^施行(?:令|規則|細則)/.test(rest)) return 'order';
  return /^(?:第|附則|別表|の|[\d０-９])/.test(rest) ? undefined : match;
}
