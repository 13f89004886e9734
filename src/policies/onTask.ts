import type { TaskResult } from '../model/result.js';
import { figure, percent } from '../text/figure.js';
import { finding, type Policy } from './policy.js';

/** Tasks of which too little is known. */
export const lowCoverage: Policy = ({ result, policies: { minCoverage } }) =>
  result.lists
    .flatMap(({ tasks }) => tasks)
    .filter(({ coverage }) => coverage < minCoverage)
    .map(({ id, at, coverage }) =>
      finding<{ coverage: number; from: number }>(
        {
          code: 'low-coverage',
          severity: 'warning',
          wording: {
            ja: (p) =>
              `充足率が${percent(p.coverage)}で、求められる${percent(p.from)}に満たしません。空欄の項目を埋めてください。`,
            en: (p) =>
              `Coverage is ${percent(p.coverage)}, less than the ${percent(p.from)} asked for. Fill in empty cells.`,
          },
        },
        { ...at, task: id },
        { coverage, from: minCoverage },
      ),
    );

/** Candidates for which nothing speaks but ratings. */
export const judgementOnly: Policy = ({ result }) =>
  result.lists
    .filter(({ verdict }) => verdict === 'candidate')
    .flatMap(({ tasks }) => tasks)
    .filter(restsOnRatings)
    .map(({ id, at, score }) =>
      finding<{ score: number }>(
        {
          code: 'judgement-only',
          severity: 'warning',
          wording: {
            ja: (p) =>
              `点数${figure(p.score)}の根拠が判断だけです。数値か法令を少なくとも一つ記入してください。`,
            en: (p) =>
              `Its score of ${figure(p.score)} rests on judgements alone. Give at least one figure or law.`,
          },
        },
        { ...at, task: id },
        { score: score ?? 0 },
      ),
    );

function restsOnRatings(task: TaskResult): boolean {
  const evidence = task
    .outcomes()
    .flatMap((outcome) => (outcome.status === 'scored' ? outcome.evidence : []));
  return evidence.length > 0 && evidence.every(({ field }) => field.endsWith('_rating'));
}
