import { say, type Sentence, type Wording } from '../text/lang.js';
import type { CellValue } from './field.js';

/** The cell that a value rests on, and the sentence it supports. */
export interface Evidence<N extends string = string> {
  readonly field: N;
  readonly value: CellValue;
  readonly says: Sentence;
}

/** The sentence that the value of one cell supports. */
export type Says<V extends CellValue> = Wording<{ readonly value: V }>;

/** What a criterion says of a task. */
export type Outcome<N extends string = string> = Scored<N> | Unknown<N> | NotApplicable<N>;

export interface Scored<N extends string = string> {
  readonly status: 'scored';
  /** 0 to 1; 1 speaks most for one common system */
  readonly value: number;
  /** at least one */
  readonly evidence: readonly Evidence<N>[];
  /** 0 to 1: how far the thing that a verdict asks about is there (local variation, joint procurement) */
  readonly extent?: number;
  /** what a committee must not overlook, whatever the score */
  readonly caution?: Sentence;
}

export interface Unknown<N extends string = string> {
  readonly status: 'unknown';
  /** the cells that would have to be filled */
  readonly needs: readonly N[];
}

export interface NotApplicable<N extends string = string> {
  readonly status: 'not-applicable';
  readonly reason: Sentence;
  readonly evidence: readonly Evidence<N>[];
}

/** A value with the evidence it rests on. */
export function scored<N extends string>(
  value: number,
  evidence: readonly Evidence<N>[],
  more: Pick<Scored, 'extent' | 'caution'> = {},
): Scored<N> {
  return { status: 'scored', value, evidence, ...more };
}

/** The criterion cannot tell until one of these cells is filled. */
export function unknown<N extends string>(...needs: readonly N[]): Unknown<N> {
  return { status: 'unknown', needs };
}

/** The question does not arise for this task. */
export function notApplicable<N extends string>(
  reason: Sentence,
  evidence: readonly Evidence<N>[],
): NotApplicable<N> {
  return { status: 'not-applicable', reason, evidence };
}

/** One cell as evidence; the wording gets the cell's value. */
export function evidence<N extends string, V extends CellValue>(
  field: N,
  value: V,
  wording: Says<V>,
): Evidence<N> {
  return { field, value, says: say(wording, { value }) };
}

/** One of several figures that a criterion looks at, judged by itself. */
export type Part<N extends string = string> =
  | { readonly known: false; readonly field: N }
  | { readonly known: true; readonly field: N; readonly value: number; readonly evidence: Evidence<N> };

/** Judges one cell by itself; an empty cell is an unknown part, never a zero. */
export function part<N extends string, V extends CellValue>(
  field: N,
  cell: V | undefined,
  judge: (cell: V) => number,
  wording: Says<V>,
): Part<N> {
  return cell === undefined ? missing(field) : judged(judge(cell), evidence(field, cell, wording));
}

/** A part that rests on more than its own cell. */
export function judged<N extends string>(value: number, because: Evidence<N>): Part<N> {
  return { known: true, field: because.field, value, evidence: because };
}

/** A part whose cell is empty. */
export function missing<N extends string>(field: N): Part<N> {
  return { known: false, field };
}

/** Those of the fields whose cells are empty. */
export function emptyOf<N extends string>(
  cells: { readonly [F in N]?: unknown },
  ...fields: readonly N[]
): N[] {
  return fields.filter((field) => cells[field] === undefined);
}

/** The mean of the parts that are known; unknown if none is. */
export function meanOf<N extends string>(parts: readonly Part<N>[]): Scored<N> | Unknown<N> {
  return ofKnown(parts, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The lowest of the parts that are known; unknown if none is. */
export function lowestOf<N extends string>(parts: readonly Part<N>[]): Scored<N> | Unknown<N> {
  return ofKnown(parts, (values) => Math.min(...values));
}

function ofKnown<N extends string>(
  parts: readonly Part<N>[],
  together: (values: readonly number[]) => number,
): Scored<N> | Unknown<N> {
  const values: number[] = [];
  const because: Evidence<N>[] = [];
  for (const each of parts) {
    if (!each.known) continue;
    values.push(each.value);
    because.push(each.evidence);
  }
  if (values.length === 0) return unknown(...parts.map(({ field }) => field));
  return scored(together(values), because);
}
