import type { Cells, Criterion } from '../../criterion/define.js';
import type { CellValue, Rating } from '../../criterion/field.js';
import type { Outcome } from '../../criterion/outcome.js';
import { isRange, type FigureRange, type Range } from '../../criterion/range.js';
import { isBetweenRatings, ratingsIn } from '../../criterion/rated/level.js';
import { settle } from '../../criterion/settle.js';
import { say, type Text, type Wording } from '../../text/lang.js';
import type { Counterexample } from '../../model/contract.js';
import { cellFor } from '../cells.js';
import { counter } from '../counterexample.js';
import { outside } from './bounded.js';
import { onTasks, trialOutcome, type Law, type TrialSubject } from '../law.js';
import { rounder } from '../simplest.js';
import { shown } from '../shownRange.js';
import type { Random } from '../random.js';

const asPrior = { missing: 'prior', prior: 0.5 } as const;

// Rounding of sums and logarithms.
const epsilon = 1e-9;

/**
 * Whatever is filled into an empty cell, or into one of which only limits are known, the criterion's range stays within
 * what it was. One cell after the other, so that it holds for any number of them.
 */
export const filling: Law = {
  id: 'filling',
  title: {
    ja: '空のセルや幅のあるセルを埋めても、評価値の幅からはみ出さない',
    en: 'keeps within its range whatever is filled into an open cell',
  },
  broken(subject) {
    const { criterion, random } = subject;
    for (const cells of subject.tasks) {
      const was = trialOutcome(subject, cells);
      if (was === undefined) continue;
      const fillers = Object.keys(criterion.fields).map((name) => fillerFor(criterion, name, random));
      const filler = fillers.find((each) => escape(subject, { cells, was }, each) !== undefined);
      if (filler === undefined) continue;
      const plainest = [...roundFillers(criterion, filler), filler].find(
        (each) => escape(subject, { cells, was }, each) !== undefined,
      );
      return onTasks({ criterion, tasks: [cells] }, (each) => escapeFrom(subject, each, plainest ?? filler));
    }
    return undefined;
  },
};

/** What is filled into a field: a value of its own if it is empty, a figure this far up if it is a range. */
interface Filler {
  readonly name: string;
  readonly value: CellValue | undefined;
  /** 0 to 1 */
  readonly up: number;
}

function fillerFor({ fields }: Criterion, name: string, random: Random): Filler {
  const field = fields[name];
  const up = Math.min(1, Math.max(0, random() * 1.4 - 0.2)); // the ends come often
  return { name, value: field && cellFor(field, random), up };
}

/** The same with a figure that a person would give. */
function roundFillers({ fields }: Criterion, { name, value, up }: Filler): readonly Filler[] {
  return rounder(value, fields[name]).map((each) => ({ name, value: each, up }));
}

function escapeFrom(subject: TrialSubject, cells: Cells, filler: Filler): Counterexample | undefined {
  const was = trialOutcome(subject, cells);
  return was && escape(subject, { cells, was }, filler);
}

/** A task with what was said of it. */
interface Known {
  readonly cells: Cells;
  readonly was: Outcome;
}

function escape(subject: TrialSubject, { cells, was }: Known, filler: Filler): Counterexample | undefined {
  const value = filledIn(subject.criterion, was, cells, filler);
  if (value === undefined) return undefined;
  const is = trialOutcome(subject, Object.freeze({ ...cells, [filler.name]: value }));
  // What lies outside 0 to 1 is for the law `bounded` to report.
  if (is === undefined || outside(was) !== undefined || outside(is) !== undefined) return undefined;
  if (contradicts(subject.criterion, is, { ...cells, [filler.name]: value })) return undefined;
  return escaped({ was, is, rated: cells[subject.criterion.ratingField] !== undefined, filler, value });
}

/** What may be filled in; undefined if the cell is not open. */
function filledIn(
  criterion: Criterion,
  outcome: Outcome,
  cells: Cells,
  { name, value, up }: Filler,
): CellValue | undefined {
  const cell = cells[name];
  if (isRange(cell)) return inside(cell, up);
  if (isBetweenRatings(cell)) return stepUp(ratingsIn(cell), up);
  if (cell !== undefined || !isOpen(criterion, outcome, name)) return undefined;
  return value;
}

function inside({ low, high }: FigureRange, up: number): number {
  if (high === Infinity) return low + up / (1.000001 - up);
  return Math.min(high, low + up * (high - low));
}

function stepUp(steps: readonly Rating[], up: number): CellValue | undefined {
  return steps[Math.min(steps.length - 1, Math.floor(up * steps.length))];
}

/**
 * Whether a criterion asks for an empty cell. A cell that answers what another has answered is not open; a module that
 * declares no parts cannot say so, and must not change its value.
 */
function isOpen(criterion: Criterion, outcome: Outcome, name: string): boolean {
  if (outcome.status === 'not-applicable' || name === criterion.ratingField) return true;
  if (criterion.isOneQuestion) return true;
  return outcome.parts.some(({ needs }) => needs.includes(name));
}

/** Figures that contradict a rating are not what the cells allow. */
function contradicts({ ratingField }: Criterion, outcome: Outcome, cells: Cells): boolean {
  if (cells[ratingField] === undefined || outcome.status !== 'scored') return false;
  return outcome.within === undefined && outcome.evidence.some(({ field }) => field !== ratingField);
}

interface Filled {
  readonly was: Outcome;
  readonly is: Outcome;
  /** whether a rating was there before */
  readonly rated: boolean;
  readonly filler: Filler;
  readonly value: CellValue;
}

function escaped({ was, is, rated, filler, value }: Filled): Counterexample | undefined {
  const broken = (expected: Text, got: Text): Counterexample => ({
    ...counter(expected, say(after, { name: filler.name, value, got })),
    path: filler.name,
  });
  if (was.status === 'not-applicable')
    return is.status === 'not-applicable' ? undefined : broken(remains, { ja: is.status, en: is.status });
  const before = rangeOf(was);
  if (is.status === 'not-applicable')
    return isWithin([0, 1], before) ? undefined : broken(limits.value(before), verbatim(is.status));
  const lost = (was.conditions ?? []).find(({ id }) => !(is.conditions ?? []).some((each) => each.id === id));
  if (lost !== undefined) return broken(stillPosed(lost.id), gone);
  if (!isWithin(rangeOf(is), before)) return broken(limits.value(before), verbatim(shown(rangeOf(is))));
  // A rating speaks of the extent on a scale of its own.
  if (rated || isWithin(extentOf(is), extentOf(was))) return undefined;
  return broken(limits.extent(extentOf(was)), verbatim(shown(extentOf(is))));
}

function rangeOf(outcome: Exclude<Outcome, { readonly status: 'not-applicable' }>): Range {
  return settle(outcome, asPrior).range;
}

function extentOf(outcome: Outcome): Range {
  return (outcome.status === 'scored' ? outcome.extent : undefined) ?? [0, 1];
}

function isWithin([low, high]: Range, [lowest, highest]: Range): boolean {
  return low >= lowest - epsilon && high <= highest + epsilon;
}

function verbatim(text: string): Text {
  return { ja: text, en: text };
}

const limits = {
  value: (range: Range): Text => ({
    ja: `評価値は幅 ${shown(range)} の中`,
    en: `a value within ${shown(range)}, its range before`,
  }),
  extent: (range: Range): Text => ({
    ja: `extentは幅 ${shown(range)} の中`,
    en: `an extent within ${shown(range)}, its range before`,
  }),
};

const remains: Text = { ja: '視点の対象外のまま', en: 'not applicable, as before' };
const gone: Text = { ja: 'その条件なし', en: 'no such condition' };

function stillPosed(id: string): Text {
  return { ja: `条件 ${id} のまま`, en: `the condition ${id}, as before` };
}

const after: Wording<{ readonly name: string; readonly value: CellValue; readonly got: Text }> = {
  ja: ({ name, value, got }) => `${name}=${cellText(value)} を記入すると ${got.ja}`,
  en: ({ name, value, got }) => `${got.en} with ${name}=${cellText(value)} filled in`,
};

function cellText(value: CellValue): string {
  return isRange(value) ? `${value.low}–${value.high}` : String(value);
}
