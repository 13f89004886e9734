import type { Baseline } from '../model/checked.js';
import type { Result } from '../model/result.js';
import { filesOfBaseline, withFileNames } from './baselineScope.js';

/** A file that a baseline names, and the input that it is now. */
export interface RenamedFile {
  readonly from: string;
  readonly to: string;
}

/** A baseline in which what is of renamed files is of the inputs that they are now. */
export interface Followed {
  readonly baseline: Baseline | undefined;
  readonly renamed: readonly RenamedFile[];
}

/**
 * Follows the files of a baseline that are not among the inputs: such a file is the one input that the baseline does not
 * name, if that holds most of the tasks that it named there. Ids are asked, because they survive edits and need no git.
 */
export function followFiles(baseline: Baseline | undefined, result: Result): Followed {
  if (baseline === undefined) return { baseline, renamed: [] };
  const names = filesOfBaseline(baseline);
  const inputs = new Set(result.run.inputs.map(({ name }) => name));
  const gone = [...names].filter((name) => !inputs.has(name));
  const come = [...inputs].filter((name) => !names.has(name));
  if (gone.length === 0 || come.length === 0) return { baseline, renamed: [] };
  const idsOfInput = idsByFile(result);
  const renamed = gone.flatMap((from) => {
    const ids = idsIn(baseline, from, gone.length);
    const shared = (name: string): number => ids.filter((id) => idsOfInput.get(name)?.has(id)).length;
    const [best, second] = come.toSorted((a, b) => shared(b) - shared(a));
    if (best === undefined || shared(best) * 2 <= ids.length) return [];
    // Two towns that number their tasks alike: nothing says which of them it is.
    if (second !== undefined && shared(second) === shared(best)) return [];
    return [{ from, to: best }];
  });
  const now = new Map(renamed.map(({ from, to }) => [from, to]));
  return { baseline: withFileNames(baseline, (file) => now.get(file) ?? file), renamed };
}

function idsByFile({ lists }: Result): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, at } of lists.flatMap(({ tasks }) => tasks)) {
    const known = ids.get(at.file) ?? new Set();
    ids.set(at.file, known.add(id));
  }
  return ids;
}

/** The tasks that a baseline names in a file; all of its tasks, where it names none there and one file is gone. */
function idsIn({ findings, ranking }: Baseline, file: string, gone: number): readonly string[] {
  const ranked = ranking.flatMap((each) => (each.file === file ? each.id : []));
  if (ranked.length > 0) return ranked;
  const ids = new Set(findings.flatMap((each) => (each.file === file ? (each.task ?? []) : [])));
  if (ids.size > 0) return [...ids];
  return gone === 1 ? ranking.map(({ id }) => id) : [];
}
