import { jsonObject } from '../layout/jsonText.js';
import { publishedRun } from '../score/published.js';
import { robustnessChunks } from './published.js';
import type { RobustnessReport } from './report.js';

/** Version of the published format of robustness; its first number rises when a name changes or goes. */
const schemaVersion = '2.0';

/** Everything that was found, with all figures; the same in every language. */
export const robustnessJson: RobustnessReport = function* robustnessJson(assessment, options) {
  const { run, weights } = assessment;
  yield* jsonObject({ schemaVersion, run: publishedRun(run), weights }, 0, [
    ['lists', robustnessChunks(assessment, 1, options)],
  ]);
  yield '\n';
};
