import { missingRules, tracks, type MissingRule, type Thresholds, type Track } from '../../model/result.js';
import type { Scores, WeighedNumbers } from '../aggregate.js';
import { status } from '../numbers.js';
import { standingsOf, type Standings, type TaskTraits } from '../ranking/standings.js';
import { sharesOf } from '../shares.js';
import type { VerdictGrounds } from '../verdict.js';
import {
  keptFlags,
  type KeptCriterion,
  type KeptExtent,
  type KeptFigures,
} from '../../model/kept/keptFigures.js';

/** What a reader may change of a run. */
export interface WhatIfSettings {
  /** one for each kept criterion, 0 or more; only their proportions count */
  readonly weights: readonly number[];
  readonly missing: MissingRule;
  readonly thresholds: Thresholds;
}

/** Makes of kept figures what weighs them, as the run itself does: with the same code, on the same figures. */
export function weigherOf(kept: KeptFigures): (settings: WhatIfSettings) => Standings<VerdictGrounds> {
  const { exponent } = kept;
  const traits = traitsOfKept(kept);
  const numbers = kept.criteria.map(numbersByRule);
  return ({ weights, missing, thresholds }) => {
    const shares = sharesOf(weights);
    const active = numbers.map((of, i): WeighedNumbers => ({ judged: of[missing], weight: shares[i] ?? 0 }));
    return standingsOf(traits, { active, aggregation: { missing, exponent }, thresholds });
  };
}

/** The figures of a criterion under each rule for the unknown. */
function numbersByRule({
  cases,
  of,
}: KeptCriterion): Readonly<Record<MissingRule, WeighedNumbers['judged']>> {
  const column = (read: (index: number) => number): Float64Array => Float64Array.from(of, read);
  const full = cases.map((each) => {
    if (each.length === 0) return [status.notApplicable, 0, 0, 0, 0, 0, 0, 0] as const;
    if (each.length > 1) return each;
    const [value] = each;
    return [status.scored, value, value, value, value, value, value, 1] as const;
  });
  const at = (index: number, place: number): number => full[index]?.[place] ?? 0;
  const shared = {
    statuses: Uint8Array.from(of, (index) => at(index, 0)),
    lows: column((index) => at(index, 1)),
    highs: column((index) => at(index, 2)),
  };
  const under = missingRules.map((rule, i) => [
    rule,
    {
      ...shared,
      values: column((index) => at(index, 3 + i)),
      counted: rule === 'available' ? column((index) => at(index, 7)) : undefined,
    },
  ]);
  return Object.fromEntries(under) as Record<MissingRule, WeighedNumbers['judged']>; // one for each rule
}

function traitsOfKept(kept: KeptFigures): TaskTraits<VerdictGrounds> {
  const has = (task: number, flag: number): boolean => ((kept.flags[task] ?? 0) & flag) !== 0;
  const extents = kept.extents.map(extentOfKept);
  const sets = Array.from({ length: 1 << tracks.length }, (_, bits) =>
    tracks.filter((_track, i) => (bits & (1 << i)) !== 0),
  );
  return {
    ids: kept.ids,
    facts: (_, { coverages }: Scores) => ({
      standardised: (task) => (has(task, keptFlags.standardised) ? [] : undefined),
      performer: (task) => (has(task, keptFlags.othersPerform) ? 'prefecture' : undefined),
      extents,
      coverage: (task) => coverages[task] ?? 0,
      isPosed: (task) => has(task, keptFlags.posed),
      mayPose: (task) => has(task, keptFlags.mayPose),
      // Of the fields that lead to lists, only the performer is not about the standardised tasks.
      isOpen: (task, field) =>
        has(task, field === 'performer' ? keptFlags.performerIsOpen : keptFlags.standardisedIsOpen),
    }),
    trackOf: (task): Track => tracks[kept.track[task] ?? -1] ?? 'common-work',
    tracksOf: (task) => sets[kept.tracks[task] ?? 0] ?? [],
    hoursOf: (task) => kept.hours[task] ?? -1,
  };
}

function extentOfKept({ decides, lows, highs, flags }: KeptExtent): VerdictGrounds['extents'][number] {
  return {
    decides,
    lows: Float64Array.from(lows),
    highs: Float64Array.from(highs),
    isOpen: (task) => ((flags[task] ?? 0) & 1) !== 0,
    isJudged: (task) => ((flags[task] ?? 0) & 2) !== 0,
  };
}
