import {
  asides,
  tracks,
  type List,
  type TaskResult,
  type Thresholds,
  type Track,
  type Verdict,
} from '../result.js';
import type { Tasks } from '../task.js';
import type { Active } from './activate.js';
import { scoreOf, sumsOf, type Aggregation, type Score, type Sums } from './aggregate.js';
import { factsOf } from './facts.js';
import type { Judged } from './judge.js';
import { outcomesOf, weighedOf } from './outcomes.js';
import { inOrder, placesOf } from './rank.js';
import { trackOf } from './track.js';
import { decide, type Decision } from './verdict.js';

/** What the lists are made of. */
export interface Scoring {
  readonly tasks: Tasks;
  /** every criterion, active or not: verdicts rest on facts, whichever criteria are weighed */
  readonly judged: readonly Judged[];
  readonly active: readonly Active[];
  readonly aggregation: Aggregation;
  readonly thresholds: Thresholds;
}

/** A task with everything but its place in a list. */
interface Unplaced extends Score, Decision {
  readonly task: number;
  readonly id: string;
  readonly track: Track;
}

/** All lists in their published order: a list for each track of the candidates, then one for each verdict that sets aside. */
export function listsOf(scoring: Scoring): readonly List[] {
  const sums = sumsOf(scoring.active, scoring.tasks.ids.length, scoring.aggregation.exponent);
  const all = unplaced(scoring, sums);
  const listOf = (verdict: Verdict, track?: Track): readonly TaskResult[] =>
    placed(
      scoring,
      sums,
      all.filter((each) => each.verdict === verdict && (track === undefined || each.track === track)),
    );
  return [
    ...tracks.map((track) => ({
      id: track,
      verdict: 'candidate' as const,
      track,
      tasks: listOf('candidate', track),
    })),
    ...asides.map((verdict) => ({ id: verdict, verdict, tasks: listOf(verdict) })),
  ];
}

function unplaced(
  { tasks, judged, active, aggregation, thresholds }: Scoring,
  sums: Sums,
): readonly Unplaced[] {
  const facts = factsOf({ tasks, judged, active, sums });
  return tasks.ids.map((id, task) => {
    const { score, interval, coverage } = scoreOf(sums, task, aggregation);
    const { verdict, reason, lift } = decide(facts, task, thresholds);
    const track = trackOf(tasks, task);
    return { task, id, track, score, interval, coverage, verdict, reason, lift };
  });
}

function placed(
  { tasks, active, aggregation }: Scoring,
  sums: Sums,
  list: readonly Unplaced[],
): readonly TaskResult[] {
  const ordered = list.toSorted(inOrder);
  const places = placesOf(ordered);
  const weighing = { active, sums, missing: aggregation.missing };
  return ordered.map(({ task, id, track, score, interval, coverage, verdict, reason, lift }, i) => ({
    id,
    name: tasks.names[task] ?? id,
    at: tasks.at(task),
    verdict,
    reason,
    lift,
    track,
    rank: places[i]?.rank ?? 0,
    rankRange: places[i]?.rankRange ?? [0, 0],
    score,
    interval,
    coverage,
    weighed: () => weighedOf(weighing, task),
    outcomes: () => outcomesOf(weighing, task),
  }));
}
