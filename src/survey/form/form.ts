import { columnLetters } from '../../model/address.js';
import type { Lang, Text } from '../../text/lang.js';
import type { AnswerKind } from '../questions/question.js';
import { checkFormula } from './checkFormula.js';
import { closingRows, formTexts, type ClosingKey } from './formTexts.js';

/** A cell of a questionnaire by what it is there for. */
export interface FormCell {
  readonly role: FormRole;
  readonly text?: string;
  readonly formula?: string;
  /** of an input: how it is answered */
  readonly answer?: AnswerKind;
}

export type FormRole =
  'key' | 'title' | 'note' | 'status' | 'how' | 'head' | 'known' | 'closed' | 'input' | 'check' | 'label';

/** A question as a column. */
export interface FormColumn {
  readonly key: string;
  readonly short: Text;
  readonly title: Text;
  readonly how: Text;
  readonly kind: AnswerKind;
}

/** A task as a row, with the keys of what is asked of it. */
export interface FormTask {
  readonly id: string;
  readonly name: string;
  readonly laws: string;
  readonly asks: readonly string[];
}

/** Who gets a questionnaire, of which survey, and what it asks. */
export interface FormRequest {
  readonly survey: string;
  readonly version: string;
  readonly lang: Lang;
  /** code of a municipality; undefined of vendors */
  readonly code: string | undefined;
  /** as it is shown */
  readonly addressee: string;
  readonly columns: readonly FormColumn[];
  readonly tasks: readonly FormTask[];
  readonly closing: readonly ClosingKey[];
}

/** A questionnaire as a sheet: what is typed in it, and what tells a program where everything is. */
export interface Form {
  readonly lang: Lang;
  readonly rows: readonly (readonly FormCell[])[];
  /** rows at the top that are for programs */
  readonly keyRows: number;
  /** row of the headers, from 1 */
  readonly headRow: number;
  /** in characters */
  readonly widths: readonly number[];
}

/** What the first cell of every questionnaire says. */
export const formMark = 'commonality-survey';
// Keys begin with a sign that no spreadsheet takes for a formula.
/** The key of the column of ids, by which rows are told. */
export const idKey = '#id';
export const taskKey = '#name';
const lawsKey = '#laws';
const checkKey = '#check';

// Marks and keys; title, addressee, two lines of notes, the status, how each is answered, headers.
const [keyRows, headRow] = [2, 9];
const before = [idKey, taskKey, lawsKey];

/** Lays a questionnaire out: one row a task, one column a question, and what is wrong with each row at its end. */
export function formOf(request: FormRequest): Form {
  const { lang, columns, tasks } = request;
  const rows = tasks.map((task, i) => taskRow(task, headRow + 1 + i, request));
  const last = headRow + tasks.length;
  return {
    lang,
    keyRows,
    headRow,
    widths: [9, 32, 24, ...columns.map(({ kind }) => (kind === 'text' ? 36 : 17)), 40],
    rows: [
      ...keyCells(request),
      ...introduction(request, last),
      howRow(request),
      [
        ...[formTexts.id, formTexts.task, formTexts.laws].map((text) => cell('head', text[lang])),
        ...columns.map(({ title }) => cell('head', title[lang])),
        cell('head', formTexts.check[lang]),
      ],
      ...rows,
      [],
      ...closing(request),
    ],
  };
}

function cell(role: FormRole, text = ''): FormCell {
  return text === '' ? { role } : { role, text };
}

function keyCells({ survey, version, code, columns }: FormRequest): readonly (readonly FormCell[])[] {
  return [
    [formMark, survey, version, code ?? 'vendor'].map((text) => cell('key', text)),
    [...before, ...columns.map(({ key }) => `#${key}`), checkKey].map((text) => cell('key', text)),
  ];
}

function introduction(
  { lang, addressee, code, columns }: FormRequest,
  last: number,
): readonly (readonly FormCell[])[] {
  const letters = columnLetters(before.length + columns.length + 1);
  const checks = `${letters}${headRow + 1}:${letters}${last}`;
  const open = `SUMPRODUCT(--(LEN(${checks})>0))`;
  const { ready, left } = formTexts;
  return [
    [cell('title', (code === undefined ? formTexts.vendorTitle : formTexts.title)[lang])],
    [cell('label', addressee)],
    [cell('note', formTexts.fill[lang])],
    [cell('note', formTexts.apart[lang])],
    [
      {
        role: 'status',
        text: left[lang][0] + String(last - headRow) + left[lang][1],
        formula: `IF(${open}=0,"${ready[lang]}","${left[lang][0]}"&${open}&"${left[lang][1]}")`,
      },
    ],
  ];
}

function howRow({ lang, columns }: FormRequest): readonly FormCell[] {
  return [
    cell('how', formTexts.how[lang]),
    ...[1, 2].map(() => cell('how')),
    ...columns.map(({ how }) => cell('how', how[lang])),
    cell('how', formTexts.checkHow[lang]),
  ];
}

function taskRow(task: FormTask, row: number, { lang, columns }: FormRequest): readonly FormCell[] {
  const asked = columns.flatMap((column, i) =>
    task.asks.includes(column.key)
      ? [{ ...column, at: `${columnLetters(before.length + i + 1)}${row}` }]
      : [],
  );
  return [
    cell('known', task.id),
    cell('known', task.name),
    cell('known', task.laws),
    ...columns.map(({ key, kind }): FormCell =>
      task.asks.includes(key) ? { role: 'input', answer: kind } : { role: 'closed' },
    ),
    { role: 'check', text: formTexts.unanswered[lang], formula: checkFormula(asked, lang) },
  ];
}

/** What is asked once: the last is how long all of it took. */
function closing({ lang, closing: keys }: FormRequest): readonly (readonly FormCell[])[] {
  return keys.map((key) => [
    cell('key', `#${key}`),
    cell('label', closingRows[key].title[lang]),
    cell('note'),
    { role: 'input', answer: closingRows[key].kind },
  ]);
}
