import { at } from '../../model/at.js';
import * as z from 'zod';
import { amountOf } from '../amount.js';
import { bestWorstWeights, type BestWorst } from '../bestWorst.js';
import { bestWorstConsistency } from '../bestWorstConsistency.js';
import { bestWorstNonlinear } from '../bestWorstNonlinear.js';
import { judgementProblem, type JudgementProblem, type JudgementPath } from '../problems.js';
import { keysMentioned, writtenById, type Method } from '../judgement.js';
import { bestWorstModels, type Consistency } from '../../model/weighed.js';

const set = {
  best: z.string(),
  worst: z.string(),
  'best-to-others': writtenById,
  'others-to-worst': writtenById,
};
const options = { model: z.enum(bestWorstModels).default('linear') };

type Given = z.output<z.ZodObject<typeof set>>;

/** The most and the least important criterion, and every other against these two, from 1 to 9. */
export const bestWorst: Method<typeof set, typeof options> = {
  set,
  options,
  judge: (given, path, { model }) => ({
    mentions: [
      { id: given.best, path: [...path, 'best'], isKey: false },
      { id: given.worst, path: [...path, 'worst'], isKey: false },
      ...sides.flatMap((side) => keysMentioned([...path, side], given[side])),
    ],
    problems: (criteria) => problemsOf(given, path, criteria),
    weigh(criteria) {
      const judged = judgedOf(given, criteria);
      const { weights, xi } = model === 'linear' ? bestWorstWeights(judged) : bestWorstNonlinear(judged);
      return { weights, consistency: consistencyOf(judged, xi, criteria) };
    },
  }),
};

const sides = ['best-to-others', 'others-to-worst'] as const;

function problemsOf(
  given: Given,
  path: JudgementPath,
  criteria: readonly string[],
): readonly JudgementProblem[] {
  const { best, worst } = given;
  if (best === worst && criteria.length > 1)
    return [judgementProblem('judgement-best-is-worst', { path: [...path, 'worst'] }, { name: worst })];
  return [
    ...sides.flatMap((side) => wrongValues(given[side], [...path, side])),
    ...ones(given, path),
    ...missing(given, path, criteria),
    ...contradiction(given, path),
  ];
}

function wrongValues(side: Given['best-to-others'], path: JudgementPath): readonly JudgementProblem[] {
  return Object.entries(side).flatMap(([id, written]) => {
    const times = amountOf(written);
    if (times !== undefined && times >= 1 && times <= 9) return [];
    const read = String(written);
    return [judgementProblem('judgement-wrong-value', { path: [...path, id] }, { read, wants: scale })];
  });
}

const scale = { ja: '1〜9の数値', en: 'a figure from 1 to 9' };

/** The best against itself, and the worst against itself, may be left out and are 1. */
function ones(given: Given, path: JudgementPath): readonly JudgementProblem[] {
  const selves = [
    ['best-to-others', given.best],
    ['others-to-worst', given.worst],
  ] as const;
  return selves.flatMap(([side, id]) => {
    const times = timesOf(given[side], id);
    if (times === undefined || times === 1) return [];
    return [judgementProblem('judgement-itself', { path: [...path, side, id] }, { name: id })];
  });
}

/** The best against the worst is on both sides, and may be left out on one. */
function missing(
  given: Given,
  path: JudgementPath,
  criteria: readonly string[],
): readonly JudgementProblem[] {
  const { best, worst } = given;
  const isBestToWorstKnown = rangeOf(given) !== undefined;
  return sides.flatMap((side) => {
    const names = criteria.filter((id) => {
      if (Object.hasOwn(given[side], id) || id === (side === 'best-to-others' ? best : worst)) return false;
      return !(isBestToWorstKnown && (id === best || id === worst));
    });
    return names.length === 0
      ? []
      : [judgementProblem('judgement-missing', { path: [...path, side] }, { names })];
  });
}

function contradiction(given: Given, path: JudgementPath): readonly JudgementProblem[] {
  const { best, worst } = given;
  const one = timesOf(given['best-to-others'], worst);
  const other = timesOf(given['others-to-worst'], best);
  if (one === undefined || other === undefined || one === other || best === worst) return [];
  const at = { path: [...path, 'others-to-worst', best] };
  return [
    judgementProblem('judgement-best-to-worst', at, {
      best,
      worst,
      given: String(one),
      again: String(other),
    }),
  ];
}

function timesOf(side: Given['best-to-others'], id: string): number | undefined {
  const written = Object.hasOwn(side, id) ? side[id] : undefined;
  return written === undefined ? undefined : amountOf(written);
}

function rangeOf(given: Given): number | undefined {
  return timesOf(given['best-to-others'], given.worst) ?? timesOf(given['others-to-worst'], given.best);
}

function judgedOf(given: Given, criteria: readonly string[]): BestWorst {
  const { best, worst } = given;
  const range = rangeOf(given) ?? 1;
  const fromBest = (id: string): number => timesOf(given['best-to-others'], id) ?? (id === worst ? range : 1);
  const toWorst = (id: string): number => timesOf(given['others-to-worst'], id) ?? (id === best ? range : 1);
  return {
    best: criteria.indexOf(best),
    worst: criteria.indexOf(worst),
    bestToOthers: criteria.map(fromBest),
    othersToWorst: criteria.map(toWorst),
  };
}

function consistencyOf(judged: BestWorst, xi: number, criteria: readonly string[]): Consistency {
  const { ratio, limit, misfits } = bestWorstConsistency(judged);
  const { best, worst, bestToOthers, othersToWorst } = judged;
  return {
    kind: 'best-worst',
    xi,
    ratio,
    limit,
    best: at(criteria, best),
    worst: at(criteria, worst),
    range: at(bestToOthers, worst),
    misfits: misfits.map(({ criterion, toWorst }) => ({
      criterion: at(criteria, criterion),
      fromBest: at(bestToOthers, criterion),
      toWorst: at(othersToWorst, criterion),
      fits: toWorst,
    })),
  };
}
