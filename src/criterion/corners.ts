import type { CellValue } from './field.js';
import type { Judgement, Scored } from './outcome.js';
import { within } from './part.js';
import { cutTo, isRange, type FigureRange, type Range } from './range.js';

type Cells = Readonly<Record<string, CellValue | undefined>>;

// Each range doubles the corners; modules have a few figures.
const most = 8;

/**
 * The judgement of a module that knows no ranges: it is asked at each end of every range, and its lowest and highest
 * values are the limits. True where its value rises or falls with each figure, which `criteria test` tries. It has a
 * point only where every figure was measured.
 */
export function atCorners(judge: (cells: Cells) => Judgement, cells: Cells): Judgement {
  const ranges = Object.entries(cells).flatMap(([field, cell]) =>
    isRange(cell) ? [[field, cell] as const] : [],
  );
  if (ranges.length === 0) return judge(cells);
  const middle = judge({
    ...cells,
    ...Object.fromEntries(ranges.map(([field, cell]) => [field, pointIn(cell)])),
  });
  if (!('status' in middle) || middle.status !== 'scored') return middle;
  const corners =
    ranges.length > most
      ? []
      : cornersOf(ranges).map((corner) => judge({ ...cells, ...Object.fromEntries(corner) }));
  const range = spanned(corners, ({ value }) => value);
  const evidence = middle.evidence.map((each) => {
    const cell = cells[each.field];
    return isRange(cell) ? { ...each, value: cell, kind: 'bounded' as const } : each;
  });
  const isMeasured = ranges.every(([, { point }]) => point !== undefined);
  const measured = isMeasured ? { point: cutTo(middle.value, range) } : {};
  const extent = middle.extent === undefined ? undefined : spanned(corners, (each) => each.extent ?? 0);
  return { answers: { value: within(range, evidence, measured) }, extent, caution: middle.caution };
}

/** Lowest and highest of what is scored at the corners; anything where one of them is not, or there are too many. */
function spanned(corners: readonly Judgement[], of: (scored: Scored) => number): Range {
  const values = corners.flatMap((judged) =>
    'status' in judged && judged.status === 'scored' ? [of(judged)] : [0, 1],
  );
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/** The point of a range; an end of it where none was measured. */
function pointIn({ low, high, point }: FigureRange): number {
  if (point !== undefined) return point;
  return high === Infinity ? Math.max(low, 1e9) : (low + high) / 2;
}

type Corner = readonly (readonly [field: string, figure: number])[];

function cornersOf(ranges: readonly (readonly [string, FigureRange])[]): readonly Corner[] {
  return ranges.reduce<readonly Corner[]>(
    (corners, [field, { low, high }]) =>
      corners.flatMap((corner) => [
        [...corner, [field, low] as const],
        // Far beyond any goalpost: Infinity would make a logarithm of a module infinite too.
        [...corner, [field, high === Infinity ? Math.max(low, 1e12) : high] as const],
      ]),
    [[]],
  );
}
