import { at } from '../../model/at.js';
import * as z from 'zod';
import { amountOf } from '../amount.js';
import { connectedRows, type Comparisons } from '../comparisons.js';
import { judgementProblem, type JudgementProblem, type JudgementPath } from '../problems.js';
import { keysMentioned, writtenById, type Method } from '../judgement.js';
import { pairwiseWeights, usualLimit, type MisfitPair } from '../pairwise.js';
import { randomIndexTables } from '../../model/weighed.js';
import type { Misfit, Weighting } from '../../model/weighed.js';

const set = { compare: z.record(z.string(), writtenById) };
const options = { 'random-index': z.enum(randomIndexTables).default('saaty-1980') };

type Options = z.output<z.ZodObject<typeof options>>;

/** Pairwise comparison on Saaty's scale from 1/9 to 9: how many times as important the one is as the other. */
export const ahp: Method<typeof set, typeof options> = {
  set,
  options,
  judge({ compare }, path, options) {
    const at = [...path, 'compare'];
    const entries = entriesOf(compare, at);
    return {
      mentions: [
        ...keysMentioned(at, compare),
        ...Object.entries(compare).flatMap(([of, row]) => keysMentioned([...at, of], row)),
      ],
      problems: (criteria) => [
        ...entries.flatMap(entryProblems),
        ...contradictions(entries),
        ...gaps(entries, criteria, at),
      ],
      weigh: (criteria) => weightingOf(comparisonsOf(entries, criteria), criteria, options),
      comparisons: (criteria) => comparisonsOf(entries, criteria),
    };
  },
  weighTogether: weightingOf,
};

/** One comparison as it was written. */
interface Entry {
  readonly of: string;
  readonly than: string;
  readonly read: string;
  /** undefined if it is not on the scale */
  readonly times: number | undefined;
  readonly path: JudgementPath;
}

type Compare = z.output<typeof set.compare>;

function entriesOf(compare: Compare, path: JudgementPath): readonly Entry[] {
  return Object.entries(compare).flatMap(([of, row]) =>
    Object.entries(row).map(([than, read]) => {
      const times = amountOf(read);
      const isOnScale = times !== undefined && times >= 1 / 9 - rounded && times <= 9;
      return {
        of,
        than,
        read: String(read),
        times: isOnScale ? times : undefined,
        path: [...path, of, than],
      };
    }),
  );
}

// 1/9 may be written 0.11.
const rounded = 0.002;

function entryProblems({ of, than, read, times, path }: Entry): readonly JudgementProblem[] {
  if (times === undefined)
    return [judgementProblem('judgement-wrong-value', { path }, { read, wants: scale })];
  return of === than && times !== 1 ? [judgementProblem('judgement-itself', { path }, { name: of })] : [];
}

const scale = { ja: '1〜9、又は逆数の1/2〜1/9', en: 'a figure from 1 to 9, or a reciprocal from 1/2 to 1/9' };

/** Pairs that were judged both ways round, and not as reciprocals of each other. */
function contradictions(entries: readonly Entry[]): readonly JudgementProblem[] {
  return entries.flatMap((entry, i) => {
    const { of, than, times, path } = entry;
    const before = entries.slice(0, i).find((other) => other.of === than && other.than === of);
    if (before?.times === undefined || times === undefined || of === than) return [];
    if (Math.abs(times * before.times - 1) <= roundedProduct) return [];
    const props = { of: before.of, than: before.than, given: before.read, back: entry.read };
    return [judgementProblem('judgement-contradiction', { path }, props)];
  });
}

// Reciprocals may be rounded to two decimals: 8 and 0.13 make 1.04.
const roundedProduct = 0.05;

/** What is not compared: a warning where the others imply it, an error where they cannot. */
function gaps(
  entries: readonly Entry[],
  listed: readonly string[],
  path: JudgementPath,
): readonly JudgementProblem[] {
  const judged = new Set(entries.flatMap(({ of, than }) => [of, than]));
  const missing = listed.length < 2 ? [] : listed.filter((id) => !judged.has(id));
  if (missing.length > 0) return [judgementProblem('judgement-missing', { path }, { names: missing })];
  // What cannot be read is reported already, and is no gap.
  const readable = entries.map((entry) => ({ ...entry, times: entry.times ?? 1 }));
  return gapsBetween(comparisonsOf(readable, listed), listed, path);
}

function gapsBetween(
  comparisons: Comparisons,
  criteria: readonly string[],
  path: JudgementPath,
): readonly JudgementProblem[] {
  const [one = [], other] = connectedRows(comparisons).map((rows) => rows.map((i) => at(criteria, i)));
  if (other !== undefined) return [judgementProblem('judgement-unconnected', { path }, { one, other })];
  const pairs = criteria.flatMap((of, i) =>
    criteria.flatMap((than, j) => (j > i && comparisons[i]?.[j] === undefined ? [`${of}–${than}`] : [])),
  );
  if (pairs.length === 0) return [];
  const all = (criteria.length * (criteria.length - 1)) / 2;
  return [judgementProblem('judgement-pairs-missing', { path }, { missing: pairs.length, all, pairs })];
}

/** Where a pair was judged both ways round, the figure above 1 counts: it is the one that is not rounded. */
function comparisonsOf(entries: readonly Entry[], criteria: readonly string[]): Comparisons {
  const numbers = new Map(criteria.map((id, i) => [id, i]));
  const rows = criteria.map((_, i) =>
    criteria.map((_, j) => (i === j ? 1 : undefined) as number | undefined),
  );
  for (const { of, than, times } of entries.toSorted((a, b) => (a.times ?? 0) - (b.times ?? 0))) {
    const [i, j] = [numbers.get(of), numbers.get(than)];
    if (i === undefined || j === undefined || i === j || times === undefined) continue;
    rows[i]?.splice(j, 1, times);
    rows[j]?.splice(i, 1, 1 / times);
  }
  return rows;
}

function weightingOf(comparisons: Comparisons, criteria: readonly string[], options: Options): Weighting {
  const { weights, misfits, ...rest } = pairwiseWeights(comparisons, options['random-index']);
  const named = misfits.map((misfit) => misfitOf(misfit, criteria));
  return { weights, consistency: { kind: 'pairwise', ...rest, limit: usualLimit, misfits: named } };
}

/** Given the way round in which the judgement is 1 or more. */
function misfitOf({ pair: [i, j], given, fits, ratioThen }: MisfitPair, criteria: readonly string[]): Misfit {
  const [of, than] = [at(criteria, i), at(criteria, j)];
  return given >= 1
    ? { of, than, given, fits, ratioThen }
    : { of: than, than: of, given: 1 / given, fits: 1 / fits, ratioThen };
}
