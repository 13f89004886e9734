import type { Shape } from '../config/document/renamed.js';
import type { Criterion } from '../criterion/define.js';
import { namedCriterion } from '../model/namedCriterion.js';
import { finderOf } from '../text/named.js';

/** Where a file of judgements names criteria, in whatever method. */
export function judgementsShape(criteria: readonly Criterion[]): Shape {
  const of = finderOf(criteria.map(namedCriterion));
  const name: Shape = { is: 'name', of };
  const amounts: Shape = { is: 'keys', of };
  const list: Shape = { is: 'items', each: name };
  const set = {
    points: amounts,
    ranking: list,
    compare: { is: 'keys', of, each: amounts },
    best: name,
    worst: name,
    'best-to-others': amounts,
    'others-to-worst': amounts,
  } as const;
  const people: Shape = { is: 'values', each: { is: 'mapping', keys: set } };
  return { is: 'mapping', keys: { criteria: list, people, ...set } };
}
