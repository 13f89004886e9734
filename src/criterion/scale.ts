import { cutTo, limitsOf, pointOf, type Figure, type Range } from './range.js';
import { memoized } from '../text/memoized.js';
import { linear, logarithmicOn, piecewise, type Goalposts, type Point } from './value.js';

/** How one cell becomes a value from 0 to 1, and how that is written down. */
export interface Scale<V> {
  /** the value of what a cell holds; of a range, the lowest and the highest, and the point where there is one */
  readonly of: (cell: V) => Valued;
  /** the formula with its numbers, x being the cell */
  readonly formula: (x: string) => string;
}

/** What a cell is worth. */
export interface Valued {
  readonly range: Range;
  /** 0 to 1; undefined where only the range is known */
  readonly point: number | undefined;
}

/** u = clamp((x − L) / (U − L), 0, 1); L may be the larger. */
export const onLine = oncePerGoalposts(([zero, one]) =>
  onFigures(
    (x) => linear(x, [zero, one]),
    (x) => {
      if (zero === 0) return `clamp(${over(x, one)})`;
      if (one === 0) return `clamp(1 - ${over(x, zero)})`;
      return `clamp((${minus(x, zero)}) / (${minus(one, zero)}))`;
    },
  ),
);

/** u = clamp((ln(1 + x) − ln(1 + L)) / (ln(1 + U) − ln(1 + L)), 0, 1), for figures of several orders of magnitude. */
export const onLog = oncePerGoalposts(([zero, one]) => {
  const worth = logarithmicOn([zero, one]);
  return onFigures(
    // Beyond the goalposts the value stays, and a logarithm of what is infinite is no figure.
    (x) => worth(cutTo(x, [Math.min(zero, one), Math.max(zero, one)])),
    (x) =>
      zero === 0
        ? `clamp(ln(1 + ${x}) / ln(1 + ${one}))`
        : `clamp((ln(1 + ${x}) - ln(1 + ${zero})) / (ln(1 + ${one}) - ln(1 + ${zero})))`,
  );
});

/** Goalposts come from params, which are the same for all tasks: their scale is made once. */
function oncePerGoalposts(make: (goalposts: Goalposts) => Scale<Figure>): typeof make {
  const byZero = memoized((zero: number) => memoized((one: number) => make([zero, one])));
  return ([zero, one]) => byZero(zero)(one);
}

/** Straight lines between points whose figures rise and whose values only rise or only fall. */
export function onPoints(points: readonly Point[]): Scale<Figure> {
  return onFigures(
    (x) => piecewise(x, points),
    (x) => `line(${x}; ${points.map(([at, value]) => `${at}: ${value}`).join(', ')})`,
  );
}

function minus(x: string | number, y: number): string {
  return y < 0 ? `${x} + ${-y}` : `${x} - ${y}`;
}

function over(x: string, y: number): string {
  return y === 1 ? x : `${x} / ${y}`;
}

/** A function of figures that only rises or only falls. */
function onFigures(of: (x: number) => number, formula: Scale<Figure>['formula']): Scale<Figure> {
  return {
    of(cell) {
      if (typeof cell === 'number') {
        const value = of(cell);
        return { range: [value, value], point: value };
      }
      const [a, b] = limitsOf(cell).map((x) => of(x));
      const range: Range = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
      const measured = pointOf(cell);
      return { range, point: measured === undefined ? undefined : cutTo(of(measured), range) };
    },
    formula,
  };
}

/** What yes and no are worth. */
export function onFlag(yes: number, no: number): Scale<boolean> {
  return { of: (cell) => exactly(cell ? yes : no), formula: (x) => `${x} ? ${yes} : ${no}` };
}

/** What each of the words of a cell is worth. */
export function onWords<W extends string>(worth: Readonly<Record<W, number>>): Scale<W> {
  return {
    of: (cell) => exactly(worth[cell]),
    formula(x) {
      const words = Object.entries(worth).map(([word, value]) => `${word}: ${String(value)}`);
      return `${x} of { ${words.join(', ')} }`;
    },
  };
}

/** What the steps of a judgement may be worth: each is a third of the scale, with its middle as the point. */
export const thirds = {
  low: [0, 1 / 3],
  medium: [1 / 3, 2 / 3],
  high: [2 / 3, 1],
} as const satisfies Readonly<Record<'low' | 'medium' | 'high', Range>>;

/** A judgement, where high is good. */
export const onThirds: Scale<keyof typeof thirds> = {
  of(cell) {
    const [low, high] = thirds[cell];
    return { range: [low, high], point: (low + high) / 2 };
  },
  formula: (x) => `${x} of { low: 0 to 1/3, medium: 1/3 to 2/3, high: 2/3 to 1 }`,
};

function exactly(value: number): Valued {
  return { range: [value, value], point: value };
}
