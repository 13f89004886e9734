import { tracks, type ValueRange } from '../../model/result.js';
import type { Active } from '../activate.js';
import type { Scoring } from '../lists.js';
import { rangesOf } from '../outcomes.js';
import { standingsOf } from '../ranking/standings.js';
import { taskTraitsOf } from '../ranking/traits.js';
import { status } from '../numbers.js';
import { isOthers, type Facts } from '../verdict.js';
import {
  keptFlags,
  type KeptCase,
  type KeptCriterion,
  type KeptExtent,
  type KeptFigures,
} from '../../model/kept/keptFigures.js';

/** Keeps of a run what it takes to weigh it anew. */
export function keepFigures(scoring: Scoring): KeptFigures {
  const { tasks, active, aggregation, thresholds } = scoring;
  const traits = taskTraitsOf(scoring);
  const { facts } = standingsOf(traits, scoring);
  const each = tasks.ids.map((_, task) => task);
  const ranges = each.map((task) => rangesOf(active, task));
  return {
    version: 1,
    ids: tasks.ids,
    criteria: active.map((one, i) =>
      criterionOf(
        one,
        ranges.map((of) => of[i]),
      ),
    ),
    missing: aggregation.missing,
    exponent: aggregation.exponent,
    thresholds,
    extents: facts.extents.map((extent) => extentOf(extent, each)),
    flags: each.map((task) => flagsOf(facts, task)),
    track: each.map((task) => tracks.indexOf(traits.trackOf(task))),
    tracks: each.map((task) =>
      traits.tracksOf(task, facts).reduce((bits, track) => bits | (1 << tracks.indexOf(track)), 0),
    ),
    hours: each.map((task) => traits.hoursOf(task)),
  };
}

/** What a criterion says, each thing once: most of what is said of tasks is said of many. */
function criterionOf({ judged, weight }: Active, ranges: readonly (ValueRange | undefined)[]): KeptCriterion {
  const cases: KeptCase[] = [];
  const known = new Map<string, number>();
  const of = ranges.map((range, task) => {
    const kept = caseOf(range, judged.statuses[task] === status.scored);
    const key = kept.join();
    const index = known.get(key) ?? cases.push(kept) - 1;
    known.set(key, index);
    return index;
  });
  return { id: judged.criterion.id, weight, cases, of };
}

function caseOf(given: ValueRange | undefined, isScored: boolean): KeptCase {
  if (given === undefined) return [];
  const { range, under } = given;
  const [low, high] = range;
  const { prior, midpoint, available, pessimistic } = under;
  const points = [prior.point, midpoint.point, available.point, pessimistic.point] as const;
  const isSettled = isScored && available.counted === 1 && [low, ...points].every((point) => point === high);
  return isSettled ? [high] : [isScored ? 1 : 0, low, high, ...points, available.counted];
}

function extentOf(
  { decides, lows, highs, isOpen, isJudged }: Facts['extents'][number],
  tasks: readonly number[],
): KeptExtent {
  return {
    decides,
    lows: [...lows],
    highs: [...highs],
    flags: tasks.map((task) => (isOpen(task) ? 1 : 0) + (isJudged(task) ? 2 : 0)),
  };
}

function flagsOf(facts: Facts, task: number): number {
  const isOpen = (field: string): boolean => facts.isOpen(task, field);
  const { standardised, standardisedIsOpen, othersPerform, performerIsOpen, posed, mayPose } = keptFlags;
  return (
    (facts.standardised(task) === undefined ? 0 : standardised) |
    (['standardised', 'standardised_tasks', 'governing_laws'].some(isOpen) ? standardisedIsOpen : 0) |
    (isOthers(facts.performer(task)) ? othersPerform : 0) |
    (isOpen('performer') ? performerIsOpen : 0) |
    (facts.isPosed(task) ? posed : 0) |
    (facts.mayPose(task) ? mayPose : 0)
  );
}
