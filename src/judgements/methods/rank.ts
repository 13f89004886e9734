import * as z from 'zod';
import { judgementProblem, type JudgementPath } from '../problems.js';
import type { Mention, Method } from '../judgement.js';
import { rankOrderWeights } from '../rankOrder.js';
import { rankFormulas } from '../../model/weighed.js';

const set = {
  ranking: z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1),
};
const options = { formula: z.enum(rankFormulas).default('roc') };

/** An order of importance, most important first; a list within the list ties. */
export const rank: Method<typeof set, typeof options> = {
  set,
  options,
  judge({ ranking }, path, { formula }) {
    const at = [...path, 'ranking'];
    const mentions = mentionsOf(ranking, at);
    const places = new Map(ranking.flatMap((each, place) => [each].flat().map((id) => [id, place] as const)));
    return {
      mentions,
      problems(criteria) {
        const twice = mentions.filter(({ id }, i) => mentions.findIndex((other) => other.id === id) < i);
        const missing = criteria.filter((id) => !places.has(id));
        return [
          ...twice.map(({ id, path }) =>
            judgementProblem('judgement-criterion-twice', { path }, { name: id }),
          ),
          ...(missing.length === 0
            ? []
            : [judgementProblem('judgement-missing', { path: at }, { names: missing })]),
        ];
      },
      weigh: (criteria) => ({
        weights: rankOrderWeights(
          criteria.map((id) => places.get(id) ?? 0),
          formula,
        ),
        consistency: { kind: 'unchecked' },
      }),
    };
  },
};

function mentionsOf(ranking: z.output<typeof set.ranking>, path: JudgementPath): readonly Mention[] {
  return ranking.flatMap((each, i): readonly Mention[] =>
    typeof each === 'string'
      ? [{ id: each, path: [...path, i], isKey: false }]
      : each.map((id, j) => ({ id, path: [...path, i, j], isKey: false })),
  );
}
