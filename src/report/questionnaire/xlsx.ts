import { columnLetters } from '../../model/address.js';
import { answerWords, choicesFor } from '../../survey/form/vocabulary.js';
import { isRight } from '../../survey/form/checkFormula.js';
import type { Form, FormCell, FormRole } from '../../survey/form/form.js';
import { formTexts } from '../../survey/form/formTexts.js';
import type { AnswerKind } from '../../survey/questions/question.js';
import type { Wording } from '../../text/lang.js';
import type { Style } from '../workbook/styles.js';
import { workbook, type Validation, type WrittenCell, type WrittenSheet } from '../workbook/workbook.js';

/** A questionnaire as a workbook: one sheet to fill in, and a hidden one that tells a program what it is. */
export function questionnaireXlsx(form: Form): Uint8Array {
  return workbook([formSheet(form), keySheet(form)]);
}

const styles: Readonly<Record<FormRole, Style>> = {
  key: 'key',
  title: 'title',
  note: 'plain',
  status: 'label',
  how: 'how',
  head: 'head',
  known: 'text',
  closed: 'closed',
  input: 'input',
  check: 'check',
  label: 'label',
};

function formSheet(form: Form): WrittenSheet {
  const { lang, rows, keyRows, headRow, widths } = form;
  return {
    name: formTexts.sheet[lang],
    widths,
    rows: rows.map((cells) => cells.map(written)),
    headRow,
    form: {
      hiddenRows: keyRows,
      frozenColumns: 2,
      heights: new Map([
        [headRow - 1, 14 + 10 * mostLines(rows[headRow - 2] ?? [], widths)],
        [headRow, 30],
        ...taskRows(form).map((row): [number, number] => [row, 40]),
      ]),
      validations: rows.flatMap((cells, row) =>
        cells.flatMap((each, column) => validationOf(each, `${columnLetters(column + 1)}${row + 1}`, form)),
      ),
    },
  };
}

/** Rows of tasks: they have room for three lines. */
function taskRows({ rows, headRow }: Form): readonly number[] {
  return rows.flatMap((cells, i) => (i >= headRow && cells[0]?.role === 'known' ? [i + 1] : []));
}

/** Lines that the longest text of a row takes in its column, in small type. */
function mostLines(cells: readonly FormCell[], widths: readonly number[]): number {
  return Math.max(
    ...cells.map(({ text = '' }, i) => Math.ceil((1.7 * [...text].length) / (widths[i] ?? 10))),
  );
}

function written({ role, text, formula, answer }: FormCell): WrittenCell {
  const style = role === 'input' && answer === 'text' ? 'inputText' : styles[role];
  return { style, value: text, ...(formula === undefined ? {} : { formula }) };
}

function validationOf({ role, answer }: FormCell, at: string, { lang }: Form): readonly Validation[] {
  if (role !== 'input' || answer === undefined || answer === 'text') return [];
  const props = { unknown: answerWords.unknown[lang], none: answerWords.none[lang] };
  const says = isFigure(answer) ? figureSays : choiceSays;
  return [
    {
      at,
      choices: choicesFor(answer).map((text) => text[lang]),
      ...(isFigure(answer) ? { formula: isRight(answer, at, lang) } : {}),
      prompt: says.prompt[lang](props),
      error: says.error[lang](props),
    },
  ];
}

function isFigure(answer: AnswerKind): boolean {
  return answer === 'figure' || answer === 'months';
}

interface Apart {
  readonly unknown: string;
  readonly none: string;
}

const figureSays: Readonly<Record<'prompt' | 'error', Wording<Apart>>> = {
  prompt: {
    ja: ({ unknown, none }) => `0以上の数字。分からなければ「${unknown}」、なければ「${none}」`,
    en: ({ unknown, none }) => `A number of 0 or more, or: ${unknown}, ${none}`,
  },
  error: {
    ja: ({ unknown, none }) =>
      `0以上の数字だけを記入してください（単位は不要）。分からなければ「${unknown}」、なければ「${none}」。`,
    en: ({ unknown, none }) => `Write a number of 0 or more without its unit, or: ${unknown}, ${none}`,
  },
};

const choiceSays: Readonly<Record<'prompt' | 'error', Wording<Apart>>> = {
  prompt: {
    ja: ({ unknown, none }) => `▼から選択。分からなければ「${unknown}」、なければ「${none}」`,
    en: ({ unknown, none }) => `Choose with ▼; ${unknown} if you cannot find out, or ${none}`,
  },
  error: {
    ja: () => '▼を押して、一覧から選んでください。',
    en: () => 'Choose from the list with ▼.',
  },
};

/** The hidden sheet: the marks and keys again, then every column and row by key and words, should the others be edited. */
function keySheet({ rows, keyRows, headRow }: Form): WrittenSheet {
  const [marks = [], keys = []] = rows.slice(0, keyRows);
  const heads = rows[headRow - 1] ?? [];
  return {
    name: 'commonality',
    hidden: true,
    widths: [22, 22, 40, 14],
    rows: [
      line(...marks.map(({ text }) => text)),
      ...keys.map(({ text }, i) => line('column', text, heads[i]?.text)),
      ...rows
        .slice(headRow)
        .flatMap(([id, name]) => (id?.role === 'known' ? [line('row', id.text, name?.text)] : [])),
    ],
  };
}

function line(...texts: readonly (string | undefined)[]): readonly WrittenCell[] {
  return texts.map((value) => ({ style: 'line', value }));
}
