import { say, type Text, type Wording } from '../../text/lang.js';
import type { Criterion } from '../define.js';
import type { Field, Rating } from '../field.js';
import type { CellJudgement } from '../judged.js';
import { isBetweenRatings, levelWords, ratingsIn, type Level } from './level.js';
import type { Evidence, Parts } from '../outcome.js';
import type { Answer } from '../part.js';
import type { Range } from '../range.js';

type Judge = Criterion['judge'];

/**
 * Lets a criterion judge cells of which one lies between two ratings, although it knows single ratings only: it judges
 * each of them, and its answers reach from the lowest to the highest. Where they are no answers to the same questions, the
 * cell says nothing.
 */
export function overRatings(judge: Judge, fields: Readonly<Record<string, Field>>): Judge {
  const rated = Object.entries(fields).filter(([, { kind }]) => kind === 'rating');
  if (rated.length === 0) return judge;
  const judgeAll: Judge = (cells, params, inventory) => {
    for (const [name, field] of rated) {
      const level = cells[name];
      if (!isBetweenRatings(level)) continue;
      const at = (rating: Rating | undefined): CellJudgement =>
        judgeAll({ ...cells, [name]: rating }, params, inventory);
      return joined(at, { name, field, level });
    }
    return judge(cells, params, inventory);
  };
  return judgeAll;
}

interface Between {
  readonly name: string;
  readonly field: Field;
  readonly level: Level;
}

function joined(judgeAt: (rating: Rating | undefined) => CellJudgement, between: Between): CellJudgement {
  const each = ratingsIn(between.level).map((rating) => judgeAt(rating));
  const answered = each.filter((one): one is Parts => 'answers' in one);
  const [first] = answered;
  if (first === undefined || answered.length < each.length) return judgeAt(undefined);
  const answers = Object.entries(first.answers).map(([id, answer]) => {
    const others = answered.flatMap((one) => one.answers[id] ?? []);
    return [id, over(answer, others, between)] as const;
  });
  const extents = answered.flatMap(({ extent }) => (extent === undefined ? [] : [extent]));
  const extent = extents.length < answered.length ? undefined : hull(extents);
  const conditions = first.conditions?.filter(({ id }) =>
    answered.every((one) => one.conditions?.some((other) => other.id === id) === true),
  );
  return { ...first, answers: Object.fromEntries(answers), extent, conditions };
}

/** One answer from the lowest to the highest of several. */
function over(first: Answer, answers: readonly Answer[], between: Between): Answer {
  if (answers.every(({ range }) => sameRange(range, first.range))) return first;
  const evidence = first.evidence.map((each) => (each.field === between.name ? worded(each, between) : each));
  return {
    ...first,
    is: 'bounded',
    range: hull(answers.map(({ range }) => range)),
    point: undefined,
    evidence,
  };
}

function sameRange([a, b]: Range, [c, d]: Range): boolean {
  return a === c && b === d;
}

function hull(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}

function worded(evidence: Evidence, { field, level }: Between): Evidence {
  return {
    ...evidence,
    value: level,
    kind: 'judged',
    says: say(lies, { title: field.title, level: levelWords[level] }),
  };
}

const lies: Wording<{ readonly title: Text; readonly level: Text }> = {
  ja: ({ title, level }) => `${title.ja}は${level.ja}`,
  en: ({ title, level }) => `${title.en}: ${level.en}`,
};
