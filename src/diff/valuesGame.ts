import { at } from '../model/at.js';
import type { Reason, SettingChange, ValueChange } from '../model/difference.js';
import type { NamedCriterion } from '../model/explanation.js';
import type { Settled } from '../criterion/settle.js';
import type { MissingRule, Thresholds } from '../model/result.js';
import { scoresOf } from '../scoring/aggregate.js';
import { meanWith } from '../scoring/mean.js';
import type { Game, Counterfactual } from './game.js';
import { diffListIdOf } from './listId.js';
import { hiddenFacts, verdictsBetween, type Mixture } from './savedVerdict.js';
import type { RunFacts, Snapshot } from './side.js';
import { isNewThreshold, thresholdReasons } from './thresholds.js';
import { isSameValuation, type Valuation } from './valuation.js';
import type { Weights } from './weights.js';

/** One side of a task of which only the values of the criteria are known. */
export interface ValuedTask {
  readonly snapshot: Snapshot;
  readonly run: RunFacts;
}

/**
 * The reasons that can have moved a task where a side is a saved result: what each criterion made of it, and the
 * settings. Cells and params are not distinguished, because a saved result does not hold all cells; what they decide beside
 * the values is a reason of its own.
 */
export function valuesGame(
  old: ValuedTask,
  now: ValuedTask,
  { settings, weights }: { readonly settings: readonly SettingChange[]; readonly weights: Weights },
): Game {
  const [before, after] = [old.snapshot.values(), now.snapshot.values()];
  const kinds: readonly Reason['is'][] = ['weights', 'criteria', 'missing', 'exponent'];
  const rules = [old.run.missing, now.run.missing];
  const values = valueReasons(now.run.criteria, before, after, rules);
  const changed = values.flatMap((each) => each.values.map(({ criterion }) => criterion.id));
  const reasons: readonly Reason[] = [
    ...values,
    ...hiddenFacts(old, now, changed).map((about) => ({ is: 'facts', about }) as const),
    ...settings.filter(({ is }) => kinds.includes(is)),
    ...thresholdReasons(settings),
  ];
  const verdictOf = verdictsBetween(old, now, changed);
  const has = (coalition: number, holds: (reason: Reason) => boolean): boolean =>
    reasons.some((reason, i) => (coalition & (1 << i)) !== 0 && holds(reason));
  // What did not change is that of the new side, where a side says the same with more digits than the other.
  const valuationIn = (id: string, isNew: boolean): Valuation | undefined =>
    changed.includes(id) && !isNew ? before.get(id) : (after.get(id) ?? before.get(id));
  return { reasons, counterfactual };

  function counterfactual(coalition: number): Counterfactual {
    const isNew = (is: Reason['is']): boolean => has(coalition, (reason) => reason.is === is);
    const isNewValue = (id: string): boolean =>
      has(
        coalition,
        (reason) => reason.is === 'values' && reason.values.some(({ criterion }) => criterion.id === id),
      );
    const side = isNew('criteria') ? weights.new : weights.old;
    const [first, second] = isNew('weights') ? [weights.new, weights.old] : [weights.old, weights.new];
    const missing = (isNew('missing') ? now : old).run.missing;
    const parts = partsIn([...side.keys()], {
      missing,
      valuation: (id) => valuationIn(id, isNewValue(id)),
      weight: (id) => first.get(id) ?? second.get(id) ?? 0,
    });
    const exponent = (isNew('exponent') ? now : old).run.exponent;
    const { score, coverage } = scoredFrom(parts, exponent);
    const mixture: Mixture = {
      coverage,
      isNewFact: (about) => has(coalition, (reason) => reason.is === 'facts' && reason.about === about),
      isNewValue,
      isNewThreshold: (threshold: keyof Thresholds) => isNewThreshold(reasons, coalition, threshold),
    };
    const verdict = verdictOf(mixture);
    const track = (mixture.isNewFact('track') ? now : old).snapshot.position.track;
    return { score, list: verdict === undefined ? undefined : diffListIdOf({ verdict, track }), track };
  }
}

/** Only of criteria that are active on both sides: of the others, one side says nothing. */
function valueReasons(
  criteria: readonly NamedCriterion[],
  before: ReadonlyMap<string, Valuation>,
  after: ReadonlyMap<string, Valuation>,
  rules: readonly MissingRule[],
): readonly Extract<Reason, { is: 'values' }>[] {
  return criteria.flatMap(({ id, title }) => {
    const [from, to] = [before.get(id), after.get(id)];
    if (from === undefined || to === undefined || isSameValuation(from, to, rules)) return [];
    const ranges = { fromRange: from.range, toRange: to.range };
    const change: ValueChange = { criterion: { id, title }, from: from.value, to: to.value, ...ranges };
    return [{ is: 'values' as const, values: [change] }];
  });
}

interface Mixed {
  readonly missing: MissingRule;
  readonly valuation: (criterion: string) => Valuation | undefined;
  readonly weight: (criterion: string) => number;
}

/** What each criterion that applies comes to in a mixture of old and new. */
function partsIn(criteria: readonly string[], { missing, valuation, weight }: Mixed): readonly Part[] {
  return criteria.flatMap((id) => {
    const settled = valuation(id)?.under(missing);
    return settled === undefined ? [] : [{ settled, weight: weight(id) }];
  });
}

interface Part {
  readonly settled: Settled;
  readonly weight: number;
}

interface Scored {
  /** 0 to 100; null where there is nothing to take a mean of */
  readonly score: number | null;
  /** 0 to 1 */
  readonly coverage: number;
}

/** The score and the coverage of one task by the functions that score, from the criteria that apply. */
function scoredFrom(parts: readonly Part[], exponent: number): Scored {
  const { term } = meanWith(exponent);
  const sums = sumsOfOne();
  for (const { settled, weight } of parts) {
    const { point, range, counted } = settled;
    sums.applying[0] += weight;
    sums.counted[0] += weight * counted;
    sums.terms[0] += weight * counted * term(point);
    sums.lows[0] += weight * term(range[0]);
    sums.highs[0] += weight * term(range[1]);
  }
  const { scores, coverages } = scoresOf(
    {
      applying: Float64Array.from(sums.applying),
      counted: Float64Array.from(sums.counted),
      terms: Float64Array.from(sums.terms),
      lows: Float64Array.from(sums.lows),
      highs: Float64Array.from(sums.highs),
    },
    { exponent },
  );
  const [score = Number.NaN] = scores;
  return { score: Number.isNaN(score) ? null : score, coverage: at(coverages, 0) };
}

type One = [number];

function sumsOfOne(): Record<'applying' | 'counted' | 'terms' | 'lows' | 'highs', One> {
  return { applying: [0], counted: [0], terms: [0], lows: [0], highs: [0] };
}
