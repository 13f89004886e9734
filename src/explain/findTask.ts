import { at } from '../model/at.js';
import type { Tasks } from '../model/task.js';
import { nearest } from '../text/nearest.js';

/** What an id or a name leads to. */
export type Found =
  | { readonly is: 'task'; readonly task: number }
  /** several tasks have the name */
  | { readonly is: 'several'; readonly ids: readonly string[] }
  /** ids and names that could have been meant, the likeliest first */
  | { readonly is: 'none'; readonly near: readonly string[] };

// Suggestions that a reader can take in.
const most = 5;

/** Finds a task by its id, else by its name, else by either of them written in another width or with blanks around it. */
export function findTask({ ids, names }: Pick<Tasks, 'ids' | 'names'>, asked: string): Found {
  const byId = ids.indexOf(asked);
  if (byId >= 0) return { is: 'task', task: byId };
  const named = indexesOf(names, (name) => name === asked);
  if (named.length > 0) return oneOf(named, ids);
  const key = keyOf(asked);
  const alike =
    key === '' ? [] : indexesOf(names, (name, i) => keyOf(name) === key || keyOf(at(ids, i)) === key);
  if (alike.length > 0) return oneOf(alike, ids);
  return { is: 'none', near: nearOf(ids, names, key) };
}

function oneOf(found: readonly number[], ids: readonly string[]): Found {
  const [only = 0] = found;
  if (found.length === 1) return { is: 'task', task: only };
  return { is: 'several', ids: found.map((task) => at(ids, task)) };
}

function indexesOf(
  texts: readonly string[],
  isMeant: (text: string, i: number) => boolean,
): readonly number[] {
  return texts.flatMap((text, i) => (isMeant(text, i) ? [i] : []));
}

/** The nearest by typing errors, then names that hold what was asked for. */
function nearOf(ids: readonly string[], names: readonly string[], key: string): readonly string[] {
  const written = new Map([...names, ...ids].map((text) => [keyOf(text), text]));
  const mistyped = written.get(nearest(key, [...written.keys()]) ?? '');
  const holding = key === '' ? [] : names.filter((name) => keyOf(name).includes(key));
  return [...new Set([...(mistyped === undefined ? [] : [mistyped]), ...holding])].slice(0, most);
}

function keyOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
