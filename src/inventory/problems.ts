import type { Problem } from '../problem.js';
import { say, type Wording } from '../text/lang.js';
import { cellProblems } from './problems/cell.js';
import { csvProblems } from './problems/csv.js';
import { decodingProblems } from './problems/decoding.js';
import { fileProblems } from './problems/file.js';
import { headerProblems } from './problems/header.js';
import type { ProblemKind } from './problems/kind.js';
import { suspicionProblems } from './problems/suspicion.js';
import { taskProblems } from './problems/task.js';
import { yamlProblems } from './problems/yaml.js';

/** Every kind of problem that reading an inventory can find, by its code. */
export const problems = {
  ...fileProblems,
  ...decodingProblems,
  ...csvProblems,
  ...yamlProblems,
  ...headerProblems,
  ...taskProblems,
  ...cellProblems,
  ...suspicionProblems,
};

/** The codes of all kinds. */
export const problemCodes: readonly string[] = Object.keys(problems);

type Problems = typeof problems;
export type ProblemCode = keyof Problems;
export type PropsOf<C extends ProblemCode> = Problems[C] extends ProblemKind<infer P> ? P : never;

/** Where a problem is, and what stands there. */
export type Spot = Omit<Problem, 'code' | 'severity' | 'message'>;

/** One problem of a kind, at a place. */
export function problem<C extends ProblemCode>(code: C, spot: Spot, props: PropsOf<C>): Problem {
  const { severity, wording } = problems[code];
  // The wording of code C takes PropsOf<C>; the compiler does not follow that through the indexed record.
  return { code, severity, ...spot, message: say(wording as Wording<PropsOf<C>>, props) };
}
