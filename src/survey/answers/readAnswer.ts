import { cellReader } from '../../inventory/cells/cell.js';
import { clean, saysUnknown } from '../../inventory/cells/clean.js';
import { count, flag, hours, share, type Field } from '../../criterion/field.js';
import { isRange, type Figure } from '../../criterion/range.js';
import { langs, type Text } from '../../text/lang.js';
import { headerKey } from '../../text/headerKey.js';
import type { AnswerKind } from '../questions/question.js';
import { answerWords, degreeWords } from '../form/vocabulary.js';

/** What a cell of a questionnaire answers; of a yes 1, of a no 0. */
export type SurveyAnswer =
  | { readonly is: 'figure'; readonly value: number; readonly readAs?: ReadAs }
  | { readonly is: 'text'; readonly text: string }
  /** somebody looked, and could not find out */
  | { readonly is: 'unknown' }
  /** there is no such task, or no system */
  | { readonly is: 'none' }
  | { readonly is: 'blank' }
  | { readonly is: 'wrong' };

/** How a figure was read that was not written as one. */
export type ReadAs = 'middle' | 'about' | 'unit';

/** Reads a cell, however it is written: ○ 〇 ◯, full-width figures, figures with units, about and from-to. */
export function readAnswer(kind: AnswerKind, written: string): SurveyAnswer {
  const text = clean(written);
  if (text === '') return { is: 'blank' };
  if (kind === 'text') return { is: 'text', text: written.trim() };
  const key = headerKey(text);
  if (noneKeys.has(key)) return { is: 'none' };
  if (unknownKeys.has(key) || saysUnknown(text)) return { is: 'unknown' };
  if (kind === 'yes-no') return wordAnswer(text);
  if (kind === 'degree') return degreeAnswer(text, key);
  return figureAnswer(kind === 'months' ? months : figures, text);
}

const noneKeys = keysOf(answerWords.none, ['該当無し', '該当せず', '該当しない', '非該当', '対象外', 'n/a']);
const unknownKeys = keysOf(answerWords.unknown, [
  '分からない',
  'わからない',
  '分からず',
  'わかりません',
  '分かりません',
  '把握していない',
  '未把握',
  '未集計',
  '不詳',
  '?',
  'dont know',
]);

function keysOf(text: Text, others: readonly string[]): ReadonlySet<string> {
  return new Set([...langs.map((lang) => text[lang]), ...others].map(headerKey));
}

const title: Text = { ja: '', en: '' };
const yesNo = cellReader(flag({ title }), false);
const shares = cellReader(share({ title }), false);
const figures = readersOf(
  count({ title, unit: { ja: '件', en: 'cases' } }),
  hours({ title }),
  count({ title, unit: { ja: '団体', en: 'bodies' } }),
  count({ title, unit: { ja: '万円', en: '10,000 yen' } }),
);
const months = readersOf(count({ title, unit: { ja: 'か月', en: 'months' } }));

function readersOf(...fields: readonly Field[]) {
  return fields.map((field) => cellReader(field, false));
}

function wordAnswer(text: string): SurveyAnswer {
  const read = yesNo.read(text);
  return read.is === 'value' ? { is: 'figure', value: read.value === true ? 1 : 0 } : { is: 'wrong' };
}

const degreeKeys: ReadonlyMap<string, number> = new Map(
  degreeWords.flatMap(({ title: words, share: value }) =>
    langs.flatMap((lang) => {
      const whole = words[lang];
      const [word = whole] = whole.split(/[（(]/);
      return [whole, word.trim(), word.replace(/同じ$|だけ同じ$/, '')].map((each): [string, number] => [
        headerKey(each),
        value,
      ]);
    }),
  ),
);

function degreeAnswer(text: string, key: string): SurveyAnswer {
  const known = degreeKeys.get(key) ?? degreeKeys.get(headerKey(text.split('(', 1)[0] ?? ''));
  if (known !== undefined) return { is: 'figure', value: known };
  const [percent] = /(?<!\d)\d{1,9}(?:\.\d{1,9})? {0,9}%/.exec(text) ?? [text];
  const read = shares.read(percent);
  return read.is === 'value' ? figureOf(read.value as Figure, undefined) : { is: 'wrong' };
}

const nothing = new Set(['なし', '無し', '無', 'ゼロ', '0件', 'none']);

function figureAnswer(readers: readonly ReturnType<typeof cellReader>[], text: string): SurveyAnswer {
  if (nothing.has(text.toLowerCase())) return { is: 'figure', value: 0 };
  for (const { read } of readers) {
    const reading = read(text);
    if (reading.is !== 'value') continue;
    const { notice } = reading;
    // Fields of figures hold nothing else.
    return figureOf(
      reading.value as Figure,
      notice === 'about-figure' ? 'about' : notice === 'figure-with-unit' ? 'unit' : undefined,
    );
  }
  return { is: 'wrong' };
}

/** A town that gives limits is counted with their middle; one that gives a single limit has not said how much. */
function figureOf(figure: Figure, readAs: ReadAs | undefined): SurveyAnswer {
  if (!isRange(figure)) return { is: 'figure', value: figure, ...(readAs === undefined ? {} : { readAs }) };
  if (figure.point !== undefined) return { is: 'figure', value: figure.point, readAs: 'about' };
  if (figure.high === Infinity) return { is: 'wrong' };
  return { is: 'figure', value: (figure.low + figure.high) / 2, readAs: 'middle' };
}
