import { problemsOf } from '../../model/problemKind.js';
import { onBaselineProblems } from './onBaseline.js';
import { onCriterionProblems } from './onCriterion.js';
import { onTaskProblems } from './onTask.js';

/** Every kind of problem that a policy can find, by its code. */
export const policyProblems = { ...onTaskProblems, ...onBaselineProblems, ...onCriterionProblems };

/** The codes of all kinds. */
export const policyCodes: readonly string[] = Object.keys(policyProblems);

/** One problem of a kind, at a place. */
export const policyProblem = problemsOf(policyProblems);
