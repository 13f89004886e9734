import type { Condition } from '../criterion/outcome.js';

/** Remembers the conditions of tasks as numbers, where a criterion poses the same few again and again. */
export interface PosedConditions {
  /** 0 where none is posed */
  readonly numberOf: (conditions: readonly Condition[] | undefined) => number;
  /** undefined of a number that stands for any others */
  readonly of: (number: number) => readonly Condition[] | undefined;
}

// Fits in a byte.
const anyOther = 255;

// Conditions with figures of their own are new for each task, so that to keep many of them would be no use.
const most = 16;

/** Conditions are the same where they are the very objects that the module declares. */
export function posedConditions(): PosedConditions {
  const known: (readonly Condition[])[] = [none];
  return {
    numberOf(conditions) {
      if (conditions === undefined || conditions.length === 0) return 0;
      for (let number = 1; number < known.length; number += 1)
        if (isSame(known[number], conditions)) return number;
      return known.length > most ? anyOther : known.push(conditions) - 1;
    },
    of: (number) => known[number],
  };
}

const none: readonly Condition[] = [];

function isSame(a: readonly Condition[] | undefined, b: readonly Condition[]): boolean {
  if (a?.length !== b.length) return false;
  for (let i = 0; i < b.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
