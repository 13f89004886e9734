import { figureTable } from '../text/memoized.js';
import { say, type Text, type Wording } from '../text/lang.js';
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
  const because = { field, value: cell, says: say(wording, { value: cell }), kind: kindOf(scale, cell) };
  return { field, answer: { is: isOf(range), range, point, evidence: [because] }, formula };
}

function isOf(range: Range): 'exact' | 'bounded' {
  return range[0] === range[1] ? 'exact' : 'bounded';
}

function kindOf(scale: object, cell: CellValue): EvidenceKind {
  if (scale === onThirds) return 'judged';
  return isRange(cell) ? 'bounded' : 'exact';
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

/** One cell that answers a question by itself: where it is, what it is worth, and the sentence that it supports. */
export interface Answering<N extends string, V extends CellValue> {
  readonly field: N;
  readonly scale: Scale<V>;
  readonly says: Says<V>;
  /** puts the formula of the scale into that of the question */
  readonly within?: (formula: string) => string;
}

/**
 * Reads one cell as `firstOf` reads what `on` makes of it. Made once for many tasks: a column holds the same figures
 * again and again, and each is one answer.
 */
export function answerOf<N extends string, V extends CellValue>(
  only: Answering<N, V>,
): (cell: V | undefined) => Answer<N> {
  const answers = answersIn([only]);
  const ofCell = answers.of(only);
  return (cell) => (cell === undefined ? answers.unknown : ofCell(cell));
}

/** The same of two cells, of which the first that is filled counts. */
export function answerOfFirst<N extends string, V extends CellValue, W extends CellValue>(
  first: Answering<N, V>,
  second: Answering<N, W>,
): (cell: V | undefined, other: W | undefined) => Answer<N> {
  const answers = answersIn([first, second]);
  const [ofFirst, ofSecond] = [answers.of(first), answers.of(second)];
  return (cell, other) =>
    cell !== undefined ? ofFirst(cell) : other === undefined ? answers.unknown : ofSecond(other);
}

function answersIn<N extends string>(all: readonly FormulaOf<N>[]) {
  const formula = (): readonly string[] =>
    all.map(({ field, scale, within = itself }) => within(scale.formula(field)));
  const unknown: Answer<N> = { ...open(...all.map(({ field }) => field)), formula };
  const of = <V extends CellValue>({ field, scale, says }: Answering<N, V>): ((cell: V) => Answer<N>) =>
    oftenAsked((value) => {
      const { range, point } = scale.of(value);
      const evidence = [{ field, value, says: say(says, { value }), kind: kindOf(scale, value) }];
      return { is: isOf(range), range, point, evidence, needs: nothing, formula };
    });
  return { unknown, of };
}

// A column of more figures than these repeats few of them, and to keep their answers costs more than to make them again.
const mostKept = 1024;

/** Keeps the answers to the first cells that are asked about, as long as most cells are among them. */
function oftenAsked<V, N extends string>(make: (cell: V) => Answer<N>): (cell: V) => Answer<N> {
  const byFigure = figureTable<Answer<N>>(mostKept);
  const byWord = new Map<V, Answer<N>>();
  let [asked, found, isWorth] = [0, 0, true];
  const keep = (cell: V, answer: Answer<N>): void => {
    if (typeof cell === 'number') byFigure.keep(cell, answer);
    else byWord.set(cell, answer);
  };
  return (cell) => {
    if (!isWorth) return make(cell);
    asked += 1;
    const before = typeof cell === 'number' ? byFigure.get(cell) : byWord.get(cell);
    if (before !== undefined) {
      found += 1;
      return before;
    }
    const fresh = make(cell);
    const missed = asked - found;
    if (missed <= mostKept) {
      const answer = copyOf(fresh);
      keep(cell, answer);
      return answer;
    }
    isWorth = found > missed;
    return fresh;
  };
}

/**
 * The same answer in objects that are made here: where V8 sees that what some code makes is kept, it puts all that this code
 * makes from then on among what is old, the answers of millions of cells too, and these fill the memory.
 */
function copyOf<N extends string>(answer: Answer<N>): Answer<N> {
  const [low, high] = answer.range;
  const evidence = answer.evidence.map(({ says, ...each }) => ({
    ...each,
    says: say(says.wording as Wording<object>, { ...says.props }),
  }));
  return { ...answer, range: [low, high], evidence };
}

type FormulaOf<N extends string> = {
  readonly field: N;
  readonly scale: { readonly formula: (x: string) => string };
  readonly within?: (formula: string) => string;
};

const itself = (formula: string): string => formula;

/** What is made of params, once: they are the same for all tasks of a run. */
export function underParams<P extends object, T>(make: (params: P) => T): (params: P) => T {
  let last: { readonly params: P; readonly made: T } | undefined;
  return (params) => {
    if (last?.params !== params) last = { params, made: make(params) };
    return last.made;
  };
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
