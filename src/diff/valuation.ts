import { at } from '../model/at.js';
import type { Judged as JudgedOutcome, Open, Outcome, PartOutcome } from '../criterion/outcome.js';
import type { Range } from '../criterion/range.js';
import { settle, type MissingRule, type Settled, type Settling } from '../criterion/settle.js';
import type { OutcomeResult, PartResult, Value } from '../model/result.js';
import type { JudgedCriterion } from '../scoring/judge.js';
import { tidy } from '../scoring/tidy.js';

/** What a criterion gives a task, as far as a score is made of it. */
export interface Valuation {
  readonly value: Value;
  /** undefined if it does not apply */
  readonly range: Range | undefined;
  /** what it comes to under a rule for the unknown; undefined if it does not apply */
  readonly under: (missing: MissingRule) => Settled | undefined;
}

/** What is read of an outcome of a saved result. */
export interface SavedOutcome extends Pick<OutcomeResult, 'status' | 'value' | 'range'> {
  readonly parts: readonly (Pick<PartResult, 'id' | 'is' | 'share' | 'range' | 'point'> &
    Pick<PartOutcome, 'prior'>)[];
  /** whether a judgement of the whole criterion answers what its figures leave open */
  readonly isRated: boolean;
}

const doesNotApply: Valuation = { value: 'not-applicable', range: undefined, under: () => undefined };

/** The valuation of a task that was judged just now. */
export function valuationOf(judged: JudgedCriterion, task: number): Valuation {
  return valued(judged.outcome(task), judged.settling, {
    point: at(judged.values, task),
    range: [at(judged.lows, task), at(judged.highs, task)],
    counted: judged.counted?.[task] ?? 1,
  });
}

/** The valuation that a saved result holds: under its own rule what it says, under another from its parts. */
export function savedValuation(saved: SavedOutcome, settling: Settling): Valuation {
  if (saved.status === 'not-applicable') return doesNotApply;
  const range = saved.range ?? [0, 1];
  const outcome = outcomeFrom(saved);
  const { counted } = settle(outcome, settling);
  return valued(outcome, settling, { point: saved.value ?? 0, range, counted: tidy(counted) });
}

function valued(outcome: Outcome, settling: Settling, own: Settled): Valuation {
  if (outcome.status === 'not-applicable') return doesNotApply;
  return {
    value: outcome.status === 'unknown' ? 'unknown' : own.point,
    range: own.range,
    under: (missing) =>
      missing === settling.missing ? own : tidied(settle(outcome, { ...settling, missing }), own.range),
  };
}

/** As scoring keeps them: what no rule touches is the very same number. */
function tidied({ point, counted }: Settled, range: Range): Settled {
  return { range, point: Number.isNaN(point) ? 0 : tidy(point), counted: tidy(counted) };
}

/** The outcome that parts were published of, as far as values are made of it. */
function outcomeFrom(saved: SavedOutcome): JudgedOutcome | Open {
  const parts = saved.parts.map(partFrom);
  if (saved.status === 'unknown') return { status: 'unknown', parts, needs: [] };
  return { status: 'scored', parts, evidence: [], within: saved.isRated ? saved.range : undefined };
}

function partFrom({ id, is, share, range, point, prior }: SavedOutcome['parts'][number]): PartOutcome {
  return { id, share, prior, is, range, point, evidence: [], needs: [] };
}

// Parts are published with nine decimals.
const epsilon = 2e-9;

/** Whether two valuations give the same scores and ranges under each of the rules. */
export function isSameValuation(a: Valuation, b: Valuation, rules: readonly MissingRule[]): boolean {
  if (typeof a.value !== typeof b.value || (typeof a.value === 'string' && a.value !== b.value)) return false;
  return rules.every((missing) => isSameSettled(a.under(missing), b.under(missing)));
}

function near(x: number, y: number): boolean {
  return Math.abs(x - y) <= epsilon * 10;
}

function isSameSettled(a: Settled | undefined, b: Settled | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    near(a.point, b.point) &&
    near(a.counted, b.counted) &&
    near(a.range[0], b.range[0]) &&
    near(a.range[1], b.range[1])
  );
}
