import type { Problem } from '../../model/problem.js';
import { done, failed, type Attempt } from '../attempt.js';
import { headerKey } from '../../text/headerKey.js';
import { problem } from '../problems/problems.js';
import type { TreeEntry, Locate, Tree } from './yamlTree.js';

export type Mapping = Extract<Tree, { readonly is: 'mapping' }>;

/** Finds the tasks of a document: a list at the top, or under `tasks:`. */
export function tasksOf(tree: Tree, file: string, locate: Locate): Attempt<readonly Mapping[]> {
  if (tree.is === 'list') return mappingsOf(tree.items, file, locate);
  const none = problem('no-task-list', { file, ...locate(tree.at) }, {});
  if (tree.is === 'text') return failed(none);
  const lists = tree.entries.filter(isTasks);
  const others = tree.entries.filter((entry) => !isTasks(entry)).map(({ key }) => key);
  const reported = others.length === 0 ? [] : [problem('other-keys', { file, line: 1 }, { names: others })];
  const [first, second] = lists;
  if (first === undefined) return failed(none);
  if (second !== undefined) return failed(...reported, duplicateKey(file, [first, second], locate));
  const items = itemsOf(first.value);
  if (items === undefined)
    return failed(...reported, problem('no-task-list', { file, ...locate(first.keyAt) }, {}));
  const attempt = mappingsOf(items, file, locate);
  return { ...attempt, problems: [...reported, ...attempt.problems] };
}

/** A key that appears twice, reported at its second place. */
export function duplicateKey(
  file: string,
  [first, second]: readonly [TreeEntry, TreeEntry],
  locate: Locate,
): Problem {
  const props = { name: second.key, ...locate(first.keyAt) };
  return problem('duplicate-key', { file, ...locate(second.keyAt), read: second.key }, props);
}

function isTasks({ key }: TreeEntry): boolean {
  return headerKey(key) === 'tasks';
}

/** A list; `tasks:` with nothing after it is one without items. */
function itemsOf(value: Tree): readonly Tree[] | undefined {
  if (value.is === 'list') return value.items;
  return value.is === 'text' && value.text === '' ? [] : undefined;
}

function mappingsOf(items: readonly Tree[], file: string, locate: Locate): Attempt<readonly Mapping[]> {
  const others = items.filter((item) => item.is !== 'mapping');
  const problems = others.map(({ at }) => problem('task-not-mapping', { file, ...locate(at) }, {}));
  return done(
    items.filter((item) => item.is === 'mapping'),
    problems,
  );
}
