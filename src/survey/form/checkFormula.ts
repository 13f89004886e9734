import type { Lang, Text } from '../../text/lang.js';
import type { AnswerKind } from '../questions/question.js';
import { answerWords, choicesFor } from './vocabulary.js';

/** An input cell of a row: its address, and what is asked there. */
export interface CheckedCell {
  readonly key: string;
  readonly short: Text;
  readonly kind: AnswerKind;
  readonly at: string;
}

/**
 * The formula that says what is still wrong in a row: cells that are empty, or hold neither a word of the list nor a
 * figure. A row of a task that is not performed needs no more answers.
 */
export function checkFormula(cells: readonly CheckedCell[], lang: Lang): string {
  const first = cells.find(({ key }) => key === 'performs' || key === 'offered');
  const others = cells.filter((each) => each !== first && each.kind !== 'text');
  const rest = others.length === 0 ? '""' : others.map((each) => wrongIn(each, lang)).join('&');
  if (first === undefined) return rest;
  const { no, none } = answerWords;
  const ended = `OR(${first.at}=${quoted(no[lang])},${first.at}=${quoted(none[lang])})`;
  return `${wrongIn(first, lang)}&IF(${ended},"",${rest})`;
}

function wrongIn({ short, kind, at }: CheckedCell, lang: Lang): string {
  const name = short[lang];
  const empty = quoted(says.empty[lang](name));
  const wrong = quoted((kind === 'figure' || kind === 'months' ? says.figure : says.choose)[lang](name));
  return `IF(TRIM(${at})="",${empty},IF(${isRight(kind, at, lang)},"",${wrong}))`;
}

/** The condition that a cell holds what it may. */
export function isRight(kind: AnswerKind, at: string, lang: Lang): string {
  const choices = choicesFor(kind).map((text) => `${at}=${quoted(text[lang])}`);
  if (choices.length > 0) return `OR(${choices.join(',')})`;
  const { unknown, none } = answerWords;
  // Of a text, `>=0` is true in a spreadsheet: it is asked of numbers only.
  return `OR(IF(ISNUMBER(${at}),${at}>=0,FALSE),${at}=${quoted(unknown[lang])},${at}=${quoted(none[lang])})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const says = {
  empty: { ja: (name: string) => `${name}、`, en: (name: string) => `${name}; ` },
  figure: { ja: (name: string) => `${name}（数字で）、`, en: (name: string) => `${name} (a number); ` },
  choose: {
    ja: (name: string) => `${name}（一覧から）、`,
    en: (name: string) => `${name} (choose from the list); `,
  },
} as const;
