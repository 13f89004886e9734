import { meanComparisons } from './comparisons.js';
import { concordance } from './concordance.js';
import { criteriaProblems, type KnownCriterion } from './criteriaProblems.js';
import { mergeLimit, tooInconsistent, worstFitting } from './inconsistent.js';
import { judgementProblem, type JudgementProblem } from './problems.js';
import { geometricMeanWeights } from './geometricMean.js';
import { readJudgements, type Judgements, type ReadJudgements } from './readJudgements.js';
import type { NamedWeighting, Weighed, Weighting } from '../model/weighed.js';

/** What judgements come to, and what is to be said of them; without weights where a problem is an error. */
export interface WeighOutcome {
  readonly weighed: Weighed | undefined;
  readonly problems: readonly JudgementProblem[];
}

export interface WeighOptions {
  /** whether people whose judgements contradict each other count for the weights of all */
  readonly acceptInconsistent?: boolean;
}

/** Turns a document of judgements into weights. `read` throws what it finds wrong itself. */
export function weigh(
  read: ReadJudgements,
  known: readonly KnownCriterion[],
  { acceptInconsistent = false }: WeighOptions = {},
): WeighOutcome {
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
  const isMerged = judgements.combination === 'geometric-mean';
  const doubtful = isMerged ? doubts(people, known, acceptInconsistent) : [];
  const left = isMerged && !acceptInconsistent ? people.filter(isDoubtful).map(({ name }) => name) : [];
  const counted = people.filter(({ name }) => !left.includes(name));
  const vetoed = isMerged ? zeroProblems(counted, criteria) : [];
  const later = [...doubtful, ...vetoed];
  if (later.some(({ severity }) => severity === 'error')) return { weighed: undefined, problems: later };
  return { weighed: weighedOf(judgements, criteria, people, left), problems: [...problems, ...later] };
}

function isDoubtful({ consistency }: Weighting): boolean {
  return tooInconsistent(consistency) !== undefined;
}

/** Who contradicts themselves too much to be merged in silence. */
function doubts(
  people: readonly NamedWeighting[],
  known: readonly KnownCriterion[],
  accepted: boolean,
): readonly JudgementProblem[] {
  const found = people.flatMap(({ name, consistency }) => {
    const checked = tooInconsistent(consistency);
    if (checked === undefined) return [];
    const props = {
      name,
      ratio: checked.ratio.toFixed(2),
      limit: Math.max(mergeLimit, checked.limit ?? 0).toFixed(2),
      worst: worstFitting(checked, known),
    };
    const code = accepted ? 'judgement-inconsistent' : 'judgement-left-out';
    return [judgementProblem(code, { path: ['people'], key: name }, props)];
  });
  if (accepted || found.length < people.length) return found;
  const limit = mergeLimit.toFixed(2);
  return [...found, judgementProblem('judgement-all-left-out', { path: ['people'] }, { limit })];
}

/** Every criterion that is judged, in the order in which they first appear. */
function mentioned({ sets }: Judgements): readonly string[] {
  return [...new Set(sets.flatMap(({ mentions }) => mentions.map(({ id }) => id)))];
}

function weighedOf(
  judgements: Judgements,
  criteria: readonly string[],
  people: readonly NamedWeighting[],
  left: readonly string[],
): Weighed {
  const { method, variant, combination } = judgements;
  const [first] = people;
  const shared = { method, variant, criteria, combination };
  if (combination === undefined)
    return { ...shared, together: first, people: [], left, agreement: undefined };
  const merged = people.filter(({ name }) => !left.includes(name));
  const together = combination === 'profiles' ? undefined : combined(judgements, criteria, merged);
  // The highest weight ranks first; weights that differ by what rounding leaves tie.
  const agreement = concordance(
    merged.map(({ weights }) => weights.map((weight) => -Math.round(weight * 1e9))),
  );
  return { ...shared, together, people, left, agreement };
}

/** Judgements are combined where they can be, else the weights that they come to. */
function combined(
  { sets, weighTogether }: Judgements,
  criteria: readonly string[],
  people: readonly NamedWeighting[],
): Weighting {
  const names = new Set(people.map(({ name }) => name));
  const counted = sets.filter(({ name = '' }) => names.has(name));
  const comparisons = counted.flatMap((set) =>
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
