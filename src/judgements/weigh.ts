import { meanComparisons } from './comparisons.js';
import { concordance } from './concordance.js';
import { criteriaProblems, type KnownCriterion } from './criteriaProblems.js';
import { judgementProblem, type JudgementProblem } from './problems.js';
import { geometricMeanWeights } from './geometricMean.js';
import { readJudgements, type Judgements, type Read } from './readJudgements.js';
import type { NamedWeighting, Weighed, Weighting } from '../model/weighed.js';

/** What judgements come to, and what is to be said of them; without weights where a problem is an error. */
export interface WeighOutcome {
  readonly weighed: Weighed | undefined;
  readonly problems: readonly JudgementProblem[];
}

/** Turns a document of judgements into weights. `read` throws what it finds wrong itself. */
export function weigh(read: Read, known: readonly KnownCriterion[]): WeighOutcome {
  const judgements = readJudgements(read);
  const { listed, sets } = judgements;
  const criteria = listed ?? mentioned(judgements);
  const problems = [
    ...judgements.problems,
    ...criteriaProblems(judgements, known),
    ...sets.flatMap((set) => set.problems(criteria)),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return { weighed: undefined, problems };
  const people = sets.map(({ name = '', weigh }) => ({ name, ...weigh(criteria) }));
  const vetoed = judgements.combination === 'geometric-mean' ? zeroProblems(people, criteria) : [];
  if (vetoed.some(({ severity }) => severity === 'error')) return { weighed: undefined, problems: vetoed };
  return { weighed: weighedOf(judgements, criteria, people), problems: [...problems, ...vetoed] };
}

/** Every criterion that is judged, in the order in which they first stand. */
function mentioned({ sets }: Judgements): readonly string[] {
  return [...new Set(sets.flatMap(({ mentions }) => mentions.map(({ id }) => id)))];
}

function weighedOf(
  judgements: Judgements,
  criteria: readonly string[],
  people: readonly NamedWeighting[],
): Weighed {
  const { method, variant, combination } = judgements;
  const [first] = people;
  const shared = { method, variant, criteria, combination };
  if (combination === undefined) return { ...shared, together: first, people: [], agreement: undefined };
  const together = combination === 'profiles' ? undefined : combined(judgements, criteria, people);
  // The highest weight ranks first; weights that differ by what rounding leaves tie.
  const agreement = concordance(
    people.map(({ weights }) => weights.map((weight) => -Math.round(weight * 1e9))),
  );
  return { ...shared, together, people, agreement };
}

/** Judgements are combined where they can be, else the weights that they come to. */
function combined(
  { sets, weighTogether }: Judgements,
  criteria: readonly string[],
  people: readonly Weighting[],
): Weighting {
  const comparisons = sets.flatMap((set) =>
    set.comparisons === undefined ? [] : [set.comparisons(criteria)],
  );
  if (weighTogether !== undefined) return weighTogether(meanComparisons(comparisons), criteria);
  const weights = geometricMeanWeights(people.map((each) => each.weights));
  return { weights, consistency: { kind: 'unchecked' } };
}

function zeroProblems(
  people: readonly Weighting[],
  criteria: readonly string[],
): readonly JudgementProblem[] {
  if (people.length < 2) return [];
  const names = criteria.filter((_, i) => people.some(({ weights }) => weights[i] === 0));
  if (names.length === criteria.length)
    return [judgementProblem('judgement-all-zero-together', { path: ['people'] }, {})];
  return names.length === 0
    ? []
    : [judgementProblem('judgement-zero-for-all', { path: ['people'] }, { names })];
}
