import type { List } from '../../model/result.js';
import { jsonArray, jsonObject, jsonText } from '../layout/jsonText.js';
import { publishedProblem, publishedRun, publishedTask } from './published.js';
import type { ScoreReport } from './report.js';
import { robustnessChunks } from '../robustness/published.js';

/** The whole result in the published format: the text of `JSON.stringify(result, null, 2)`, made task by task. */
export const scoreJson: ScoreReport = function* scoreJson({ schemaVersion, run, lists, problems }, options) {
  const { robustness } = options;
  yield* jsonObject({ schemaVersion, run: publishedRun(run) }, 0, [
    ['lists', jsonArray(lists, 1, listChunks)],
    ['problems', jsonArray(problems, 1, (problem) => [jsonText(publishedProblem(problem), 2)])],
    ...(robustness === undefined ? [] : [['robustness', robustnessChunks(robustness, 1, options)] as const]),
  ]);
  yield '\n';
};

function listChunks({ id, verdict, track, stream }: List): Iterable<string> {
  const items = jsonArray(stream(), 3, (task) => [jsonText(publishedTask(task), 4)]);
  return jsonObject({ id, verdict, track }, 2, [['tasks', items]]);
}
