import {
  asides,
  tracks,
  type List,
  type TaskResult,
  type Thresholds,
  type Track,
  type Value,
  type Verdict,
} from '../result.js';
import type { Tasks } from '../task.js';
import type { Active } from './activate.js';
import { scoresOf, sumsOf, type Aggregation, type Scores, type Sums } from './aggregate.js';
import { factsOf } from './facts.js';
import type { Judged } from './judge.js';
import { outcomesOf, valuesByTask } from './outcomes.js';
import { coveragesAsWritten } from './asWritten.js';
import { placesOf } from './rank.js';
import { trackOf } from './track.js';
import { deciderOf, type Decision } from './verdict.js';

/** What the lists are made of. */
export interface Scoring {
  readonly tasks: Tasks;
  /** every criterion, active or not: verdicts rest on facts, whichever criteria are weighed */
  readonly judged: readonly Judged[];
  /** the same without what a public record filled; the same objects where it filled nothing */
  readonly written?: readonly Judged[];
  readonly active: readonly Active[];
  readonly aggregation: Aggregation;
  readonly thresholds: Thresholds;
}

/** All lists in their published order: a list for each track of the candidates, then one for each verdict that sets aside. */
export function listsOf(scoring: Scoring): readonly List[] {
  const sorted = sortedOut(scoring);
  const { decisions, trackOfTask } = sorted;
  const everyTask = decisions.map((_, task) => task);
  const listOf = (verdict: Verdict, track?: Track): readonly TaskResult[] => {
    const isOfList = (task: number): boolean =>
      decisions[task]?.verdict === verdict && (track === undefined || trackOfTask[task] === track);
    return placed(sorted, everyTask.filter(isOfList));
  };
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

/** A scoring with what it comes to, by task. */
interface Sorted extends Scoring, Scores {
  readonly sums: Sums;
  /** coverage by task without what a public record filled; undefined where it filled nothing */
  readonly coveragesWritten: Float64Array | undefined;
  readonly decisions: readonly Decision[];
  readonly trackOfTask: readonly Track[];
  readonly valuesOf: (task: number) => readonly Value[];
}

function sortedOut(scoring: Scoring): Sorted {
  const { tasks, active, aggregation, thresholds } = scoring;
  const sums = sumsOf(active, tasks.ids.length, aggregation.exponent);
  const scores = scoresOf(sums, aggregation);
  const decide = deciderOf(factsOf(scoring, sums, scores), thresholds);
  const decisions = tasks.ids.map((_, task) => decide(task));
  const trackOfTask = tasks.ids.map((_, task) => trackOf(tasks, task));
  const valuesOf = valuesByTask(active, tasks.ids.length);
  const coveragesWritten = coveragesAsWritten(scoring);
  return { ...scoring, ...scores, sums, coveragesWritten, decisions, trackOfTask, valuesOf };
}

function placed(sorted: Sorted, list: readonly number[]): readonly TaskResult[] {
  const { tasks, active, aggregation, sums, scores, lows, highs, coverages } = sorted;
  const { decisions, trackOfTask, valuesOf } = sorted;
  const { order, ranks, best, worst } = placesOf(list, { ids: tasks.ids, scores, lows, highs });
  const weighing = { tasks, active, sums, missing: aggregation.missing };
  const written = sorted.coveragesWritten;
  return order.map((task, i) => {
    const score = scores[task] ?? Number.NaN;
    const decision = decisions[task];
    if (decision === undefined) throw new RangeError(`there is no task ${task}`);
    return {
      id: tasks.ids[task] ?? '',
      name: tasks.names[task] ?? '',
      at: tasks.at(task),
      verdict: decision.verdict,
      reason: decision.reason,
      lift: decision.lift,
      track: trackOfTask[task] ?? 'common-work',
      rank: ranks[i] ?? 0,
      rankRange: [best[i] ?? 0, worst[i] ?? 0],
      score: Number.isNaN(score) ? null : score,
      interval: [lows[task] ?? 0, highs[task] ?? 100],
      coverage: coverages[task] ?? 0,
      coverageWithoutRecord: written?.[task],
      values: () => valuesOf(task),
      outcomes: () => outcomesOf(weighing, task),
    };
  });
}
