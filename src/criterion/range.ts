/** A figure that is known within limits: `500～800`, `約600` (point 600), `600以上` (high is Infinity). */
export interface FigureRange {
  readonly low: number;
  /** at least `low`; may be Infinity */
  readonly high: number;
  /** the figure that was measured or estimated, where there is one */
  readonly point?: number;
}

/** What a cell of figures holds. */
export type Figure = number | FigureRange;

/** Lowest and highest of what is possible; equal where it is known. */
export type Range = readonly [low: number, high: number];

/** Whether a cell holds a range rather than one figure. */
export function isRange(cell: unknown): cell is FigureRange {
  return typeof cell === 'object' && cell !== null && 'low' in cell && 'high' in cell;
}

/** The limits of a figure; those of a field whose cell is empty. */
export function limitsOf(figure: Figure | undefined, empty: Range = [0, Infinity]): Range {
  if (figure === undefined) return empty;
  return isRange(figure) ? [figure.low, figure.high] : [figure, figure];
}

/** The figure itself where it is one, or was measured; undefined where only its limits are known. */
export function pointOf(figure: Figure | undefined): number | undefined {
  return isRange(figure) ? figure.point : figure;
}

/** The limits of a function that rises or falls with each of its arguments, over all that they may be. */
export function spanOf(of: (...arguments_: readonly number[]) => number, ...limits: readonly Range[]): Range {
  const [first, second] = limits;
  if (first !== undefined && second !== undefined && limits.length === 2) return spanOfTwo(of, first, second);
  const corners = limits.reduce<readonly (readonly number[])[]>(
    (all, [low, high]) =>
      all.flatMap((corner) => [[...corner, low], ...(high === low ? [] : [[...corner, high]])]),
    [[]],
  );
  const values = corners.map((corner) => of(...corner));
  return [Math.min(...values), Math.max(...values)];
}

// Written out: most functions have two arguments, and most cells hold one figure, so that there is one corner.
function spanOfTwo(of: (x: number, y: number) => number, [a, b]: Range, [c, d]: Range): Range {
  const first = of(a, c);
  if (a === b && c === d) return [first, first];
  const [second, third, last] = [of(b, c), of(a, d), of(b, d)];
  return [Math.min(first, second, third, last), Math.max(first, second, third, last)];
}

/** A value moved into a range. */
export function cutTo(value: number, [low, high]: Range): number {
  return Math.min(high, Math.max(low, value));
}
