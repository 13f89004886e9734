const most = 10_000;

/** Remembers the results of a function: the same few are needed again and again. Only the first 10,000 are kept. */
export function memoized<K, V extends object | string | number>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const fresh = make(of);
    if (made.size < most) made.set(of, fresh);
    return fresh;
  };
}

/** Remembers values by figures. A Map takes three times as long to find one with a fraction. */
export interface FigureTable<V> {
  readonly get: (figure: number) => V | undefined;
  /** Keeps a value; false where another figure has the place of this one already. */
  readonly keep: (figure: number, value: V) => boolean;
}

const fewest = 32;

/** A table that grows up to so many places, a power of two; each figure has one of them by its hash. */
export function figureTable<V>(most: number): FigureTable<V> {
  let places = fewest;
  let figures = new Float64Array(places).fill(Number.NaN);
  let values: (V | undefined)[] = unset(places);
  let kept = 0;
  const grow = (): void => {
    const [oldFigures, oldValues] = [figures, values];
    [places, kept] = [places * 4, 0];
    figures = new Float64Array(places).fill(Number.NaN);
    values = unset(places);
    for (const [i, value] of oldValues.entries()) if (value !== undefined) keep(oldFigures[i] ?? 0, value);
  };
  const keep = (figure: number, value: V): boolean => {
    if (kept * 2 > places && places < most) grow();
    const place = hashOf(figure) & (places - 1);
    if (values[place] !== undefined) return figures[place] === figure;
    figures[place] = figure;
    values[place] = value;
    kept += 1;
    return true;
  };
  return {
    get(figure) {
      const place = hashOf(figure) & (places - 1);
      return figures[place] === figure ? values[place] : undefined;
    },
    keep,
  };
}

function unset(places: number): undefined[] {
  return Array.from({ length: places }, () => undefined);
}

/** Of whole numbers up to 2^53 as of shares with three decimals: ten bits of the fraction count (mixed as MurmurHash3 does). */
function hashOf(figure: number): number {
  let hash = (figure * 1024) ^ Math.imul(figure / 2 ** 22, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
