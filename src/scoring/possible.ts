import { listIds, type ListId, type Thresholds, type Track } from '../model/result.js';
import { isOthers, type Facts } from './verdict.js';

/** The lists that a task is in or may come into when more of its cells are filled. */
export type Possible = (task: number) => ReadonlySet<ListId>;

interface Grounds {
  readonly facts: Facts;
  readonly thresholds: Thresholds;
  /** the tracks that a task has or may come to have */
  readonly tracks: (task: number) => readonly Track[];
}

/** How far a rule holds for a task. */
type Holds = 'surely' | 'maybe' | 'no';

/**
 * The rules of the verdicts, asked in their order what they may still come to: a rule that surely holds ends the way,
 * one that may hold adds its list. Coverage never falls, so that a task that is not held will not be.
 */
export function possibleLists({ facts, thresholds, tracks }: Grounds): Possible {
  const known = new Map<string, ReadonlySet<ListId>>();
  // Tasks are many and sets of lists are few.
  const shared = (lists: readonly ListId[]): ReadonlySet<ListId> => {
    const key = lists.join();
    const set = known.get(key) ?? new Set(listIds.filter((id) => lists.includes(id)));
    known.set(key, set);
    return set;
  };
  return (task) => {
    const lists: ListId[] = [];
    for (const [list, holds] of rules) {
      const answer = holds(facts, task, thresholds);
      if (answer !== 'no') lists.push(list);
      if (answer === 'surely') return shared(lists);
    }
    return shared([...lists, ...tracks(task)]);
  };
}

type Rule = (facts: Facts, task: number, thresholds: Thresholds) => Holds;

const rules: readonly (readonly [ListId, Rule])[] = [
  ['standardised', standardised],
  ['not-municipal', notMunicipal],
  ['leave', (facts, task, { leave }) => reaches(facts, task, ['leave', leave])],
  ['coordinate', (facts, task, { coordinate }) => reaches(facts, task, ['coordinate', coordinate])],
  ['held', (facts, task, { held }) => (facts.coverage(task) < held ? 'maybe' : 'no')],
  ['conditional', conditional],
];

function standardised(facts: Facts, task: number): Holds {
  if (facts.standardised(task) !== undefined) return 'surely';
  const cells = ['standardised', 'standardised_tasks', 'governing_laws'];
  return cells.some((field) => facts.isOpen(task, field)) ? 'maybe' : 'no';
}

function notMunicipal(facts: Facts, task: number): Holds {
  if (isOthers(facts.performer(task))) return 'surely';
  return facts.isOpen(task, 'performer') ? 'maybe' : 'no';
}

function conditional(facts: Facts, task: number): Holds {
  if (facts.isPosed(task)) return 'surely';
  return facts.mayPose(task) ? 'maybe' : 'no';
}

function reaches(
  facts: Facts,
  task: number,
  [verdict, from]: readonly ['leave' | 'coordinate', number],
): Holds {
  const answers = facts.extents.map((extent): Holds => {
    if (extent.decides !== verdict) return 'no';
    const isOpen = extent.isOpen(task);
    if ((extent.lows[task] ?? 0) >= from) return isOpen && extent.isJudged(task) ? 'maybe' : 'surely';
    return isOpen && (extent.highs[task] ?? 1) >= from ? 'maybe' : 'no';
  });
  return answers.find((each) => each === 'surely') ?? answers.find((each) => each === 'maybe') ?? 'no';
}
