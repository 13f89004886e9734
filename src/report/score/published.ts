import type { Problem } from '../../model/problem.js';
import type { EvidenceResult, OutcomeResult, Run, TaskResult } from '../../model/result.js';
import { textOf, type Sentence, type Text } from '../../text/lang.js';
import type { PublishedProblem, PublishedTask } from './resultSchema.js';
import type { PublishedRun } from './runSchema.js';

// The order of the published format; its names are those of the schema, of which only the types are loaded. A sentence
// becomes a text in every language, and what is undefined is left out.

/** The run as it is published. */
export function publishedRun(run: Run): PublishedRun {
  const { version, inputs, config, criteria, missing, exponent, thresholds, record } = run;
  return {
    version,
    inputs,
    config,
    criteria: criteria.map(({ id, weight, params, active, why }) => ({
      id,
      weight,
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

/** One task as it is published. */
export function publishedTask(task: TaskResult): PublishedTask {
  const { id, name, at, verdict, reason, lift, track, rank, rankRange, score, interval, coverage } = task;
  return {
    id,
    name,
    at: { file: at.file, line: at.line },
    verdict,
    reason: textOf(reason),
    lift: optionalText(lift),
    track,
    rank,
    rankRange,
    score,
    interval,
    coverage,
    coverageWithoutRecord: task.coverageWithoutRecord,
    outcomes: task.outcomes().map(publishedOutcome),
  };
}

function publishedOutcome({
  criterion,
  status,
  reason,
  value,
  weight,
  contribution,
  caution,
  evidence,
}: OutcomeResult): PublishedTask['outcomes'][number] {
  return {
    criterion,
    status,
    reason: optionalText(reason),
    value,
    weight,
    contribution,
    caution: optionalText(caution),
    evidence: evidence.map(publishedEvidence),
  };
}

function publishedEvidence({
  field,
  value,
  says,
  source,
  laws,
}: EvidenceResult): PublishedTask['outcomes'][number]['evidence'][number] {
  return { field, value, says: textOf(says), source: optionalText(source), laws };
}

/** One problem as it is published. */
export function publishedProblem(problem: Problem): PublishedProblem {
  const { code, severity, file, line, column, byte, task, field, read, expected, message } = problem;
  return {
    code,
    severity,
    file,
    line,
    column,
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
