import { at } from '../../model/at.js';
import { missingRules, type MissingRule } from '../../model/result.js';
import { kendallTauB } from '../ranking/correlation.js';
import type { Matrix, MatrixTable } from '../matrix/matrix.js';
import { ranksOfScores, scoreRows } from '../matrix/scoreRows.js';

/** How the ranks of a list come about. */
export interface ScoringChoices {
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly exponent: number;
}

/** What is done otherwise. */
export type RuleChange =
  | { readonly kind: 'criterion'; readonly criterion: number }
  | { readonly kind: 'missing'; readonly missing: MissingRule }
  | { readonly kind: 'exponent'; readonly exponent: number };

export interface RankMoves {
  readonly task: number;
  readonly from: number;
  readonly to: number;
}

/** What a change does to the order. */
export interface LeftOut {
  readonly change: RuleChange;
  /** those that move more than the given number of places, the farthest first */
  readonly moves: readonly RankMoves[];
  /** of the scores before and after; undefined if all tie, or of lists too long to compare every pair */
  readonly tauB: number | undefined;
}

/** Tasks up to which every pair is compared. */
const mostTasksInPairs = 5_000;

/** Tasks up to which each is taken out and the others are scored again. */
const mostTasksRemoved = 300;

const exponents = [1, 0, -1] as const;

/** Each criterion removed, and each choice of the model changed, one at a time. */
export function leaveOneOut(table: MatrixTable, choices: ScoringChoices, places: number): readonly LeftOut[] {
  const before = scoresWith(table, choices);
  const changes: readonly RuleChange[] = [
    ...(choices.weights.length < 2 ? [] : [...choices.weights.keys()]).map(
      (criterion) => ({ kind: 'criterion', criterion }) as const,
    ),
    ...missingRules
      .filter((missing) => missing !== choices.missing)
      .map((missing) => ({ kind: 'missing', missing }) as const),
    ...exponents
      .filter((exponent) => exponent !== choices.exponent)
      .map((exponent) => ({ kind: 'exponent', exponent }) as const),
  ];
  return changes.map((change) => {
    const after = scoresWith(table, changed(choices, change));
    return { change, moves: movesOf(before, after, places), tauB: tauOf(before, after) };
  });
}

/**
 * How many scores change if any one other task is removed: 0 on fixed scales, which is what they are for (rank reversal:
 * Belton & Gear 1983, Omega 11(3)). Undefined for lists of more than 300 tasks.
 */
export function scoresChangedByRemoval(table: MatrixTable, choices: ScoringChoices): number | undefined {
  const matrix = table.under[choices.missing];
  if (matrix.tasks > mostTasksRemoved) return undefined;
  const before = scoreRows(matrix, choices);
  let changes = 0;
  for (let removed = 0; removed < matrix.tasks; removed += 1) {
    const after = scoreRows(without(matrix, removed), choices);
    const kept = before.filter((_, task) => task !== removed);
    changes += after.filter((score, i) => !Object.is(score, kept[i])).length;
  }
  return changes;
}

function scoresWith({ under }: MatrixTable, { weights, missing, exponent }: ScoringChoices): Float64Array {
  return scoreRows(under[missing], { weights, exponent });
}

function changed(choices: ScoringChoices, change: RuleChange): ScoringChoices {
  if (change.kind === 'missing') return { ...choices, missing: change.missing };
  if (change.kind === 'exponent') return { ...choices, exponent: change.exponent };
  return { ...choices, weights: choices.weights.map((weight, c) => (c === change.criterion ? 0 : weight)) };
}

function without({ tasks, criteria, values, counted }: Matrix, removed: number): Matrix {
  const isKept = (_: number, at: number): boolean => Math.floor(at / criteria) !== removed;
  return { tasks: tasks - 1, criteria, values: values.filter(isKept), counted: counted.filter(isKept) };
}

function movesOf(before: Float64Array, after: Float64Array, places: number): readonly RankMoves[] {
  const [from, to] = [ranksOfScores(before), ranksOfScores(after)];
  return Array.from(from, (rank, task) => ({ task, from: rank, to: at(to, task) }))
    .filter((move) => Math.abs(move.to - move.from) > places)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.from - b.from);
}

function tauOf(before: Float64Array, after: Float64Array): number | undefined {
  if (before.length > mostTasksInPairs) return undefined;
  return kendallTauB(keysOf(before), keysOf(after));
}

function keysOf(scores: Float64Array): readonly number[] {
  return Array.from(scores, (score) => (Number.isNaN(score) ? -1 : score));
}
