import type { Change, Explanation, Named, Neighbour, UnknownEffect } from '../../model/explanation.js';
import { textOf } from '../../text/lang.js';
import { jsonText } from '../layout/jsonText.js';
import { publishedRun, publishedTask } from '../score/published.js';
import type { ExplainReport } from './report.js';

/** Version of the published format of an explanation; its first number rises when a name changes or goes. */
const schemaVersion = '1.0';

/** The whole explanation, with all figures. */
export const explainJson: ExplainReport = function* explainJson(explanation) {
  yield `${jsonText(publishedExplanation(explanation))}\n`;
};

/** An explanation as it is published; a sentence becomes a text in every language, and what is undefined is left out. */
function publishedExplanation(explanation: Explanation) {
  const { run, task, list, of, trackRule, standing, unknowns, changes, above, below } = explanation;
  return {
    schemaVersion,
    run: publishedRun(run),
    list: { id: list, tasks: of },
    task: { ...publishedTask(task), outcomes: publishedParts(explanation) },
    trackRule: { reason: textOf(trackRule.reason), at: trackRule.at },
    standing,
    unknowns: unknowns.map(publishedUnknown),
    changes: {
      up: changes.up.map(publishedChange),
      down: changes.down.map(publishedChange),
      verdict: changes.verdict.map(publishedChange),
    },
    above: above === undefined ? null : publishedNeighbour(above),
    below: below === undefined ? null : publishedNeighbour(below),
  };
}

/** The outcomes of the published task, with the title of each criterion and the place of each cell. */
function publishedParts({ task, parts }: Explanation) {
  return publishedTask(task).outcomes.map((outcome, i) => ({
    ...outcome,
    title: parts[i]?.title,
    evidence: outcome.evidence.map((each, j) => ({ ...each, at: parts[i]?.places[j] })),
  }));
}

function publishedUnknown({ id, title, weight, reason, scores, ranks, verdicts }: UnknownEffect) {
  const said = reason === undefined ? undefined : textOf(reason);
  return { criterion: id, title, weight, reason: said, scores, ranks, verdicts };
}

function publishedChange(change: Change) {
  const { is, cell, criterion, size, score, points, rank, verdict } = change;
  return {
    is,
    field: cell.field,
    title: cell.title,
    criterion: criterion?.id,
    from: change.is === 'fill' ? undefined : change.from,
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

function idOf({ id, title }: Named) {
  return { criterion: id, title };
}
