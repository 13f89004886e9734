import { figure, percent } from '../text/figure.js';
import { say, type Text, type Wording } from '../text/lang.js';
import type { CellValue, Field } from './field.js';
import { isShareKind } from './kinds.js';
import { unknown, type Evidence, type ScoreResult, type Scored } from './outcome.js';
import { within } from './part.js';
import { cutTo, isRange, type FigureRange, type Range } from './range.js';

type Cells = Readonly<Record<string, CellValue | undefined>>;

// Each range doubles the corners; modules have a few figures.
const most = 8;

/**
 * The judgement of a module that knows no ranges: it is asked at each end of every range, and its lowest and highest
 * values are the limits. True where its value rises or falls with each figure, which `criteria test` tries.
 */
export function atCorners(
  judge: (cells: Cells) => ScoreResult,
  cells: Cells,
  fields: Readonly<Record<string, Field>>,
): ScoreResult {
  const ranges = Object.entries(cells).flatMap(([field, cell]) =>
    isRange(cell) ? [[field, cell] as const] : [],
  );
  if (ranges.length === 0) return judge(cells);
  const middle = judge({
    ...cells,
    ...Object.fromEntries(ranges.map(([field, cell]) => [field, pointIn(cell)])),
  });
  if (!('status' in middle) || middle.status === 'unknown') return middle;
  const corners = cornersOf(ranges.slice(0, most)).map((corner) =>
    judge({ ...cells, ...Object.fromEntries(corner) }),
  );
  const because = middle.evidence.map((each) => {
    const [cell, field] = [cells[each.field], fields[each.field]];
    return isRange(cell) && field !== undefined ? limitsIn(each, cell, field) : each;
  });
  if (middle.status === 'not-applicable') {
    const isCertain = corners.every((each) => 'status' in each && each.status === 'not-applicable');
    return isCertain ? { ...middle, evidence: because } : unknown();
  }
  const range = ranges.length > most ? anything : rangeOf(corners, ({ value }) => value);
  const isMeasured = ranges.every(([, { point }]) => point !== undefined);
  const point = isMeasured ? cutTo(middle.value, range) : undefined;
  const { caution, extent } = middle;
  return {
    answers: { value: within(range, because, { point }) },
    extent: extent === undefined ? undefined : rangeOf(corners, (each) => each.extent),
    caution,
  };
}

const anything: Range = [0, 1];

/** Lowest and highest of what the corners say; anything where one of them says nothing. */
function rangeOf(corners: readonly ScoreResult[], of: (scored: Scored) => number | undefined): Range {
  const figures = corners.map((each) =>
    'status' in each && each.status === 'scored' ? of(each) : undefined,
  );
  const known = figures.filter((each) => each !== undefined);
  return known.length < figures.length ? anything : [Math.min(...known), Math.max(...known)];
}

/** The words of the module know one figure only, and the cell holds two. */
function limitsIn(each: Evidence, cell: FigureRange, { title, kind }: Field): Evidence {
  const limits = isShareKind(kind) ? percent(cell) : figure(cell);
  return { ...each, value: cell, kind: 'bounded', says: say(lies, { title, limits }) };
}

const lies: Wording<{ readonly title: Text; readonly limits: string }> = {
  ja: ({ title, limits }) => `${title.ja}は${limits}`,
  en: ({ title, limits }) => `${title.en}: ${limits}`,
};

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
