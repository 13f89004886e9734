import { severities, type Problem } from '../../model/problem.js';

/** The most severe problems, in their own order, so that a notice never displaces an error; 0 is no limit. */
export function mostSevere(problems: readonly Problem[], max: number): readonly Problem[] {
  if (max === 0 || problems.length <= max) return problems;
  const byGravity = severities.flatMap((severity) => problems.filter((each) => each.severity === severity));
  const chosen = new Set(byGravity.slice(0, max));
  return problems.filter((each) => chosen.has(each));
}
