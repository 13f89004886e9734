import { placeMark } from '../../model/address.js';
import type { Situation } from '../../model/explanation.js';
import { langs, type Lang, type Text } from '../../text/lang.js';
import type { TextPacker } from './pairs.js';
import { criterionRows, type CriterionRow, type PartRow } from '../explain/criterionRows.js';
import { headNotes } from '../explain/headNotes.js';
import { neighbourNotes } from '../explain/neighbourNotes.js';
import type { Note } from '../explain/note.js';
import { openNotes } from '../explain/openNotes.js';
import { recordNotes } from '../explain/recordNotes.js';
import { summaryText } from '../explain/summary.js';
import type { DetailRow, PackedNote, TaskDetail } from './hooks.js';

const taken: Text = {
  ja: '類似。作成者がこの法令とみなした',
  en: 'fuzzy; its author took it for this law',
};

/** Tables that the details of all tasks share. */
export interface DetailTables {
  readonly pack: TextPacker['pack'];
  /** number of a row among all rows */
  readonly rowNumber: (row: DetailRow) => number;
}

/** What explain says of a task, in both languages, packed. */
export function detailOf(situation: Situation, tables: DetailTables): TaskDetail {
  const { at } = situation.task;
  const own = String(at.line);
  const pack = (text: Text): string => tables.pack(text, own);
  return [
    pack(inBothOf((lang) => summaryText(situation, lang))),
    placeMark(at),
    notes((lang) => headNotes(situation, lang)),
    // Who reads a page has no command to ask for the rest, and none of its flags.
    notes((lang) => openNotes(situation, lang, Infinity)),
    zipped(inBothOf((lang) => criterionRows(situation.criteria, lang))).map(criterionRow),
    notes((lang) => neighbourNotes(situation, lang)),
    notes((lang) => recordNotes(situation, lang, taken)),
  ];

  function notes(of: (lang: Lang) => readonly Note[]): readonly PackedNote[] {
    return zipped(inBothOf(of)).map(({ ja, en }) => [
      pack((ja ?? en)?.label ?? { ja: '', en: '' }),
      pack({ ja: ja?.text ?? '', en: en?.text ?? '' }),
    ]);
  }

  function criterionRow({ ja, en }: Pair<CriterionRow>): number {
    const parts = zipped({ ja: ja?.parts ?? [], en: en?.parts ?? [] }).map((part) =>
      tables.rowNumber(rowOf(part)),
    );
    const hasCaution = ja?.caution !== undefined || en?.caution !== undefined;
    const caution = hasCaution ? pack({ ja: ja?.caution ?? '', en: en?.caution ?? '' }) : '';
    return tables.rowNumber([...rowOf({ ja, en }), caution, parts]);
  }

  function rowOf({ ja, en }: Pair<PartRow>): readonly [string, string, string, string, string] {
    const { points = '', weight = '', value = '' } = ja ?? en ?? {};
    const text = (of: 'title' | 'says'): string => pack({ ja: ja?.[of] ?? '', en: en?.[of] ?? '' });
    return [points, weight, value, text('title'), text('says')];
  }
}

function inBothOf<T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return { ja: of('ja'), en: of('en') };
}

type Pair<T> = Readonly<Record<Lang, T | undefined>>;

/** The entries of both languages side by side: both say the same in the same order. */
function zipped<T>(said: Readonly<Record<Lang, readonly T[]>>): readonly Pair<T>[] {
  const length = Math.max(...langs.map((lang) => said[lang].length));
  return Array.from({ length }, (_, i) => ({ ja: said.ja[i], en: said.en[i] }));
}
