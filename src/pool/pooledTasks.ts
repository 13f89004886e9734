import { at } from '../model/at.js';
import type { CellValue, Field } from '../criterion/field.js';
import { isFigureKind } from '../criterion/kinds.js';
import { isRange, limitsOf, pointOf, type Figure } from '../criterion/range.js';
import { isLevel, levelOver } from '../criterion/rated/level.js';
import { writtenCell } from '../inventory/cells/writtenCell.js';
import { frameClasses, type FrameClass } from '../record/municipalities/frame.js';
import type { Entry, PooledList } from './entry.js';
import { identityFields, meansOfAll, ownFigures } from './fields.js';
import { fiveNumbersOf, type FiveNumbers } from './fiveNumbers.js';

/** Why lists that speak of a field leave it empty in the pool. */
export type WhyEmpty = 'single' | 'alike' | 'one-sided' | 'differ';

/** What lists say of one field of a task. */
export interface PooledCell {
  readonly field: string;
  /** municipalities that say something */
  readonly lists: number;
  /** of figures of a municipality itself */
  readonly spread: FiveNumbers | undefined;
  /** what an inventory may hold of it; undefined where that would be more certain than the lists are */
  readonly value: CellValue | undefined;
  /** each value that somebody gave, once */
  readonly said: readonly CellValue[];
  readonly why?: WhyEmpty;
}

/** How many lists of a class hold a task. */
export interface HeldIn {
  readonly population: FrameClass;
  readonly lists: number;
  readonly of: number;
}

/** One task of the pool. */
export interface PooledTask {
  readonly id: string;
  readonly name: string;
  /** national laws with their articles, as an inventory writes them */
  readonly laws: readonly string[];
  readonly entries: readonly Entry[];
  /** municipalities that hold it */
  readonly lists: number;
  readonly classes: readonly HeldIn[];
  readonly cells: readonly PooledCell[];
}

/** The tasks of a pool, numbered in the order of the lists. */
export function pooledTasks(
  groups: readonly (readonly Entry[])[],
  lists: readonly PooledList[],
  fields: Readonly<Record<string, Field>>,
): readonly PooledTask[] {
  const digits = Math.max(3, String(groups.length).length);
  return groups.map((entries, i) => {
    const holders = new Set(entries.map(({ list }) => list));
    return {
      id: `P${String(i + 1).padStart(digits, '0')}`,
      name: commonest(entries.map(({ name }) => name)),
      laws: lawsOf(entries),
      entries,
      lists: holders.size,
      classes: classesOf(lists).map((population) => {
        const own = lists.filter((each) => each.population === population);
        return { population, lists: own.filter(({ code }) => holders.has(code)).length, of: own.length };
      }),
      cells: Object.entries(fields)
        .filter(([name]) => !identityFields.has(name))
        .flatMap(([name, field]) => pooledCell(entries, { name, field, lists }) ?? []),
    };
  });
}

/** The classes that the lists are of, the smallest towns first. */
export function classesOf(lists: readonly PooledList[]): readonly FrameClass[] {
  const own = new Set(lists.map(({ population }) => population));
  return frameClasses.filter((each) => own.has(each));
}

/** The name that most lists give; of several the first. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

function lawsOf(entries: readonly Entry[]): readonly string[] {
  const cited = new Map<string, Set<string>>();
  for (const { title, articles } of entries.flatMap(({ laws }) => laws)) {
    const own = cited.get(title) ?? new Set();
    for (const each of articles) own.add(each);
    cited.set(title, own);
  }
  return [...cited].flatMap(([title, articles]) =>
    articles.size === 0 ? [title] : [...articles].map((each) => `${title}${each}`),
  );
}

interface Asked {
  readonly name: string;
  readonly field: Field;
  readonly lists: readonly PooledList[];
}

function pooledCell(entries: readonly Entry[], { name, field, lists }: Asked): PooledCell | undefined {
  const byList = valuesOf(entries, name, field);
  const values = byList.map(({ value }) => value);
  if (values.length === 0) return undefined;
  const said = distinct(values, field);
  const cell = { field: name, lists: values.length, said, spread: undefined };
  if (ownFigures.has(name)) {
    const found = ownFigure(cell, values as readonly Figure[]);
    const holders = new Set(byList.map(({ list }) => list));
    const bounds = !meansOfAll.has(name) || areOnBothSides(lists.filter(({ code }) => holders.has(code)));
    return bounds || found.value === undefined ? found : { ...found, value: undefined, why: 'one-sided' };
  }
  if (said.length === 1) return { ...cell, value: at(said, 0) };
  if (field.kind === 'rating') return { ...cell, value: levelOver(said.filter(isLevel)) };
  if (!isFigureKind(field.kind)) return { ...cell, value: undefined, why: 'differ' };
  const limits = (values as readonly Figure[]).map((each) => limitsOf(each));
  const low = Math.min(...limits.map(([least]) => least));
  return { ...cell, value: { low, high: Math.max(...limits.map(([, most]) => most)) } };
}

// An average municipality has some 70,000 people, and so is in the class between these.
const smallerClasses: ReadonlySet<FrameClass> = new Set(['under-10k', '10k-30k', '30k-50k']);
const largerClasses: ReadonlySet<FrameClass> = new Set(['100k-300k', 'over-300k', 'designated', 'ward']);

/** Whether some are smaller and some larger than the average: the mean of all lies between no others. */
function areOnBothSides(holders: readonly PooledList[]): boolean {
  return [smallerClasses, largerClasses].every((side) =>
    holders.some(({ population }) => side.has(population)),
  );
}

/** One value of each municipality; where its tasks say different things, it says nothing, but of ratings it says all. */
function valuesOf(
  entries: readonly Entry[],
  name: string,
  field: Field,
): readonly { readonly list: string; readonly value: CellValue }[] {
  const byList = new Map<string, CellValue[]>();
  for (const entry of entries) {
    const value = entry.value(name);
    if (value !== undefined) byList.set(entry.list, [...(byList.get(entry.list) ?? []), value]);
  }
  return [...byList].flatMap(([list, values]) => {
    const own = distinct(values, field);
    if (own.length === 1) return own.map((value) => ({ list, value }));
    return field.kind === 'rating' ? [{ list, value: levelOver(own.filter(isLevel)) }] : [];
  });
}

function distinct(values: readonly CellValue[], field: Field): readonly CellValue[] {
  return [...new Map(values.map((value) => [writtenCell(value, field, 'en'), value])).values()];
}

/**
 * The median with the lowest and the highest figure: of lists that nobody drew, the quartiles say where half of them lie,
 * and not where others may. One figure, or figures that are alike, tell nothing of others and are not used.
 */
function ownFigure(cell: Omit<PooledCell, 'value'>, figures: readonly Figure[]): PooledCell {
  const spread = fiveNumbersOf(figures.flatMap(middleOf));
  const limits = figures.map((each) => limitsOf(each));
  const low = Math.min(...limits.map(([least]) => least));
  const high = Math.max(...limits.map(([, most]) => most));
  const whole = { ...cell, spread };
  if (figures.length < 2) return { ...whole, value: undefined, why: 'single' };
  if (low === high) return { ...whole, value: undefined, why: 'alike' };
  return { ...whole, value: { low, high, ...(spread === undefined ? {} : { point: spread.median }) } };
}

/** The figure that a cell counts with: its point, else the middle of its limits. */
function middleOf(figure: Figure): readonly number[] {
  const point = pointOf(figure);
  if (point !== undefined) return [point];
  return isRange(figure) && Number.isFinite(figure.high) ? [(figure.low + figure.high) / 2] : [];
}
