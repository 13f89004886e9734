import { listIds, type ListId, type Thresholds, type Track } from '../../model/result.js';
import { isOthers, type VerdictGrounds } from '../verdict.js';

/** Lists as bits, in the order of their ids: an inventory has many tasks, and a set of lists for each. */
export type ListSet = number;

/** The set of one list. */
export function only(id: ListId): ListSet {
  return bits[id];
}

/** Whether a set holds more than one list. */
export function hasSeveral(lists: ListSet): boolean {
  return (lists & (lists - 1)) !== 0;
}

// The object has the ids of the lists for keys.
const bits = Object.fromEntries(listIds.map((id, i) => [id, 1 << i])) as Readonly<Record<ListId, ListSet>>;

interface Grounds {
  readonly facts: VerdictGrounds;
  readonly thresholds: Thresholds;
  /** the tracks that a task has or may come to have */
  readonly tracks: (task: number) => readonly Track[];
}

/** How far a rule holds for a task. */
type Holds = 'surely' | 'maybe' | 'no';

/**
 * The lists that a task is in or may come into when more of its cells are filled. The rules of the verdicts are asked in
 * their order what they may still come to: a rule that surely holds ends the way, one that may hold adds its list.
 * Coverage never falls, so that a task that is not held will not be.
 */
export function possibleLists({ facts, thresholds, tracks }: Grounds): (task: number) => ListSet {
  return (task) => {
    let lists: ListSet = 0;
    for (const { list, holds } of rules) {
      const answer = holds(facts, task, thresholds);
      if (answer !== 'no') lists |= bits[list];
      if (answer === 'surely') return lists;
    }
    for (const track of tracks(task)) lists |= bits[track];
    return lists;
  };
}

interface Rule {
  readonly list: ListId;
  readonly holds: (facts: VerdictGrounds, task: number, thresholds: Thresholds) => Holds;
}

const rules: readonly Rule[] = [
  { list: 'standardised', holds: standardised },
  { list: 'not-municipal', holds: notMunicipal },
  { list: 'leave', holds: (facts, task, { leave }) => reaches(facts, task, ['leave', leave]) },
  {
    list: 'coordinate',
    holds: (facts, task, { coordinate }) => reaches(facts, task, ['coordinate', coordinate]),
  },
  { list: 'held', holds: (facts, task, { held }) => (facts.coverage(task) < held ? 'maybe' : 'no') },
  { list: 'conditional', holds: conditional },
];

function standardised(facts: VerdictGrounds, task: number): Holds {
  if (facts.standardised(task) !== undefined) return 'surely';
  const isOpen =
    facts.isOpen(task, 'standardised') ||
    facts.isOpen(task, 'standardised_tasks') ||
    facts.isOpen(task, 'governing_laws');
  return isOpen ? 'maybe' : 'no';
}

function notMunicipal(facts: VerdictGrounds, task: number): Holds {
  if (isOthers(facts.performer(task))) return 'surely';
  return facts.isOpen(task, 'performer') ? 'maybe' : 'no';
}

function conditional(facts: VerdictGrounds, task: number): Holds {
  if (facts.isPosed(task)) return 'surely';
  return facts.mayPose(task) ? 'maybe' : 'no';
}

function reaches(
  facts: VerdictGrounds,
  task: number,
  [verdict, from]: readonly ['leave' | 'coordinate', number],
): Holds {
  let reached: Holds = 'no';
  for (const extent of facts.extents) {
    if (extent.decides !== verdict || !((extent.highs[task] ?? 1) >= from)) continue;
    const isSure = (extent.lows[task] ?? 0) >= from;
    const isOpen = extent.isOpen(task);
    if (isSure && !(isOpen && extent.isJudged(task))) return 'surely';
    if (isOpen) reached = 'maybe';
  }
  return reached;
}
