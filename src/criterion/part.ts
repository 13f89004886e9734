import { say, type Text } from '../text/lang.js';
import type { CellValue } from './field.js';
import { withSource, type Evidence, type EvidenceKind, type Says } from './outcome.js';
import { isRange, type Range } from './range.js';
import { onThirds, type Scale } from './scale.js';

/** One question within a criterion. */
export interface Question {
  readonly title: Text;
  /** 0 to 1: how much of the criterion it is; the shares of a criterion add up to 1 */
  readonly share: number;
  /** why it has this share */
  readonly because: Text;
  /** the param that says what it is worth where nothing is known; the `prior` of the criterion where none is named */
  readonly prior?: string;
}

/** What the cells say to one question. */
export interface Answer<N extends string = string> {
  /** exact: one value; bounded: a range; unknown: anything; not-applicable: the question does not arise */
  readonly is: 'exact' | 'bounded' | 'unknown' | 'not-applicable';
  /** of the value, 0 to 1; 0 to 1 where it is unknown */
  readonly range: Range;
  /** the value where it is exact, was measured, or follows from a judgement; undefined where only the range is known */
  readonly point: number | undefined;
  readonly evidence: readonly Evidence<N>[];
  /** empty cells that would say more */
  readonly needs: readonly N[];
  /** the formula with its numbers, one line for each way to answer */
  readonly formula?: (() => readonly string[]) | undefined;
}

/** One cell that answers a question by itself. */
export interface Alternative<N extends string = string> {
  readonly field: N;
  /** undefined where the cell is empty */
  readonly answer: Pick<Answer<N>, 'is' | 'range' | 'point' | 'evidence'> | undefined;
  readonly formula: () => string;
}

/** A cell on its scale, with the sentence that it supports. */
export function on<N extends string, V extends CellValue>(
  field: N,
  cell: V | undefined,
  scale: Scale<V>,
  wording: Says<V>,
): Alternative<N> {
  const formula = (): string => scale.formula(field);
  if (cell === undefined) return { field, answer: undefined, formula };
  const { range, point } = scale.of(cell);
  const kind: EvidenceKind = isJudgement(scale) ? 'judged' : isRange(cell) ? 'bounded' : 'exact';
  const because = { field, value: cell, says: say(wording, { value: cell }), kind };
  const is = range[0] === range[1] ? 'exact' : 'bounded';
  return { field, answer: { is, range, point, evidence: [because] }, formula };
}

function isJudgement(scale: object): boolean {
  return scale === onThirds;
}

/** A cell whose answer rests on a source of the criterion too: what `on` makes of a table of its own, say. */
export function onSource<N extends string>(source: string, cell: Alternative<N>): Alternative<N> {
  const { answer } = cell;
  if (answer === undefined) return cell;
  return {
    ...cell,
    answer: { ...answer, evidence: answer.evidence.map((each) => withSource(source, each)) },
  };
}

/** Cells that answer the same question: the first that is filled counts; unknown if none is. */
export function firstOf<N extends string>(...alternatives: readonly Alternative<N>[]): Answer<N> {
  const formula = (): readonly string[] => alternatives.map((each) => each.formula());
  // Written out, member by member: this runs for every part of every task.
  for (const { answer } of alternatives) {
    if (answer === undefined) continue;
    const { is, range, point, evidence: because } = answer;
    return { is, range, point, evidence: because, needs: nothing, formula };
  }
  const needs = alternatives.map(({ field }) => field);
  return { is: 'unknown', range: anything, point: undefined, evidence: nothing, needs, formula };
}

const nothing: readonly never[] = [];
const anything: Range = [0, 1];

/** A part that no cell answers. */
export function open<N extends string>(...needs: readonly N[]): Answer<N> {
  return { is: 'unknown', range: anything, point: undefined, evidence: nothing, needs };
}

/** A part of which the evidence leaves a range; from 0 to 1 without evidence it is unknown. */
export function within<N extends string>(
  range: Range,
  because: readonly Evidence<N>[],
  more: Partial<Pick<Answer<N>, 'point' | 'needs' | 'formula'>> = {},
): Answer<N> {
  const is = range[0] === range[1] ? 'exact' : because.length === 0 ? 'unknown' : 'bounded';
  const point = is === 'exact' ? range[0] : more.point;
  // Written out, member by member: this runs for many parts of every task.
  return { is, range, point, evidence: because, needs: more.needs ?? nothing, formula: more.formula };
}

/** A part whose question does not arise; the others of the criterion share its weight. */
export function doesNotArise<N extends string>(because: readonly Evidence<N>[] = []): Answer<N> {
  return { is: 'not-applicable', range: [0, 1], point: undefined, evidence: because, needs: [] };
}
