import { checkDigit } from '../../criterion/checkDigit.js';
import type { Problem } from '../../model/problem.js';
import { plain } from '../../text/lang.js';
import { clean, isSpreadsheetError, saysUnknown } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { codeDigits } from '../../text/codeDigits.js';
import { isMangled } from './mangledIds.js';
import { oneCause } from './oneCause.js';
import { lostZero } from './lostZeros.js';
import { cellTextsIn, type CellText, type Inspection, type InputPart } from './scene.js';

/** Cells of the field `municipality_code` that are no code: lost zeros, wrong check digits, anything else. */
export const municipalityCodes: Inspection = ({ parts }) => parts.flatMap(wrongIn);

/** A code as it is written, full-width digits and hyphens alike. */
interface Code {
  readonly cell: CellText;
  readonly digits: string;
}

function wrongIn(part: InputPart): readonly Problem[] {
  const codes = [...cellTextsIn(part, 'municipality_code')]
    .map((cell) => ({ cell, digits: codeDigits(cell.text) }))
    .filter(({ cell: { text }, digits }) => !saysUnknown(clean(text)) && !isSpreadsheetError(digits));
  const isLost = lossIn(codes.map(({ digits }) => digits));
  const lost = codes.filter(({ digits }) => isLost(digits));
  const others = codes.filter(({ digits }) => !isLost(digits) && !isMangled(digits));
  return [
    ...oneCause(
      lost.map(({ cell }) => cell),
      (cell, cells) => lostZero(cell, `0${codeDigits(cell.text)}`, cells),
    ),
    ...others.flatMap(wrong),
  ];
}

function wrong({ cell, digits }: Code): readonly Problem[] {
  const read = cell.text.trim();
  if (!/^\d{5,6}$/.test(digits) || !isPrefecture(digits)) {
    return [problem('not-a-municipality-code', cell.spot(), { read })];
  }
  const whole = `${digits.slice(0, 5)}${checkDigit(digits)}`;
  if (digits.length === 5 || digits === whole) return [];
  const expected = plain({
    ja: `先頭の5桁が正しければ${whole}`,
    en: `${whole}, if the first five digits are right`,
  });
  return [problem('bad-check-digit', { ...cell.spot(), expected }, { read })];
}

/**
 * Tells a code that lost its leading zero from one without its check digit: both have five digits. It is the former
 * if the zero makes its check digit right, and the five digits are no code themselves (the last three of a code are
 * 000 for a prefecture, else 100 or more), or the file writes check digits, or all its codes would be right so.
 */
function lossIn(codes: readonly string[]): (digits: string) => boolean {
  const five = new Set(codes.filter((digits) => digits.length === 5));
  const writesChecks = codes.some((digits) => digits.length === 6);
  const allRight = five.size >= 3 && [...five].every(isRightWithZero);
  return (digits) => {
    if (digits.length === 4) return /^[1-9]\d{3}$/.test(digits);
    if (!isRightWithZero(digits)) return false;
    return writesChecks || allRight || !isBody(digits);
  };
}

function isRightWithZero(digits: string): boolean {
  return /^[1-9]\d{4}$/.test(digits) && checkDigit(`0${digits}`) === Number(digits[4]);
}

function isBody(digits: string): boolean {
  const last = Number(digits.slice(2, 5));
  return isPrefecture(digits) && (last === 0 || last >= 100);
}

function isPrefecture(digits: string): boolean {
  const number = Number(digits.slice(0, 2));
  return number >= 1 && number <= 47;
}
