import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import {
  comparisonOf,
  disagreementsOf,
  type ComparedList,
  type ComparedTask,
  type Disagreement,
  type ProfileRun,
} from './comparison.js';
import type { ProfilesReport } from './report.js';

/** Version of the published comparison; its first number rises when a name changes or goes. */
const schemaVersion = '1.1';

/** All lists of candidates, whole, with the weights of each profile, and the tasks on which they disagree most. */
export const profilesJson: ProfilesReport = function* profilesJson(runs, { list }) {
  const profiles = runs.map(({ profile, result }) => ({
    name: profile,
    weights: Object.fromEntries(
      result.run.criteria.filter(({ active }) => active).map(({ id, weight }) => [id, weight]),
    ),
  }));
  const lists = comparisonOf(runs, list);
  const disagreements = disagreementsOf(lists, runs);
  yield* jsonObject({ schemaVersion, profiles }, 0, [
    ['lists', jsonArray(lists, 1, (each) => listChunks(each, runs))],
    ['disagreements', jsonArray(disagreements, 1, (each) => [jsonText(publishedDisagreement(each), 2)])],
  ]);
  yield '\n';
};

function listChunks({ id, agreement, tasks }: ComparedList, runs: readonly ProfileRun[]): Iterable<string> {
  const items = jsonArray(tasks, 3, (task) => [jsonText(publishedTask(task, runs), 4)]);
  return jsonObject({ id, agreement: agreement ?? null }, 2, [['tasks', items]]);
}

function publishedTask(
  { id, name, meanRank, difference, standings }: ComparedTask,
  runs: readonly ProfileRun[],
) {
  return {
    id,
    name,
    meanRank: meanRank ?? null,
    difference: difference ?? null,
    profiles: standings.map(({ rank, score, verdict }, i) => ({
      name: runs[i]?.profile,
      rank: rank ?? null,
      score,
      verdict,
    })),
  };
}

function publishedDisagreement({ task: { id, name }, ...each }: Disagreement) {
  return { id, name, ...each };
}
