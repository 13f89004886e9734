import type { Problem } from '../../model/problem.js';

/** The findings of each file, files and findings in the order in which they come. */
export function findingsByFile(findings: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const each of findings) {
    const before = files.get(each.file);
    if (before === undefined) files.set(each.file, [each]);
    else before.push(each);
  }
  return files;
}
