import type { Condition } from '../../criterion/outcome.js';
import { isRange, type FigureRange, type Range } from '../../criterion/range.js';
import { cellAddress } from '../../model/address.js';
import type { CellPlace, Place } from '../../model/task.js';
import type { Problem } from '../../model/problem.js';
import type {
  AtStake,
  EvidenceResult,
  OutcomeResult,
  PartResult,
  Run,
  TaskResult,
} from '../../model/result.js';
import { textOf, type Sentence, type Text } from '../../text/lang.js';
import type { PublishedProblem, PublishedTask } from './resultSchema.js';
import type { PublishedRun } from './runSchema.js';
import { isRanked } from './shown.js';

// The order of the published format; its names are those of the schema, of which only the types are loaded. A sentence
// becomes a text in every language, and what is undefined is left out.

/** The run as it is published. */
export function publishedRun(run: Run): PublishedRun {
  const { version, inputs, config, criteria, missing, exponent, thresholds, record } = run;
  return {
    version,
    inputs,
    config,
    criteria: criteria.map(({ id, weight, prior, params, active, why }) => ({
      id,
      weight,
      prior,
      params,
      active,
      why: textOf(why),
    })),
    missing,
    exponent,
    thresholds,
    record,
  };
}

/** One task as it is published; `sameAs` is the one before it that rests on the same figures. */
export function publishedTask(task: TaskResult, sameAs?: TaskResult): PublishedTask {
  const { id, name, at, verdict, reason, lift, track, rank, rankRange, score, interval, coverage } = task;
  return {
    id,
    name,
    at: publishedPlace(at),
    verdict,
    reason: textOf(reason),
    lift: optionalText(lift),
    track,
    performer: task.performer,
    staffHours: isRange(task.staffHours) ? publishedRange(task.staffHours) : task.staffHours,
    atStake: publishedStake(task.atStake?.()),
    conditions: task.conditions.map(publishedCondition),
    rank: isRanked(verdict) ? rank : null,
    rankRange: isRanked(verdict) ? rankRange : null,
    sameAs: sameAs?.id,
    score,
    interval,
    coverage,
    coverageWithoutRecord: task.coverageWithoutRecord,
    outcomes: task.outcomes().map(publishedOutcome),
  };
}

/** Where a task stands; in a workbook with its sheet, and the address of its first cell. */
export function publishedPlace(place: Place) {
  const { file, sheet, line } = place;
  return { file, sheet, line, cell: cellAddress(place) };
}

/** A cell, with its address in a workbook. */
export function publishedCell(cell: CellPlace) {
  return { ...cell, cell: cellAddress(cell) };
}

function publishedCondition({ id, says }: Condition): PublishedTask['conditions'][number] {
  return { id, says: textOf(says) };
}

type PublishedOutcome = PublishedTask['outcomes'][number];

function publishedOutcome(outcome: OutcomeResult): PublishedOutcome {
  const { criterion, status, reason, value, range, parts, weight, contribution, caution, evidence } = outcome;
  return {
    criterion,
    status,
    reason: optionalText(reason),
    value,
    range,
    parts: parts.map(publishedPart),
    weight,
    contribution,
    caution: optionalText(caution),
    evidence: evidence.map(publishedEvidence),
  };
}

function publishedPart({
  id,
  title,
  is,
  share,
  range,
  value,
  point,
  needs,
}: PartResult): PublishedOutcome['parts'][number] {
  return { id, title, is, share, range, value, point, needs };
}

function publishedEvidence(evidence: EvidenceResult): PublishedOutcome['evidence'][number] {
  const { field, value, says, kind, low, high, source, laws } = evidence;
  return {
    field,
    value: isRange(value) ? publishedRange(value) : value,
    says: textOf(says),
    kind,
    low,
    high,
    source: optionalText(source),
    laws,
  };
}

function publishedStake(stake: AtStake | undefined): PublishedTask['atStake'] {
  if (stake === undefined) return undefined;
  const { hours, running, setUp } = stake;
  return {
    hours: publishedLimits(hours),
    running: running && publishedLimits(running),
    setUp: setUp && publishedLimits(setUp),
  };
}

function publishedLimits([low, high]: Range) {
  return publishedRange({ low, high });
}

/** JSON has no infinity: a range without an upper limit has no `high`. */
function publishedRange({ low, high, point }: FigureRange) {
  return { low, high: high === Infinity ? undefined : high, point };
}

/** One problem as it is published. */
export function publishedProblem(problem: Problem): PublishedProblem {
  const { code, severity, file, sheet, line, column, byte, task, field, read, expected, message } = problem;
  return {
    code,
    severity,
    file,
    sheet,
    line,
    column,
    cell: cellAddress(problem),
    byte,
    task,
    field,
    read,
    expected: optionalText(expected),
    message: textOf(message),
  };
}

function optionalText(sentence: Sentence | undefined): Text | undefined {
  return sentence === undefined ? undefined : textOf(sentence);
}
