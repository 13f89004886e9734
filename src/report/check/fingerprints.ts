import type { Problem } from '../../model/problem.js';
import { identityKey, identityOf } from '../../model/identity.js';
import { fnv1a64 } from '../../text/hash.js';
import type { Alike } from '../problems/alike.js';
import { repositoryPath, type Roots } from './repositoryPath.js';

/**
 * A name for each finding, by which code hosts know it again although lines have moved: the hash of file, task,
 * code, field and value, and a running number, because GitLab shows only one of several findings that share their name. One that has others like it is of no task.
 */
export function fingerprints(
  findings: readonly Problem[],
  roots: Roots,
  othersOf: Alike['othersOf'],
): ReadonlyMap<Problem, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { task, ...rest } = identityOf(finding);
      const file = repositoryPath(finding.file, roots);
      const identity = identityKey({
        ...rest,
        ...(task && othersOf(finding).length === 0 ? { task } : {}),
        file,
      });
      const count = (counts.get(identity) ?? 0) + 1;
      counts.set(identity, count);
      return [finding, `${fnv1a64(identity)}:${count}`];
    }),
  );
}
