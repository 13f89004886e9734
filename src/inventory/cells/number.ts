import type { Field } from '../../criterion/field.js';
import type { CellProblemCode } from '../problems/cell.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';

/** A number as it is written; `percent` if it carries the sign %. */
export type WrittenNumber =
  | { readonly is: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly is: 'unknown' }
  | { readonly is: 'wrong'; readonly code: CellProblemCode };

/** The number, if the field allows it. */
export function allowed(
  value: number | undefined,
  { min = -Infinity, max = Infinity }: Field,
): number | undefined {
  return value === undefined || value < min || value > max ? undefined : value;
}

/** Whether the field takes figures below 0. */
export function isSigned({ min = -Infinity }: Field): boolean {
  return min < 0;
}

// △ and ▲ are the minus of Japanese accounts.
const number =
  /^(?<minus>[-−△▲])?\+?\s*(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(?<percent>%)?$/;

/** Reads a number with its sign, thousands commas and %, or reports what keeps the text from being one. */
export function readWritten(raw: string): WrittenNumber {
  const text = clean(raw);
  if (saysUnknown(text)) return { is: 'unknown' };
  const found = number.exec(text);
  if (found?.groups === undefined || hasOtherNumerals(raw) || /^[-−△▲]\+/.test(text)) {
    return { is: 'wrong', code: whyNot(text) };
  }
  const { minus, digits = '', percent } = found.groups;
  if (significantDigits(digits) > 15) return { is: 'wrong', code: 'too-many-digits' };
  const value = Number(digits.replaceAll(',', ''));
  return {
    is: 'number',
    value: minus === undefined || value === 0 ? value : -value,
    percent: percent !== undefined,
  };
}

/** Whether the text has ¹, ①, ½ and the like, which NFKC would turn into digits of the number. */
function hasOtherNumerals(raw: string): boolean {
  return /\p{No}/u.test(raw);
}

/** A double holds 15 decimal digits exactly. */
export function significantDigits(digits: string): number {
  return digits.replace(/[,.]/g, '').replace(/^0+/, '').length;
}

const sign = String.raw`^[-+−△▲]?\s*`;

/** What a text that is no number looks like, the first that fits. */
const reasons: readonly (readonly [RegExp, CellProblemCode])[] = [
  [/^[-+]?(?:nan|inf|infinity|∞)$/i, 'not-finite'],
  [new RegExp(String.raw`${sign}\d+(?:\.\d+)?e[-+]?\d+$`, 'i'), 'shortened-number'],
  [/^\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)(?:\D.*)?$/, 'date-not-number'],
  [/^(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:\d{1,2}|元)\s*[-/.年]/i, 'date-not-number'],
  [/^(?:\d{4}年(?:度)?|\d{1,2}月(?:\d{1,2}日)?|(?:\d{4}|\d{1,2})\/\d{1,2})$/, 'date-not-number'],
  [/^(?:19|20)\d{2}[-‐–—―−ー](?:0\d|(?:19|20)\d{2})$/, 'date-not-number'],
  [/^\d+:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/, 'time-not-number'],
  [new RegExp(String.raw`${sign}\d*(?:\.\d*){2,}$`), 'several-points'],
  [new RegExp(String.raw`${sign}[\d,]*\d\.$`), 'unfinished-number'],
  [new RegExp(String.raw`${sign}\d*,[\d,]*(?:\.\d*)?%?$`), 'wrong-thousands'],
  [/\d/, 'number-with-text'],
];

function whyNot(text: string): CellProblemCode {
  if (isSpreadsheetError(text)) return 'spreadsheet-error';
  // A long text is no number, and long texts are not put to patterns that could take their time.
  const reason = text.length > 100 ? undefined : reasons.find(([pattern]) => pattern.test(text));
  return reason?.[1] ?? 'not-a-number';
}
