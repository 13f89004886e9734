import type { Weighed, Weighting } from '../../model/weighed.js';
import { jsonText } from '../layout/jsonText.js';
import type { WeightsReport } from './report.js';

/** Version of the published weights; its first number rises when a name changes or goes. */
const schemaVersion = '1.1';

/** The weights with all their digits, and every figure of their consistency. */
export const weightsJson: WeightsReport = function* weightsJson(weighed, { file }) {
  const { method, variant, criteria, combination, together, people, left, agreement } = weighed;
  const published = {
    schemaVersion,
    file,
    method,
    ...variant,
    criteria,
    combine: combination ?? null,
    ...(together === undefined
      ? { weights: null, consistency: null }
      : publishedWeighting(together, weighed)),
    people: people.map((person) => ({
      name: person.name,
      leftOut: left.includes(person.name),
      ...publishedWeighting(person, weighed),
    })),
    agreement: agreement ?? null,
  };
  yield `${jsonText(published)}\n`;
};

function publishedWeighting({ weights, consistency }: Weighting, { criteria }: Weighed) {
  return {
    weights: Object.fromEntries(criteria.map((id, i) => [id, weights[i]])),
    consistency:
      consistency.kind === 'best-worst' ? { ...consistency, limit: consistency.limit ?? null } : consistency,
  };
}
