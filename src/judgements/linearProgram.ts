import { solve } from 'yalps';

/** A linear expression: a coefficient for each of some variables, by their numbers. */
export type Constraint = readonly (readonly [variable: number, coefficient: number])[];

export interface Program {
  readonly variables: number;
  readonly direction: 'minimize' | 'maximize';
  readonly objective: Constraint;
  /** expressions that may not be greater than 0 */
  readonly atMostZero: readonly Constraint[];
  /** expression that is 1 */
  readonly one: Constraint;
}

/** The values, from 0 up, that solve a linear program. Throws RangeError if there are none. */
export function solved({ variables, direction, objective, atMostZero, one }: Program): readonly number[] {
  const columns = Array.from({ length: variables }, () => new Map<string, number>());
  const write = (name: string, line: Constraint): void => {
    for (const [variable, coefficient] of line) columns[variable]?.set(name, coefficient);
  };
  write('objective', objective);
  write('one', one);
  for (const [k, line] of atMostZero.entries()) write(String(k), line);
  const solution = solve(
    {
      direction,
      objective: 'objective',
      constraints: [['one', { equal: 1 }], ...atMostZero.map((_, k) => [String(k), { max: 0 }] as const)],
      variables: columns.map((column, i) => [String(i), column] as const),
    },
    { precision: 1e-12, includeZeroVariables: true },
  );
  if (solution.status !== 'optimal') throw new RangeError(`the linear program is ${solution.status}`);
  return solution.variables.map(([, value]) => value);
}
