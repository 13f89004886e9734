import type { Text } from '../../text/lang.js';
import { ratings, type CellValue, type Rating } from '../field.js';
import { isRange, type Range } from '../range.js';
import { thirds } from '../scale.js';

/** What a cell of judgements may hold: a rating, or all from one rating to another, as where raters differ (中～高). */
export type Level = Rating | 'low-medium' | 'medium-high' | 'low-high';

// The narrowest first.
const ratingsOf: Readonly<Record<Level, readonly Rating[]>> = {
  low: ['low'],
  medium: ['medium'],
  high: ['high'],
  'low-medium': ['low', 'medium'],
  'medium-high': ['medium', 'high'],
  'low-high': ratings,
};

export const levels = Object.keys(ratingsOf) as readonly Level[]; // its keys are those of the type

/** Levels as an inventory writes them. */
export const levelWords = {
  low: { ja: '低', en: 'low' },
  medium: { ja: '中', en: 'medium' },
  high: { ja: '高', en: 'high' },
  'low-medium': { ja: '低～中', en: 'low to medium' },
  'medium-high': { ja: '中～高', en: 'medium to high' },
  'low-high': { ja: '低～高', en: 'low to high' },
} as const satisfies Record<Level, Text>;

/** The ratings that a level leaves open. */
export function ratingsIn(level: Level): readonly Rating[] {
  return ratingsOf[level];
}

/** The narrowest level that holds all that was said: the rating itself where all say the same. */
export function levelOver(said: readonly Level[]): Level {
  const own = said.flatMap(ratingsIn);
  return levels.find((level) => own.every((each) => ratingsOf[level].includes(each))) ?? 'low-high';
}

/** What a level may be worth: a third of the scale for each rating, 0 to 1. */
export function rangeOfLevel(level: Level): Range {
  const own = ratingsOf[level].map((each) => thirds[each]);
  return [Math.min(...own.map(([low]) => low)), Math.max(...own.map(([, high]) => high))];
}

/** Whether a cell holds a judgement. */
export function isLevel(cell: unknown): cell is Level {
  return typeof cell === 'string' && Object.hasOwn(ratingsOf, cell);
}

/** Whether a cell holds a judgement that is no single rating. */
export function isBetweenRatings(cell: unknown): cell is Exclude<Level, Rating> {
  return isLevel(cell) && ratingsOf[cell].length > 1;
}

/** Whether a cell is known only within limits. */
export function isWithinLimits(cell: CellValue | undefined): boolean {
  return isRange(cell) || isBetweenRatings(cell);
}
