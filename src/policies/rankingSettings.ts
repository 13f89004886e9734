import type { RankingSettings } from '../model/checked.js';
import type { Result } from '../model/result.js';

/** One thing that two sets of settings differ in. */
export type SettingsChange =
  | { readonly is: 'missing' | 'exponent' | 'thresholds' | 'record' | 'version' }
  | { readonly is: 'added' | 'removed' | 'weights' | 'params'; readonly criteria: readonly string[] };

/** What was asked of a run. */
interface Asked {
  readonly criteria?: readonly string[];
  readonly added?: readonly string[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly record?: boolean;
}

/** What the ranking of a result depends on beside its inventories: their headers decide which of the criteria are active. */
export function rankingSettingsOf({ run }: Result, asked: Asked): RankingSettings {
  const { version, missing, exponent, thresholds } = run;
  const { criteria, added = [], weights = {} } = asked;
  const may = run.criteria.filter(
    ({ id }) => criteria === undefined || criteria.includes(id) || added.includes(id),
  );
  const weightOf = (id: string): number => (Object.hasOwn(weights, id) ? weights[id] : undefined) ?? 1;
  const total = may.reduce((sum, { id }) => sum + weightOf(id), 0);
  return {
    version,
    missing,
    exponent,
    thresholds,
    record: asked.record !== false,
    weights: Object.fromEntries(may.map(({ id }) => [id, Number((weightOf(id) / total).toPrecision(6))])),
    params: Object.fromEntries(may.flatMap(({ id, params }) => (isEmpty(params) ? [] : [[id, params]]))),
  };
}

/** What differs between two sets of settings, the weightiest first; none where they give the same ranking. */
export function settingsChanges(before: RankingSettings, after: RankingSettings): readonly SettingsChange[] {
  const [old, now] = [Object.keys(before.weights), Object.keys(after.weights)];
  const kept = now.filter((id) => old.includes(id));
  const added = now.filter((id) => !old.includes(id));
  const removed = old.filter((id) => !now.includes(id));
  const reweighted = changedRatios(kept, before.weights, after.weights);
  const retuned = kept.filter((id) => !isSame(before.params[id], after.params[id]));
  const plain = (['missing', 'exponent', 'thresholds', 'record', 'version'] as const).filter(
    (key) => !isSame(before[key], after[key]),
  );
  const named = { added, removed, weights: reweighted, params: retuned };
  return [
    ...(['added', 'removed', 'weights', 'params'] as const).flatMap((is) =>
      named[is].length === 0 ? [] : [{ is, criteria: named[is] }],
    ),
    ...plain.map((is) => ({ is })),
  ];
}

/**
 * The criteria whose weights changed beside those of the others. Weights add up to 1, so one that grows makes all others
 * smaller: what most of them did is the measure.
 */
function changedRatios(
  ids: readonly string[],
  before: RankingSettings['weights'],
  after: RankingSettings['weights'],
): readonly string[] {
  const ratioOf = (id: string): number => {
    const [old = 0, now = 0] = [before[id], after[id]];
    return old === 0 && now === 0 ? Number.NaN : now / old;
  };
  const known = ids.filter((id) => !Number.isNaN(ratioOf(id)));
  const ratios = known.map(ratioOf).toSorted((a, b) => a - b);
  const usual = ratios[Math.floor((ratios.length - 1) / 2)] ?? 1;
  // Weights are kept to six digits.
  return known.filter((id) => ratioOf(id) !== usual && !(Math.abs(ratioOf(id) / usual - 1) < 1e-4));
}

function isEmpty(params: object): boolean {
  return Object.keys(params).length === 0;
}

function isSame(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

/** JSON with the keys of every object in order, because a file may have been sorted. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
