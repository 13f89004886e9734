import { amountOf } from '../amount.js';
import { judgementProblem, type JudgementProblem, type JudgementPath } from '../problems.js';
import { keysMentioned, writtenById, type Judgement, type Method } from '../judgement.js';
import { normalised } from '../normalised.js';

const set = { points: writtenById };
const options = {};

type Points = Readonly<Record<string, number | string>>;

/** Points as people give them, of which only the proportions count. */
export const direct: Method<typeof set, typeof options> = {
  set,
  options,
  judge: ({ points }, path) => judgementOf(points, [...path, 'points'], noRule),
};

/**
 * Swing points: 100 for the criterion whose change from the worst to the best counts most, the others by comparison
 * (von Winterfeldt & Edwards 1986, Decision Analysis and Behavioral Research).
 */
export const swing: Method<typeof set, typeof options> = {
  set,
  options,
  judge: ({ points }, path) => judgementOf(points, [...path, 'points'], hundredRule),
};

type Rule = (points: readonly number[], path: JudgementPath) => readonly JudgementProblem[];

function judgementOf(points: Points, path: JudgementPath, rule: Rule): Judgement {
  return {
    mentions: keysMentioned(path, points),
    problems(criteria) {
      const wrong = Object.entries(points).flatMap(([id, read]) => wrongPoints(id, read, path));
      const missing = criteria.filter((id) => !Object.hasOwn(points, id));
      const lacking =
        missing.length === 0 ? [] : [judgementProblem('judgement-missing', { path }, { names: missing })];
      return [...wrong, ...lacking, ...(wrong.length > 0 ? [] : totalProblems(points, path, rule))];
    },
    weigh: (criteria) => ({
      weights: normalised(criteria.map((id) => amountOf(points[id] ?? 0) ?? 0)),
      consistency: { kind: 'unchecked' },
    }),
  };
}

function wrongPoints(id: string, read: number | string, path: JudgementPath): readonly JudgementProblem[] {
  if (amountOf(read) !== undefined) return [];
  const wants = { ja: '0以上の数値', en: 'a number of 0 or more' };
  return [judgementProblem('judgement-wrong-value', { path: [...path, id] }, { read: String(read), wants })];
}

function totalProblems(points: Points, path: JudgementPath, rule: Rule): readonly JudgementProblem[] {
  const given = Object.values(points).map((each) => amountOf(each) ?? 0);
  return given.every((each) => each === 0)
    ? [judgementProblem('judgement-all-zero', { path }, {})]
    : rule(given, path);
}

const noRule: Rule = () => [];

const hundredRule: Rule = (points, path) => {
  const most = Math.max(...points);
  return most === 100 ? [] : [judgementProblem('judgement-no-hundred', { path }, { most })];
};
