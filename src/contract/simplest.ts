import type { Cells } from '../criterion/define.js';
import type { CellValue, Field } from '../criterion/field.js';
import { isRange, type FigureRange } from '../criterion/range.js';
import { isBetweenRatings, ratingsIn } from '../criterion/rated/level.js';

type Fields = Readonly<Record<string, Field>>;

/**
 * The simplest cells found that still fail: cells are emptied and figures made round, one after another, as long as
 * the failure stays. Without the empty cells.
 */
export function simplest(cells: Cells, fields: Fields, fails: (cells: Cells) => boolean): Cells {
  let kept = withoutEmpty(cells);
  for (const name of Object.keys(kept)) {
    const simpler = simplerThan(kept, name, fields[name]).find((each) => fails(each));
    kept = simpler ?? kept;
  }
  return kept;
}

/** The cells with one of them emptied, then with it made simpler, the simplest first. */
function simplerThan(cells: Cells, name: string, field: Field | undefined): readonly Cells[] {
  const { [name]: value, ...others } = cells;
  const changed = rounder(value, field).map((each) => ({ ...others, [name]: each }));
  return [others, ...changed].map((each) => Object.freeze(each));
}

/** Rounder values in place of a figure or a range, the simplest first; none for cells of other kinds. */
export function rounder(value: CellValue | undefined, field: Field | undefined): readonly CellValue[] {
  if (isRange(value)) {
    const { low, high } = value;
    const ends = [low, high].filter(Number.isFinite);
    return [...ends.flatMap((end) => [...rounder(end, field), end]), ...rangesWithin(value, field)];
  }
  if (isBetweenRatings(value)) return ratingsIn(value);
  if (typeof value !== 'number') return [];
  const { min = -Infinity, max = Infinity } = field ?? {};
  const powers = [1, 10, 100, 1000, 10_000, 100_000];
  const shorter = [Number(value.toPrecision(1)), Number(value.toPrecision(2)), Math.trunc(value)];
  const rounds = [0, ...powers, ...powers.map((power) => -power), ...shorter];
  return rounds.filter(
    (each) => each !== value && each >= min && each <= max && Math.abs(each) <= Math.abs(2 * value),
  );
}

/** Ranges with rounder ends. */
function rangesWithin({ low, high }: FigureRange, field: Field | undefined): readonly CellValue[] {
  const lows = [...rounder(low, field), low];
  const highs = [...(Number.isFinite(high) ? rounder(high, field) : []), high];
  return lows.flatMap((from) => highs.filter((to) => Number(to) > Number(from)).map((to) => range(from, to)));
}

function range(low: CellValue, high: CellValue): FigureRange {
  return Object.freeze({ low: Number(low), high: Number(high) });
}

function withoutEmpty(cells: Cells): Cells {
  return Object.freeze(Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)));
}
