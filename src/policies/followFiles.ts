import type { Baseline } from '../model/checked.js';
import type { Result } from '../model/result.js';

/** A file that a baseline names, and the input that it is now. */
export interface RenamedFile {
  readonly from: string;
  readonly to: string;
}

/** A baseline in which the findings of renamed files are those of the inputs that they are now. */
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
  const names = new Set(baseline.findings.map(({ file }) => file));
  const inputs = new Set(result.run.inputs.map(({ name }) => name));
  const gone = [...names].filter((name) => !inputs.has(name));
  const come = [...inputs].filter((name) => !names.has(name));
  if (gone.length === 0 || come.length === 0) return { baseline, renamed: [] };
  const fileOf = filesById(result);
  const renamed = gone.flatMap((from) => {
    const ids = idsIn(baseline, from, gone.length);
    const to = come.filter((name) => ids.filter((id) => fileOf.get(id) === name).length * 2 > ids.length);
    return to.map((name) => ({ from, to: name }));
  });
  const now = new Map(renamed.map(({ from, to }) => [from, to]));
  const findings = baseline.findings.map((each) => ({ ...each, file: now.get(each.file) ?? each.file }));
  return { baseline: { ...baseline, findings }, renamed };
}

function filesById({ lists }: Result): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(({ tasks }) => tasks.map(({ id, at }) => [id, at.file] as const)));
}

/** The tasks that a baseline names in a file; all of its tasks, where it names none there and one file is gone. */
function idsIn({ findings, ranking }: Baseline, file: string, gone: number): readonly string[] {
  const ids = new Set(findings.flatMap((each) => (each.file === file ? (each.task ?? []) : [])));
  if (ids.size > 0) return [...ids];
  return gone === 1 ? ranking.map(({ id }) => id) : [];
}
