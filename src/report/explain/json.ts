import { isRange } from '../../criterion/range.js';
import type {
  Answered,
  Change,
  Explanation,
  Ground,
  NamedCriterion,
  Neighbour,
  OpenCell,
} from '../../model/explanation.js';
import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import { publishedCell, publishedRun, publishedTask } from '../score/published.js';
import type { ExplainReport } from './report.js';
import { summaryText } from './summary.js';

/** Version of the published format of an explanation; its first number rises when a name changes or goes. */
const schemaVersion = '2.0';

/** The whole explanation, with all figures. */
export const explainJson: ExplainReport = function* explainJson(explanation) {
  yield `${jsonText(publishedExplanation(explanation))}\n`;
};

/** An explanation as it is published; a sentence becomes a text in every language, and what is undefined is left out. */
function publishedExplanation(explanation: Explanation) {
  const { run, task, list, of, trackRule, standing, ties, open, changes, above, below } = explanation;
  return {
    schemaVersion,
    summary: { ja: summaryText(explanation, 'ja'), en: summaryText(explanation, 'en') },
    run: publishedRun(run),
    list: { id: list, tasks: of },
    task: { ...publishedTask(task), outcomes: publishedCriteria(explanation) },
    trackRule: { reason: textOf(trackRule.reason), at: trackRule.at && publishedCell(trackRule.at) },
    standing,
    ties,
    open: open.map(publishedOpen),
    changes: {
      up: changes.up.map(publishedChange),
      down: changes.down.map(publishedChange),
      verdict: changes.verdict.map(publishedChange),
    },
    above: above === undefined ? null : publishedNeighbour(above),
    below: below === undefined ? null : publishedNeighbour(below),
  };
}

/** The outcomes of the published task, with the title of each criterion, and of each figure whose it is and its place. */
function publishedCriteria({ task, criteria }: Explanation) {
  return publishedTask(task).outcomes.map((outcome, i) => {
    const given = criteria[i];
    const grounds: readonly Ground[] =
      given === undefined ? [] : [...given.parts.flatMap((each) => each.grounds), ...given.besides];
    return {
      ...outcome,
      title: given?.title,
      parts: outcome.parts.map((part, j) => ({ ...part, evidence: fieldsOf(given?.parts[j]?.grounds) })),
      evidence: outcome.evidence.map((each, j) => ({ ...each, ...publishedGround(grounds[j]) })),
    };
  });
}

function publishedGround(ground: Ground | undefined) {
  return ground === undefined ? {} : { origin: ground.origin, at: publishedCell(ground.at) };
}

/** The fields of the cells that a part rests on. */
function fieldsOf(grounds: readonly Ground[] = []): readonly string[] {
  return grounds.map(({ evidence }) => evidence.field);
}

function publishedOpen({
  cell,
  criterion,
  is,
  now,
  isOfLaw,
  isBoundOfLaw,
  lowest,
  highest,
  elsewhere,
}: OpenCell) {
  return {
    field: cell.field,
    title: cell.title,
    criterion: criterion.id,
    is,
    now: isRange(now) ? { ...now, high: now.high === Infinity ? undefined : now.high } : now,
    isOfLaw,
    isBoundOfLaw,
    lowest: publishedAnswer(lowest),
    highest: publishedAnswer(highest),
    elsewhere: elsewhere.map(publishedAnswer),
  };
}

function publishedAnswer({ to, beyond, score, coverage, rank, verdict, track }: Answered) {
  return { to, beyond, score, coverage, rank, verdict, track };
}

function publishedChange(change: Change) {
  const { is, cell, criterion, size, score, points, rank, verdict } = change;
  return {
    is,
    field: cell.field,
    title: cell.title,
    criterion: criterion?.id,
    from: change.from,
    to: change.is === 'empty' ? undefined : change.to,
    threshold: change.is === 'figure' ? change.threshold : undefined,
    size,
    points,
    score,
    rank,
    verdict,
  };
}

function publishedNeighbour({ differences, ...neighbour }: Neighbour) {
  return {
    ...neighbour,
    differences: differences.map(({ points, ...named }) => ({ ...idOf(named), points })),
  };
}

function idOf({ id, title }: NamedCriterion) {
  return { criterion: id, title };
}
