import { say, type Sentence, type Wording } from '../text/lang.js';
import { figure } from '../text/figure.js';
import type { Judged } from './judge.js';

/** A criterion that counts in this run, with its share of the weight. */
export interface Active {
  readonly judged: Judged;
  /** 0 to 1; the weights of all active criteria add up to 1 */
  readonly weight: number;
}

/** Which criteria count, and how much, before normalisation. */
export interface Choice {
  /** ids; without a list, every criterion that has evidence for a task, or a weight of its own, is active */
  readonly criteria?: readonly string[];
  /** ids that are active whatever the others are: those that a config adds */
  readonly added?: readonly string[];
  /** by id, 0 or more; 1 where none is given */
  readonly weights?: Readonly<Record<string, number>>;
}

/** How one criterion took part. */
export interface Activity {
  readonly judged: Judged;
  readonly active: boolean;
  readonly weight: number;
  readonly why: Sentence;
}

/** Decides which criteria are active, and shares the weight among them. */
export function activate(judged: readonly Judged[], choice: Choice): readonly Activity[] {
  const decided = judged.map((each) => ({ judged: each, ...activityOf(each, choice) }));
  const weightOf = (id: string): number => ownWeight(choice, id) ?? 1;
  const total = decided.reduce(
    (sum, { active, judged: { criterion } }) => sum + (active ? weightOf(criterion.id) : 0),
    0,
  );
  return decided.map((each) => ({
    ...each,
    weight: each.active && total > 0 ? weightOf(each.judged.criterion.id) / total : 0,
  }));
}

function activityOf(judged: Judged, choice: Choice): { active: boolean; why: Sentence } {
  const { id } = judged.criterion;
  const counts = { scored: judged.scored, tasks: judged.values.length };
  if (choice.added?.includes(id) === true) return { active: true, why: say(why.named, counts) };
  if (choice.criteria !== undefined) {
    return choice.criteria.includes(id)
      ? { active: true, why: say(why.named, counts) }
      : { active: false, why: say(why.left, counts) };
  }
  if (ownWeight(choice, id) !== undefined) return { active: true, why: say(why.weighted, counts) };
  return judged.scored > 0
    ? { active: true, why: say(why.evidence, counts) }
    : { active: false, why: say(why.none, counts) };
}

function ownWeight({ weights = {} }: Choice, id: string): number | undefined {
  return Object.hasOwn(weights, id) ? weights[id] : undefined;
}

type Counts = { readonly scored: number; readonly tasks: number };

const why = {
  named: {
    ja: ({ scored, tasks }) => `指定された視点（${figure(tasks)}件中${figure(scored)}件に根拠あり）`,
    en: ({ scored, tasks }) => `asked for; evidence for ${figure(scored)} of ${figure(tasks)} tasks`,
  },
  weighted: {
    ja: ({ scored, tasks }) => `重みが指定された視点（${figure(tasks)}件中${figure(scored)}件に根拠あり）`,
    en: ({ scored, tasks }) =>
      `a weight was given for it; evidence for ${figure(scored)} of ${figure(tasks)} tasks`,
  },
  evidence: {
    ja: ({ scored, tasks }) => `${figure(tasks)}件中${figure(scored)}件に根拠あり`,
    en: ({ scored, tasks }) => `evidence for ${figure(scored)} of ${figure(tasks)} tasks`,
  },
  left: { ja: () => '指定された視点に含まれない', en: () => 'not among the criteria asked for' },
  none: { ja: () => 'どの事務にも根拠がない', en: () => 'no task has evidence for it' },
} as const satisfies Record<string, Wording<Counts>>;
