import { say, type Sentence, type Wording } from '../text/lang.js';
import type { CellValue } from './field.js';
import type { Answer } from './part.js';
import type { Range } from './range.js';

/**
 * How firm evidence is. exact: one value; bounded: it leaves a range; judged: somebody's estimate on a scale of words.
 */
export type EvidenceKind = 'exact' | 'bounded' | 'judged';

/** The cell that a value rests on, and the sentence it supports. */
export interface Evidence<N extends string = string> {
  readonly field: N;
  readonly value: CellValue;
  readonly says: Sentence;
  /** exact where nothing is said */
  readonly kind?: EvidenceKind;
  /** the key of what it rests on beside the cell, of the `sources` that the criterion declares */
  readonly source?: string;
}

/** The sentence that the value of one cell supports. */
export type Says<V extends CellValue> = Wording<{ readonly value: V }>;

/** Something to settle before a task can be a candidate without reserve; certain on the cells as they are. */
export interface Condition {
  /** kebab-case, for reports and policies */
  readonly id: string;
  readonly says: Sentence;
}

/** What the `score` of a criterion hands back. */
export type ScoreResult<N extends string = string> = Parts<N> | Scored<N> | Unknown<N> | NotApplicable<N>;

/** An answer to each question that the criterion declares, and what else follows from the cells. */
export interface Parts<N extends string = string> {
  readonly answers: Readonly<Record<string, Answer<N>>>;
  /** 0 to 1: how far the thing that a verdict asks about may be there (local variation, joint procurement) */
  readonly extent?: Range | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  /** what a committee must not overlook, whatever the score */
  readonly caution?: Sentence | undefined;
}

/** One value for the whole criterion, of a module without questions of its own. */
export interface Scored<N extends string = string> {
  readonly status: 'scored';
  /** 0 to 1; 1 speaks most for one common system */
  readonly value: number;
  /** what the evidence leaves open; the value alone where nothing is said */
  readonly range?: Range;
  /** at least one */
  readonly evidence: readonly Evidence<N>[];
  readonly extent?: number;
  readonly caution?: Sentence;
}

/** The criterion cannot judge until one of these cells is filled. */
export interface Unknown<N extends string = string> {
  readonly status: 'unknown';
  readonly needs: readonly N[];
}

/** The question does not arise for this task. */
export interface NotApplicable<N extends string = string> {
  readonly status: 'not-applicable';
  readonly reason: Sentence;
  readonly evidence: readonly Evidence<N>[];
}

/** The answer to one part, with its share of the criterion. */
export interface PartOutcome<N extends string = string> extends Answer<N> {
  readonly id: string;
  /** 0 to 1; those of a criterion add up to 1 */
  readonly share: number;
  /** 0 to 1: what it is worth where nothing is known; undefined where that is the prior of the criterion */
  readonly prior?: number | undefined;
}

/** What a criterion says of a task, on some evidence. */
export interface Judged<N extends string = string> extends Omit<Parts<N>, 'answers'> {
  readonly status: 'scored';
  readonly parts: readonly PartOutcome<N>[];
  /** what a rating of the whole criterion allows, where one was given and the figures agree with it */
  readonly within?: Range | undefined;
  /** of all parts, and of the rating */
  readonly evidence: readonly Evidence<N>[];
}

/** What a criterion says where no cell answers any of its parts. */
export interface Open<N extends string = string>
  extends Unknown<N>, Pick<Parts<N>, 'conditions' | 'caution'> {
  readonly parts: readonly PartOutcome<N>[];
}

/** What a criterion says of a task. */
export type Outcome<N extends string = string> = Judged<N> | Open<N> | NotApplicable<N>;

/** A value with the evidence it rests on. */
export function scored<N extends string>(
  value: number,
  evidence: readonly Evidence<N>[],
  more: Pick<Scored, 'range' | 'extent' | 'caution'> = {},
): Scored<N> {
  return { status: 'scored', value, evidence, ...more };
}

/** The criterion cannot judge until one of these cells is filled. */
export function unknown<N extends string>(...needs: readonly N[]): Unknown<N> {
  return { status: 'unknown', needs };
}

/** The question does not arise for this task. */
export function notApplicable<N extends string>(
  reason: Pick<Sentence, 'wording' | 'props'>,
  evidence: readonly Evidence<N>[],
): NotApplicable<N> {
  // A module may have written it by hand.
  return { status: 'not-applicable', reason: say(reason.wording, reason.props as never), evidence };
}

/** Evidence that rests on a source of the criterion too: a table of its own, say. It is marked † with that source. */
export function withSource<N extends string>(source: string, because: Evidence<N>): Evidence<N> {
  return { ...because, source };
}

/** One cell as evidence; the wording gets the cell's value. */
export function evidence<N extends string, V extends CellValue>(
  field: N,
  value: V,
  wording: Says<V>,
): Evidence<N> {
  return { field, value, says: say(wording, { value }) };
}
