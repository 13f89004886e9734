import type { List } from '../result.js';
import { safeForJson } from '../text/safe/json.js';
import { publishedProblem, publishedRun, publishedTask } from './published.js';
import type { Report } from './report.js';

/**
 * The whole result in the published format: the text of `JSON.stringify(result, null, 2)`, made task by task, because
 * as one string a large result would be longer than a string can be.
 */
export const json: Report = function* json({ schemaVersion, run, lists, problems }) {
  yield `{\n  "schemaVersion": ${pretty(schemaVersion, 1)},\n  "run": ${pretty(publishedRun(run), 1)},\n  "lists": `;
  yield* array(lists, 1, listChunks);
  yield ',\n  "problems": ';
  yield* array(problems, 1, (problem) => [pretty(publishedProblem(problem), 2)]);
  yield '\n}\n';
};

function* listChunks({ id, verdict, track, tasks }: List): Generator<string> {
  const head = pretty({ id, verdict, track }, 2);
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n      "tasks": `;
  yield* array(tasks, 3, (task) => [pretty(publishedTask(task), 4)]);
  yield '\n    }';
}

/** An array whose opening bracket stands at a depth of indentation, item by item. */
function* array<T>(
  items: readonly T[],
  depth: number,
  chunks: (item: T) => Iterable<string>,
): Generator<string> {
  if (items.length === 0) return yield '[]';
  const indent = '  '.repeat(depth + 1);
  let separator = '[';
  for (const item of items) {
    yield `${separator}\n${indent}`;
    yield* chunks(item);
    separator = ',';
  }
  yield `\n${'  '.repeat(depth)}]`;
}

function pretty(value: unknown, depth: number): string {
  // No string of JSON holds a line break, so every one of them belongs to the layout.
  return safeForJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
