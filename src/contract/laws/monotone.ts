import { settle } from '../../criterion/settle.js';
import type { Cells } from '../../criterion/define.js';
import { ratings, type CellValue, type Field } from '../../criterion/field.js';
import { say, type Wording } from '../../text/lang.js';
import { cellsFor, valueFor } from '../cells.js';
import { onTasks, trialOutcome, type Law, type TrialSubject } from '../law.js';
import type { Counterexample } from '../../model/contract.js';

const asPrior = { missing: 'prior', prior: 0.5 } as const;

// Rounding of sums and logarithms.
const epsilon = 1e-12;

/** Where a field says which end is `better`, a move to that end never lowers the value. */
export const monotone: Law = {
  id: 'monotone',
  title: {
    ja: '項目の better の向きに動けば、評価値は下がらない',
    en: 'never falls when a cell moves to the end that its field calls better',
  },
  broken(subject) {
    const directed = Object.entries(subject.criterion.fields).filter(
      ([, field]) => field.better !== undefined,
    );
    for (const [name, field] of directed) {
      const found = fallsIn(subject, name, field);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

function fallsIn(subject: TrialSubject, name: string, field: Field): Counterexample | undefined {
  const { criterion, random, tasks } = subject;
  // A judgement replaces figures, and is not on their scale.
  const { [criterion.ratingField]: _, [name]: __, ...others } = criterion.fields;
  for (let i = 0; i < tasks.length; i++) {
    const [worse, better] = inOrder(valueFor(field, random), valueFor(field, random), field);
    const step = { name, worse, better };
    const found = onTasks({ criterion, tasks: [cellsFor(others, random)] }, (cells) =>
      fall(subject, cells, step),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Step {
  readonly name: string;
  readonly worse: CellValue | undefined;
  readonly better: CellValue | undefined;
}

function fall(subject: TrialSubject, cells: Cells, step: Step): Counterexample | undefined {
  const [low, high] = [step.worse, step.better].map((value) =>
    trialOutcome(subject, Object.freeze({ ...cells, [step.name]: value })),
  );
  if (low?.status !== 'scored' || high?.status !== 'scored') return undefined;
  const [from, to] = [settle(low, asPrior), settle(high, asPrior)];
  const fallen = [
    [from.range[0], to.range[0]],
    [from.point, to.point],
    [from.range[1], to.range[1]],
  ].find(([was = 0, is = 0]) => is < was - epsilon);
  if (fallen === undefined) return undefined;
  const [was = 0, is = 0] = fallen;
  return { expected: say(atLeast, { ...step, value: was }), got: say(came, { ...step, value: is }) };
}

function inOrder(a: CellValue | undefined, b: CellValue | undefined, { better }: Field) {
  return rank(a) < rank(b) === (better === 'high') ? ([a, b] as const) : ([b, a] as const);
}

/** The order of the values that one field may hold. */
function rank(value: CellValue | undefined): number {
  const level = ratings.findIndex((each) => each === value);
  return level >= 0 ? level : Number(value);
}

type Move = Step & { readonly value: number };

const atLeast: Wording<Move> = {
  ja: ({ name, worse, value }) => `${name}=${String(worse)} のときの評価値 ${value} 以上`,
  en: ({ name, worse, value }) => `at least ${value}, the value with ${name}=${String(worse)}`,
};

const came: Wording<Move> = {
  ja: ({ name, better, value }) => `${name}=${String(better)} で ${value}`,
  en: ({ name, better, value }) => `${value} with ${name}=${String(better)}`,
};
