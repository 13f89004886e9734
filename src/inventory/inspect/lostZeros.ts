import type { Problem } from '../../model/problem.js';
import { plain } from '../../text/lang.js';
import { clean } from '../cells/clean.js';
import { problem } from '../problems/problems.js';
import { oneCause } from './oneCause.js';
import { cellTextsIn, type CellText, type Inspection, type InputPart } from './scene.js';

/** Ids that are shorter than the others, in a file whose ids are filled up with zeros to one length. */
export const lostZeros: Inspection = ({ parts }) => parts.flatMap(lostIn);

function lostIn(part: InputPart): readonly Problem[] {
  const ids = [...cellTextsIn(part, 'id')].map((id) => ({ id, digits: clean(id.text) }));
  const numbers = ids.filter(({ digits }) => /^\d+$/.test(digits));
  const length = commonLength(numbers.map(({ digits }) => digits));
  if (length === undefined) return [];
  const short = numbers.filter(({ digits }) => digits.length < length);
  return oneCause(
    short.map(({ id }) => id),
    (id, cells) => lostZero(id, clean(id.text).padStart(length, '0'), cells),
  );
}

/** A number that should have had zeros before it. */
export function lostZero({ text, spot }: CellText, whole: string, cells = 1): Problem {
  const props = { read: text.trim(), whole, cells };
  return problem('lost-leading-zero', { ...spot(), expected: plain({ ja: whole, en: whole }) }, props);
}

/**
 * The length that most of the numbers have, if all with leading zeros have it; else undefined: codes that grow by
 * level (01, 0101, 010102) are of several lengths on purpose.
 */
function commonLength(numbers: readonly string[]): number | undefined {
  const padded = numbers.find((digits) => digits.startsWith('0') && digits.length > 1);
  if (padded === undefined) return undefined;
  const { length } = padded;
  const isFixed = numbers.every((digits) => !digits.startsWith('0') || digits.length === length);
  const fitting = numbers.filter((digits) => digits.length === length);
  return isFixed && fitting.length * 2 > numbers.length ? length : undefined;
}
