import { problemsOf, type PropsOf as KindProps } from '../problem/kind.js';
import { cellProblems } from './problems/cell.js';
import { csvProblems } from './problems/csv.js';
import { decodingProblems } from './problems/decoding.js';
import { fileProblems } from './problems/file.js';
import { headerProblems } from './problems/header.js';
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

export type ProblemCode = keyof typeof problems;
export type PropsOf<C extends ProblemCode> = KindProps<(typeof problems)[C]>;

/** One problem of a kind, at a place. */
export const problem = problemsOf(problems);
