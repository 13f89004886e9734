import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import { comparisonOf, type ComparedList, type ComparedTask, type ProfileRun } from './comparison.js';
import type { ProfilesReport } from './report.js';

/** Version of the published comparison; its first number rises when a name changes or goes. */
const schemaVersion = '1.0';

/** All lists of candidates, whole, with the weights of each profile. */
export const profilesJson: ProfilesReport = function* profilesJson(runs, { list }) {
  const profiles = runs.map(({ profile, result }) => ({
    name: profile,
    weights: Object.fromEntries(
      result.run.criteria.filter(({ active }) => active).map(({ id, weight }) => [id, weight]),
    ),
  }));
  yield* jsonObject({ schemaVersion, profiles }, 0, [
    ['lists', jsonArray(comparisonOf(runs, list), 1, (each) => listChunks(each, runs))],
  ]);
  yield '\n';
};

function listChunks({ id, agreement, tasks }: ComparedList, runs: readonly ProfileRun[]): Iterable<string> {
  const items = jsonArray(tasks, 3, (task) => [jsonText(publishedTask(task, runs), 4)]);
  return jsonObject({ id, agreement: agreement ?? null }, 2, [['tasks', items]]);
}

function publishedTask({ id, name, meanRank, standings }: ComparedTask, runs: readonly ProfileRun[]) {
  return {
    id,
    name,
    meanRank,
    profiles: standings.map(({ rank, score, verdict }, i) => ({
      name: runs[i]?.profile,
      rank: rank ?? null,
      score,
      verdict,
    })),
  };
}
