import type { CellValue, Field } from '../../criterion/field.js';
import { valuesByWord } from '../../criterion/meanings.js';
import { isLevel, levelOver } from '../../criterion/rated/level.js';
import { headerKey } from '../../text/headerKey.js';
import { clean, isSpreadsheetError, saysUnknown } from './clean.js';
import {
  known,
  notApplicableReading,
  undecidedReading,
  unknownReading,
  wrong,
  type Reading,
} from './reading.js';

/** Reads a cell of a field with a closed list of words: a flag, a rating or a choice. */
export function wordReader(field: Field): (text: string) => Reading {
  const words = valuesByWord(field);
  return (text) => {
    const cleaned = clean(text);
    const value = words.get(headerKey(cleaned));
    if (value !== undefined && cleaned !== '') return known(value);
    const twice = saidTwice(cleaned, (word) => words.get(headerKey(word)));
    if (twice !== undefined) return known(twice);
    if (saysUnknown(cleaned)) return unknownReading;
    if (/^n[./]?a\.?$/i.test(cleaned)) return notApplicableReading;
    const span =
      field.kind === 'rating' ? betweenRatings(cleaned, (word) => words.get(headerKey(word))) : undefined;
    if (span !== undefined) return known(span);
    if (isUndecided(cleaned, (word) => words.has(headerKey(word)))) return undecidedReading;
    return wrong(isSpreadsheetError(cleaned) ? 'spreadsheet-error' : 'not-an-option');
  };
}

const undecided =
  /^[(]?(?:[△▲]印?|三角印?|場合による|場合により異なる|ケースバイケース|どちらとも[言い]えない|どちらでもない|半々|両方|depends|both|mixed)[)]?$/i;
const inPart =
  /[([〔【]?(?:一部|部分的|限定的|条件付き?|大部分|大半|概ね|おおむね|ほぼ|原則(?:として)?|partly|partially|in part|mostly|some)(?:のみ|だけ)?(?:にのみ|に|で|は|が|を|、|,)?[)\]〕】]?/i;
const between = /[~〜∼/・,、]|から|又は|または|\bto\b|\bor\b/;
const betweenSteps = /[-‐–—~〜∼/・,、]|から|又は|または|\bto\b|\bor\b/;

/** A judgement between two steps, 中～高: neither is certain, and nothing beyond them is possible. */
function betweenRatings(
  text: string,
  meaning: (word: string) => CellValue | undefined,
): CellValue | undefined {
  const said = text.split(betweenSteps).map((word) => meaning(word.trim()));
  return said.length === 2 && said.every(isLevel) ? levelOver(said) : undefined;
}

/** An answer with a full stop, or with the same once more in brackets: はい。, ○（該当）. */
function saidTwice(text: string, meaning: (word: string) => CellValue | undefined): CellValue | undefined {
  const [, word = '', again = word] = /^([^()。]{1,20})(?:[(]([^()]{1,20})[)])?[。.]?$/u.exec(text) ?? [];
  if (word === '') return undefined;
  const value = meaning(word.trim());
  return value !== undefined && value === meaning(again.trim()) ? value : undefined;
}

/** Whether an answer holds in part only (有（一部）, 一部あり, △) or lies between two (中～高, 有・無). */
function isUndecided(text: string, isWord: (text: string) => boolean): boolean {
  if (undecided.test(text)) return true;
  const rest = text.replace(inPart, '').trim();
  if (rest !== text && (rest === '' || isWord(rest))) return true;
  const words = text.split(between).map((word) => word.trim());
  return words.length === 2 && words.every((word) => word !== '' && isWord(word));
}
