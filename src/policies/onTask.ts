import type { TaskResult } from '../model/result.js';
import type { Policy } from './policy.js';
import { policyProblem } from './problems/problems.js';

/** Tasks of which too little is known. */
export const lowCoverage: Policy = ({ result, policies: { minCoverage } }) =>
  result.lists
    .flatMap(({ tasks }) => tasks)
    .filter(({ coverage }) => coverage < minCoverage)
    .map(({ id, at, coverage }) =>
      policyProblem('low-coverage', { ...at, task: id }, { coverage, from: minCoverage }),
    );

/** Candidates, with conditions or without, for which nothing speaks but ratings. */
export const judgementOnly: Policy = ({ result }) =>
  result.lists
    .filter(({ verdict }) => verdict === 'candidate' || verdict === 'conditional')
    .flatMap(({ tasks }) => tasks)
    .filter(restsOnRatings)
    .map(({ id, at, score }) => policyProblem('judgement-only', { ...at, task: id }, { score: score ?? 0 }));

function restsOnRatings(task: TaskResult): boolean {
  const evidence = task
    .outcomes()
    .flatMap((outcome) => (outcome.status === 'scored' ? outcome.evidence : []));
  return evidence.length > 0 && evidence.every(({ field }) => field.endsWith('_rating'));
}
