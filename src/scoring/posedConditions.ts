import type { Condition } from '../criterion/outcome.js';

/** Remembers the conditions of tasks as numbers, where a criterion poses the same ones again and again. */
export interface PosedConditions {
  /** 0 where none is posed */
  readonly numberOf: (conditions: readonly Condition[] | undefined) => number;
  /** undefined of a number that stands for any others */
  readonly of: (number: number) => readonly Condition[] | undefined;
}

// Fits in two bytes.
const anyOther = 0xffff;

// Conditions with figures of their own may be new for each task, so that to keep many of them would be no use.
const most = 2000;
const mostLists = 16;

/** Conditions are the same where they are worded the same, with the same figures. */
export function posedConditions(): PosedConditions {
  const known: (readonly Condition[])[] = [none];
  const alone = new Map<Condition, number>();
  const lists: number[] = [];
  const knownOf = knownConditions();
  const keep = (conditions: readonly Condition[]): number => known.push(conditions) - 1;
  const numberOfOne = (condition: Condition): number => {
    const before = alone.get(condition);
    if (before !== undefined) return before;
    const number = keep([condition]);
    alone.set(condition, number);
    return number;
  };
  const numberOfList = (conditions: readonly Condition[]): number => {
    for (const number of lists) if (isSame(known[number], conditions)) return number;
    if (lists.length === mostLists) return anyOther;
    return lists[lists.push(keep(conditions)) - 1] ?? anyOther;
  };
  return {
    numberOf(conditions) {
      const [first] = conditions ?? none;
      if (conditions === undefined || first === undefined) return 0;
      if (conditions.length > 1) {
        const same = conditions.map((each) => knownOf(each) ?? each);
        return numberOfList(same);
      }
      const condition = knownOf(first);
      return condition === undefined ? anyOther : numberOfOne(condition);
    },
    of: (number) => known[number],
  };
}

const none: readonly Condition[] = [];

/** Finds for a condition the first that says the same; undefined where too many say something else. */
function knownConditions(): (condition: Condition) => Condition | undefined {
  const byWording = new Map<unknown, Map<unknown, Condition>>();
  let count = 0;
  return (condition) => {
    const { id, says } = condition;
    const byFigure = byWording.get(says.wording) ?? new Map<unknown, Condition>();
    const key = figureOf(says.props);
    const before = byFigure.get(key);
    if (before !== undefined) return before.id === id ? before : undefined;
    if (count === most) return undefined;
    count += 1;
    byWording.set(says.wording, byFigure.set(key, condition));
    return condition;
  };
}

/** The figure that a sentence is made of, where it is one; else all of them, which are the same only where they are one object. */
function figureOf(props: object): unknown {
  let [figure, count]: [unknown, number] = [props, 0];
  for (const name in props) {
    figure = (props as Readonly<Record<string, unknown>>)[name];
    count += 1;
  }
  return count > 1 ? props : count === 1 ? figure : undefined;
}

function isSame(a: readonly Condition[] | undefined, b: readonly Condition[]): boolean {
  if (a?.length !== b.length) return false;
  for (let i = 0; i < b.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
