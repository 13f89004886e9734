import * as z from 'zod';
import { profilePattern } from '../text/profilePattern.js';
import type { Comparisons } from './comparisons.js';
import { judgementProblem, type JudgementProblem } from './problems.js';
import type { Judgement, Method } from './judgement.js';
import { ahp } from './methods/ahp.js';
import { bestWorst } from './methods/bestWorst.js';
import { direct, swing } from './methods/points.js';
import { rank } from './methods/rank.js';
import {
  combinations,
  methodNames,
  type Combination,
  type MethodName,
  type Variant,
  type Weighting,
} from '../model/weighed.js';

/** Reads the document by a schema; throws with what is wrong. It is read by several, one after the other. */
export type ReadJudgements = <T>(schema: z.ZodType<T>) => T;

export interface NamedJudgement extends Judgement {
  /** undefined where one set of judgements is given for all */
  readonly name: string | undefined;
}

/** A document of judgements. */
export interface Judgements {
  readonly method: MethodName;
  readonly variant: Variant;
  /** the criteria that it lists; undefined where those that are judged count */
  readonly listed: readonly string[] | undefined;
  readonly combination: Combination | undefined;
  readonly sets: readonly NamedJudgement[];
  readonly weighTogether: ((together: Comparisons, criteria: readonly string[]) => Weighting) | undefined;
  /** what the schema does not say */
  readonly problems: readonly JudgementProblem[];
}

const head = z.looseObject({ method: z.enum(methodNames), people: z.unknown().optional() });

export const common = {
  $schema: z.string().optional(),
  method: z.enum(methodNames),
  criteria: z.array(z.string()).min(1).optional(),
  combine: z.enum(combinations).optional(),
};

/** Reads judgements: `method`, the options of it, and either one set of judgements or `people` with a set for each. */
export function readJudgements(read: ReadJudgements): Judgements {
  const { method } = read(head);
  switch (method) {
    case 'direct':
      return judgementsBy(direct, read);
    case 'swing':
      return judgementsBy(swing, read);
    case 'rank':
      return judgementsBy(rank, read);
    case 'ahp':
      return judgementsBy(ahp, read);
    case 'best-worst':
      return judgementsBy(bestWorst, read);
  }
}

function judgementsBy<S extends z.ZodRawShape, O extends z.ZodRawShape>(
  { set, options, judge, weighTogether }: Method<S, O>,
  read: ReadJudgements,
): Judgements {
  const hasPeople = read(head).people !== undefined;
  const schema = z.strictObject({ ...common, ...options, ...(hasPeople ? withPeople(set) : set) });
  // Read again by its parts, of which the compiler knows the types.
  const file = read(schema);
  const { method, criteria, combine } = z.object(common).parse(file);
  const chosen = z.object(options).parse(file);
  const people = hasPeople
    ? z.object({ people: z.record(z.string(), z.object(set)) }).parse(file).people
    : {};
  const sets = hasPeople
    ? Object.entries(people).map(([name, given]) => ({ name, ...judge(given, ['people', name], chosen) }))
    : [{ name: undefined, ...judge(z.object(set).parse(file), [], chosen) }];
  return {
    method,
    variant: variantOf(chosen),
    listed: criteria,
    combination: hasPeople ? (combine ?? 'geometric-mean') : undefined,
    sets,
    weighTogether:
      weighTogether === undefined ? undefined : (together, ids) => weighTogether(together, ids, chosen),
    problems: hasPeople ? peopleProblems(file, Object.keys(set), combine) : [],
  };
}

/** With people, what each of them judges may not be beside them; a problem of ours says so better than the schema. */
function withPeople(set: z.ZodRawShape): z.ZodRawShape {
  const beside = Object.fromEntries(Object.keys(set).map((key) => [key, z.unknown().optional()]));
  return { ...beside, people: z.record(z.string().min(1), z.strictObject(set)) };
}

const variants = z.object({ formula: z.unknown(), model: z.unknown() }).partial();

function variantOf(options: object): Variant {
  return variants.parse(options) as Variant; // the options of the methods, whose schemas they passed
}

function peopleProblems(
  file: object,
  keys: readonly string[],
  combine: Combination | undefined,
): readonly JudgementProblem[] {
  const { people } = z.object({ people: z.record(z.string(), z.unknown()) }).parse(file);
  const names = Object.keys(people);
  const wrongNames = combine === 'profiles' ? names.filter((name) => !profilePattern.test(name)) : [];
  return [
    ...keys
      .filter((key) => Object.hasOwn(file, key))
      .map((key) => judgementProblem('judgement-beside-people', { path: [], key }, { name: key })),
    ...(names.length === 0 ? [judgementProblem('judgement-no-person', { path: ['people'] }, {})] : []),
    ...wrongNames.map((name) =>
      judgementProblem('judgement-profile-name', { path: ['people'], key: name }, { name }),
    ),
  ];
}
