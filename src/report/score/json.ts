import type { List, TaskResult } from '../../model/result.js';
import { jsonArray, jsonObject, jsonText, type Members } from '../layout/jsonText.js';
import { settlingCellsOf, type SettlingCell } from './openCells.js';
import { publishedProblem, publishedRun, publishedTask } from './published.js';
import type { ScoreReport } from './report.js';
import type { PublishedOpenCell } from './resultSchema.js';
import { isCandidate } from './shown.js';
import { tieReader } from './ties.js';
import { robustnessChunks } from '../robustness/published.js';

/** The whole result in the published format: the text of `JSON.stringify(result, null, 2)`, made task by task. */
export const scoreJson: ScoreReport = function* scoreJson({ schemaVersion, run, lists, problems }, options) {
  const { robustness } = options;
  yield* jsonObject({ schemaVersion, run: publishedRun(run) }, 0, [
    ['lists', jsonArray(lists, 1, (list) => listChunks(list, lists))],
    ['problems', jsonArray(problems, 1, (problem) => [jsonText(publishedProblem(problem), 2)])],
    ...(robustness === undefined ? [] : [['robustness', robustnessChunks(robustness, 1, options)] as const]),
  ]);
  yield '\n';
};

function listChunks({ id, verdict, track, stream }: List, lists: readonly List[]): Iterable<string> {
  return jsonObject({ id, verdict, track }, 2, [
    ['tasks', jsonArray(isCandidate(verdict) ? withTies(stream()) : alone(stream()), 3, taskChunks)],
    ...(verdict === 'held' ? openCellMembers(settlingCellsOf(lists)) : []),
  ]);
}

type Placed = readonly [task: TaskResult, sameAs?: TaskResult | undefined];

function* withTies(tasks: Iterable<TaskResult>): Generator<Placed> {
  const sameAs = tieReader();
  for (const task of tasks) yield [task, sameAs(task)];
}

function* alone(tasks: Iterable<TaskResult>): Generator<Placed> {
  for (const task of tasks) yield [task];
}

function taskChunks([task, sameAs]: Placed): Iterable<string> {
  return [jsonText(publishedTask(task, sameAs), 4)];
}

function openCellMembers(cells: readonly SettlingCell[]): Members {
  if (cells.length === 0) return [];
  return [['openCells', jsonArray(cells, 3, (cell) => [jsonText(publishedOpenCell(cell), 4)])]];
}

function publishedOpenCell({ task, field, points }: SettlingCell): PublishedOpenCell {
  return { task: task.id, field, points };
}
