import type { Cells } from '../criterion/define.js';
import { ratings, type CellValue, type Field } from '../criterion/field.js';
import { isFigureKind } from '../criterion/kinds.js';
import type { FigureRange } from '../criterion/range.js';
import { levels, isBetweenRatings } from '../criterion/rated/level.js';
import { pick, type Random } from './random.js';

const emptyShare = 0.25;
const rangeShare = 0.15;
const largest = 1_000_000;

/** The cells of one generated task: a quarter of them empty, the others anything that a cell of the field may hold. */
export function cellsFor(fields: Readonly<Record<string, Field>>, random: Random): Cells {
  const filled: Record<string, CellValue | undefined> = {};
  for (const [name, field] of Object.entries(fields))
    filled[name] = random() < emptyShare ? undefined : cellFor(field, random);
  return Object.freeze(filled);
}

/** Any cell that a field may have: a figure may be known only within limits, and a judgement lie between two steps. */
export function cellFor(field: Field, random: Random): CellValue | undefined {
  const isRated = field.kind === 'rating';
  if ((!isRated && !isFigureKind(field.kind)) || random() >= rangeShare) return valueFor(field, random);
  return isRated ? pick(levels.filter(isBetweenRatings), random) : rangeFor(field, random);
}

/** Limits of a figure; some of them with a point, some without an upper limit. */
function rangeFor(field: Field, random: Random): FigureRange {
  const ends = endsOf(field);
  const [a, b] = [figureWithin(ends, random), figureWithin(ends, random)];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const way = Math.floor(random() * 4);
  if (way === 0) return Object.freeze({ low, high, point: low + random() * (high - low) });
  return Object.freeze({ low, high: way === 1 && field.max === undefined ? Infinity : high });
}

/** Any value that a cell of the field may hold, figures as one number; figures near 0 and at the ends come often. */
export function valueFor(field: Field, random: Random): CellValue | undefined {
  switch (field.kind) {
    case 'count':
    case 'hours':
    case 'months':
    case 'number':
    case 'share':
    case 'signedShare':
      return figureWithin(endsOf(field), random);
    case 'rating':
      return pick(ratings, random);
    case 'flag':
      return random() < 0.5;
    case 'choice':
      return pick(Object.keys(field.options ?? {}), random);
    case 'names':
      return namesFrom(field.options === undefined ? someNames : Object.keys(field.options), random);
    case 'text':
      return pick(someTexts, random);
  }
}

type Ends = readonly [min: number, max: number];

function endsOf({ kind, min = -largest, max }: Field): Ends {
  return [min, max ?? (kind === 'signedShare' ? 5 : largest)];
}

function figureWithin(ends: Ends, random: Random): number {
  const [min, max] = ends;
  const way = Math.floor(random() * 6);
  if (way === 0) return pick([min, max, 0, 1], random) ?? min;
  if (way === 1) return within(Math.floor(random() * 13), ends);
  if (way === 2) return within(Math.round(magnitude(random)), ends);
  if (way === 3) return within(magnitude(random), ends);
  if (way === 4) return within(-magnitude(random), ends);
  return min + random() * (max - min);
}

/** From 0.01 to a million, every power of ten as likely as the others. */
function magnitude(random: Random): number {
  return 10 ** (random() * 8 - 2);
}

function within(value: number, [min, max]: Ends): number {
  return Math.min(max, Math.max(min, value));
}

function namesFrom(names: readonly string[], random: Random): readonly string[] {
  return Object.freeze(names.filter(() => random() < Math.min(0.5, 2 / names.length)));
}

const someNames = ['戸籍法', '地方自治法', '○○市手数料条例', '秋田県', 'eLTAX', 'AI', 'SaaS'];
const someTexts = ['窓口', '例：年1回', 'A & B', '0', '| * _ <b>', '=1+1', '髙﨑市', '🏢', 'なし'];
