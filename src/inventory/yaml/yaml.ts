import { utf8Length, utf8Text } from '../../bytes/bytes.js';
import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { problem } from '../problems/problems.js';
import type { ReadContext, ReadSheet, Source } from '../source.js';
import { missingIdProblems } from '../header/headerProblems.js';
import { yamlColumns } from './yamlColumns.js';
import { fullWidthSign, parseYaml } from './yamlSyntax.js';
import { tasksOf, type Mapping } from './yamlTasks.js';
import { treeOf, type Locate } from './yamlTree.js';

const misread: ReadonlySet<string> = new Set(['no-task-list', 'task-not-mapping']);

const slowBytes = 2 ** 20;

/** Reads a YAML (or JSON) file: a list of tasks, or one under `tasks:`. */
export function readYaml({ file, utf8 }: Source, context: ReadContext): Attempt<ReadSheet> {
  const slow = utf8.length > slowBytes ? [problem('yaml-slow', { file, line: 1 }, {})] : [];
  const text = utf8Text(utf8).replace(/\r(?!\n)/g, '\n');
  const parsed = parseYaml(file, text);
  if (parsed.value === undefined) return failed(...slow, ...parsed.problems);
  const { document, locate } = parsed.value;
  const fromParser = [...slow, ...parsed.problems];
  if (document === undefined || document.contents === null)
    return failed(...fromParser, problem('empty-file', { file, line: 1 }, {}));
  const { tree, problems, notices } = treeOf(document, file, locate);
  const reported = [...fromParser, ...notices];
  const found = tasksOf(tree, file, locate);
  const broken = [...problems, ...(found.value === undefined ? found.problems : [])];
  // With a full-width colon or blank, a mapping is a text: that is what is wrong, not what it became.
  const wide = [...broken, ...found.problems].some(({ code }) => misread.has(code))
    ? fullWidthSign(file, text)
    : [];
  if (wide.length > 0) return failed(...reported, ...wide);
  if (found.value === undefined || broken.length > 0) return failed(...reported, ...broken);
  const sheet = sheetOf({ file, tasks: found.value, locate }, context);
  // Such signs make one key of several, too: nothing is then an id, or no task is left.
  const odd = sheet.value === undefined || found.value.length === 0 ? fullWidthSign(file, text) : [];
  if (odd.length > 0) return failed(...reported, ...odd);
  return { ...sheet, problems: [...reported, ...found.problems, ...sheet.problems] };
}

interface Tasks {
  readonly file: string;
  readonly tasks: readonly Mapping[];
  readonly locate: Locate;
}

function sheetOf(yaml: Tasks, context: ReadContext): Attempt<ReadSheet> {
  const { file, tasks, locate } = yaml;
  const { columns, keys, unused, problems } = yamlColumns(yaml, context);
  const refused = [...limitProblems(yaml, keys, context), ...missingIdProblems(problems)];
  if (tasks.length > 0 && refused.length > 0) return failed(...refused);
  const spot = (row: number) => locate(tasks[row]?.at ?? 0);
  const kept = tasks.length > 0 ? problems : [];
  return done({ sheet: { file, rows: tasks.length, spot, columns }, unused }, kept);
}

function limitProblems(
  { file, tasks, locate }: Tasks,
  keys: number,
  { limits }: ReadContext,
): readonly Problem[] {
  if (keys >= limits.columns) {
    return [problem('too-many-columns', { file, line: 1 }, { columns: keys, limit: limits.columns })];
  }
  const values = tasks.flatMap(({ entries }) => entries.map(({ value }) => value));
  return values
    .flatMap((value) => (value.is === 'list' ? value.items : [value]))
    .filter((value) => value.is === 'text' && utf8Length(value.text) > limits.fieldBytes)
    .map(({ at }) => problem('field-too-large', { file, ...locate(at) }, { limit: limits.fieldBytes }));
}
