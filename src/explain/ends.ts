import { ratings, type CellValue, type Field } from '../criterion/field.js';
import { isFigureKind, isShareKind } from '../criterion/kinds.js';
import { limitsOf, isRange, type Range } from '../criterion/range.js';
import { isBetweenRatings, ratingsIn } from '../criterion/rated/level.js';
import type { TaskResult } from '../model/result.js';
import type { Cell } from './cells.js';

/** An answer to what is open of a cell. */
export interface End {
  readonly to: CellValue;
  /** whether every figure beyond it leads to the same */
  readonly beyond: boolean;
}

/** The answers to try: every word that a cell may hold, or the figures at both ends of what it may be. */
export function ends(
  { field, value }: Cell,
  rescore: (to: CellValue) => TaskResult | undefined,
): readonly End[] {
  if (isFigureKind(field.kind)) return figureEnds(field, value, rescore);
  return wordsOf(field, value).map((to) => ({ to, beyond: false }));
}

// What a list of names holds where all that counts is that there is one.
const someName = '○○';

function wordsOf({ kind, options = {} }: Field, value: CellValue | undefined): readonly CellValue[] {
  if (kind === 'flag') return [false, true];
  if (kind === 'rating') return isBetweenRatings(value) ? ratingsIn(value) : ratings;
  if (kind === 'choice') return Object.keys(options);
  return kind === 'names' ? [[], [someName]] : [];
}

function figureEnds(
  field: Field,
  value: CellValue | undefined,
  rescore: (to: CellValue) => TaskResult | undefined,
): readonly End[] {
  const [from, to] = allowed(field, value);
  const lowest = from === -Infinity ? -farthest : from;
  if (to !== Infinity)
    return [
      { to: lowest, beyond: false },
      { to, beyond: false },
    ];
  const last = rescore(Math.max(lowest, farthest));
  const round = roundFigures(field).filter((each) => each > lowest);
  const settled = firstWhere(round, (each) => leadsToSame(rescore(each), last));
  return [
    { to: lowest, beyond: from === -Infinity },
    { to: round[settled] ?? Math.max(lowest, farthest), beyond: true },
  ];
}

function leadsToSame(a: TaskResult | undefined, b: TaskResult | undefined): boolean {
  return a?.score === b?.score && a?.verdict === b?.verdict && a?.track === b?.track;
}

/** What a cell may still be. */
function allowed({ min = -Infinity, max = Infinity }: Field, value: CellValue | undefined): Range {
  if (value === undefined) return [min, max];
  const [low, high] = isRange(value) ? limitsOf(value) : [min, max];
  return [Math.max(low, min), Math.min(high, max)];
}

// Far beyond any goalpost.
const farthest = 1e9;

/** 1, 2, 5, 10, 20 … up to the farthest; from a hundredth for shares. */
function roundFigures({ kind }: Field): readonly number[] {
  const first = isShareKind(kind) ? -2 : 0;
  return Array.from({ length: 9 - first }, (_, i) => first + i).flatMap((power) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`)),
  );
}

/** The first place from which on something holds; as many as there are if it never does. */
function firstWhere<T>(list: readonly T[], holds: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && holds(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
