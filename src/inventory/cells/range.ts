import type { CellProblemCode } from '../problems/cell.js';
import { clean } from './clean.js';
import { significantDigits } from './number.js';
import { writtenFigures, type WrittenFigures, type WrittenFigure } from './writtenFigures.js';

/** A figure, or its limits, in the unit in which it is written. */
export interface WrittenRange {
  readonly is: 'range';
  /** undefined where nothing limits it */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly point?: number | undefined;
  /** whether a figure carries the sign %, which then holds for all */
  readonly percent: boolean;
  /** those that are written, which the field must allow; ends that follow from them are cut to what it allows */
  readonly figures: readonly number[];
  /** whether it is one figure with its unit behind it */
  readonly hasUnit?: boolean;
  /** whether it was written in hours and minutes */
  readonly isDuration?: boolean;
  /** whether the width was taken from a word such as 約 */
  readonly about: boolean;
}

/** What a text turned out to be that is no plain number. */
export type RangeRead = WrittenRange | { readonly is: 'wrong'; readonly code: CellProblemCode };

/** How a field writes its figures. */
export interface Writing {
  readonly units: readonly string[];
  /** whether its figures are shares: then ±5% is five points, otherwise a twentieth of the figure before it */
  readonly shares: boolean;
  /** whether they may be below 0 */
  readonly signed: boolean;
  /** whether they are hours, which may be written as 900:00 */
  readonly hours?: boolean;
}

/** What the shapes of `marks.ts` mean. */
const shapes = {
  one: /^a?nb?$/,
  between: /^f?a?n(?:[th]a?nu?b?|lc?nmb?)$/,
  around: /^npn$/,
  measured: /^n\(n[th]n\)$/,
  least: /^(?:a?n[lt]b?|La?nb?)$/,
  most: /^(?:a?n[mu]b?|Ma?nb?|tn)$/,
} as const;

type ShapeName = keyof typeof shapes;
const names = Object.keys(shapes) as readonly ShapeName[]; // the keys of the object above

/** Reads a range, a measured figure, an approximate one, or one with its unit; undefined if a text is none of them. */
export function readRange(raw: string, writing: Writing): RangeRead | undefined {
  const cleaned = clean(raw);
  // NFKC makes one sign of ～ (up to) and ~ (about), and digits of ① and ².
  if (/^\s*~/.test(raw) || /\p{No}/u.test(raw)) return undefined;
  const written = writtenFigures(cleaned, writing.units);
  if (written === undefined || isCode(written)) return undefined;
  const name = names.find((each) => shapes[each].test(written.shape));
  return name === undefined ? undefined : rangeOf(name, written, writing);
}

/** With a hyphen, 03-1234 is a telephone number, 2024-04 a month and 2020-2024 five years. */
function isCode({ shape, figures }: WrittenFigures): boolean {
  if (!shape.includes('h')) return false;
  const years = figures.every(({ digits }) => /^(?:19|20)\d{2}$/.test(digits));
  return years || figures.some(({ digits }) => /^0\d/.test(digits));
}

function rangeOf(
  name: ShapeName,
  { figures, shape }: WrittenFigures,
  writing: Writing,
): RangeRead | undefined {
  const [first, second] = figures;
  if (first === undefined) return undefined;
  if (figures.some(({ digits }) => significantDigits(digits) > 15)) return wrong('too-many-digits');
  if (name === 'around') return around(first, second, writing);
  if (name === 'measured') return measured(figures, writing);
  const about = /[ab]/.test(shape);
  if (about && figures.some(({ value }) => value === 0)) return undefined; // a tenth of nothing is no width
  const found = name === 'between' ? between(first, second, writing) : limits[name](first.value);
  if ('is' in found) return found;
  const percent = figures.some((each) => each.percent);
  return {
    is: 'range',
    ...(about ? widened(found) : found),
    percent,
    figures: figures.map(({ value }) => value),
    about,
    // What is one plain figure is no range: it was read before.
    hasUnit: name === 'one' && !about,
  };
}

type Limits = Pick<WrittenRange, 'low' | 'high' | 'point'>;
type Wrong = Extract<RangeRead, { readonly is: 'wrong' }>;

const limits = {
  one: (value: number): Limits => ({ low: value, high: value, point: value }),
  least: (value: number): Limits => ({ low: value }),
  most: (value: number): Limits => ({ high: value }),
};

function between(first: WrittenFigure, second: WrittenFigure = first, { signed }: Writing): Limits | Wrong {
  const [a, b] = [first.value, second.value];
  // △5～10% is written for a fall of 5 to 10% as for a change from −5% to +10%.
  if (signed && first.sign === '-' && second.sign === '' && b > -a) return wrong('unsigned-range');
  if (a <= b) return { low: a, high: b };
  return a < 0 ? { low: b, high: a } : wrong('reversed-range'); // a fall of 5% to 10% is written △5%～△10%
}

function around(
  { value, percent }: WrittenFigure,
  second: WrittenFigure | undefined,
  { shares }: Writing,
): RangeRead | undefined {
  if (second === undefined || second.sign !== '') return undefined;
  const relative = !shares && second.percent && !percent;
  const width = relative ? (Math.abs(value) * second.value) / 100 : second.value;
  const limits = { low: exact(value - width), high: exact(value + width), point: value };
  return {
    is: 'range',
    ...limits,
    percent: !relative && (percent || second.percent),
    figures: [value],
    about: false,
  };
}

/** A measured figure with the limits of its error, which need not lie at the same distance: 72% (65%–78%). */
function measured([point, low, high]: readonly WrittenFigure[], writing: Writing): RangeRead | undefined {
  if (point === undefined || low === undefined) return undefined;
  const ends = between(low, high, writing);
  if ('is' in ends) return ends;
  if (point.value < (ends.low ?? point.value) || point.value > (ends.high ?? point.value)) return undefined;
  const all = [point, low, ...(high === undefined ? [] : [high])];
  return {
    is: 'range',
    ...ends,
    point: point.value,
    percent: all.some((each) => each.percent),
    figures: all.map(({ value }) => value),
    about: false,
  };
}

/** What is taken to lie on each side of an approximate figure, as a share of it. */
const aside = 0.1;

function widened({ low, high, point }: Limits): Limits {
  return {
    ...(low === undefined ? {} : { low: exact(low - Math.abs(low) * aside) }),
    ...(high === undefined ? {} : { high: exact(high + Math.abs(high) * aside) }),
    ...(point === undefined ? {} : { point }),
  };
}

/** The decimal number that was meant: 0.72 − 0.05 is 0.67. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function wrong(code: CellProblemCode): Wrong {
  return { is: 'wrong', code };
}
