import type { Identity } from '../../model/checked.js';
import { severities } from '../../model/problem.js';
import type { Result, TaskResult } from '../../model/result.js';
import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import { publishedProblem } from '../score/published.js';
import type { PublishedIdentity, PublishedRank } from './checkedSchema.js';
import type { CheckReport } from './report.js';

/** Version of the published format of a check; its first number rises when a name changes or goes. */
const schemaVersion = '1.1';

/** A check without the evidence, which is what `score` is for: findings, what is gone, and the ranking. */
export const checkJson: CheckReport = function* checkJson(
  { result, findings, accepted, gone, failed },
  { version },
) {
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]),
  );
  yield* jsonObject({ schemaVersion, version, passed: !failed, counts, accepted }, 0, [
    ['gone', jsonArray(gone, 1, (each) => [jsonText(publishedIdentity(each), 2)])],
    ['findings', jsonArray(findings, 1, (each) => [jsonText(publishedProblem(each), 2)])],
    ['ranking', rankingChunks(result)],
  ]);
  yield '\n';
};

/** The tasks in the order of the lists; null if there is no ranking, because an input could not be read. */
function rankingChunks(result: Result | undefined): Iterable<string> {
  if (result === undefined) return ['null'];
  const tasks = result.lists.flatMap((list) => list.tasks);
  return jsonArray(tasks, 1, (task) => [jsonText(rankedTask(task), 2)]);
}

function publishedIdentity({ file, code, task, field, read }: Identity): PublishedIdentity {
  return { file, code, task, field, read };
}

function rankedTask({ id, at, verdict, track, score, rank }: TaskResult): PublishedRank {
  return { file: at.file, id, verdict, track, score, rank };
}
