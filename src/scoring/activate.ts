import { at } from '../model/at.js';
import { say, type Sentence, type Wording } from '../text/lang.js';
import { figure } from '../text/figure.js';
import type { JudgedCriterion } from './judge.js';
import { sharesOf } from './shares.js';

/** A criterion that counts in this run, with its share of the weight. */
export interface Active {
  readonly judged: JudgedCriterion;
  /** 0 to 1; the weights of all active criteria add up to 1 */
  readonly weight: number;
}

/** Which criteria count, and how much, before normalisation. */
export interface Choice {
  /** ids; without a list, every criterion is active that has a column, a weight of its own, or an answer of the record */
  readonly criteria?: readonly string[];
  /** ids that are active whatever the others are: those that a config adds */
  readonly added?: readonly string[];
  /** by id, 0 or more; 1 where none is given */
  readonly weights?: Readonly<Record<string, number>>;
}

/** What the inputs offer, whatever their rows hold: rows that come, go or are filled change nothing here. */
export interface Offer {
  /** the fields that the headers hold */
  readonly columns: { readonly has: (field: string) => boolean };
  /** whether the record is asked: it is on, and there is a column of laws */
  readonly record: boolean;
}

/** How one criterion took part. */
export interface Activity {
  readonly judged: JudgedCriterion;
  readonly active: boolean;
  readonly weight: number;
  readonly why: Sentence;
}

/** Decides which criteria are active, and shares the weight among them. */
export function activate(judged: readonly JudgedCriterion[], choice: Choice & Offer): readonly Activity[] {
  const decided = judged.map((each) => ({ judged: each, ...activityOf(each, choice) }));
  const shares = sharesOf(
    decided.map(({ active, judged: { criterion } }) => (active ? (ownWeight(choice, criterion.id) ?? 1) : 0)),
  );
  return decided.map((each, i) => ({ ...each, weight: at(shares, i) }));
}

function activityOf(judged: JudgedCriterion, choice: Choice & Offer): { active: boolean; why: Sentence } {
  const { id } = judged.criterion;
  const counts = { scored: judged.scored, tasks: judged.values.length };
  if (choice.added?.includes(id) === true) return { active: true, why: say(why.named, counts) };
  if (choice.criteria !== undefined) {
    return choice.criteria.includes(id)
      ? { active: true, why: say(why.named, counts) }
      : { active: false, why: say(why.left, counts) };
  }
  if (ownWeight(choice, id) !== undefined) return { active: true, why: say(why.weighted, counts) };
  const { columns, record } = choice;
  if (Object.keys(judged.criterion.fields).some((field) => columns.has(field)))
    return { active: true, why: say(why.column, counts) };
  return record && judged.criterion.fromLaws === true
    ? { active: true, why: say(why.record, counts) }
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
  column: {
    ja: ({ scored, tasks }) => `項目の列がある（${figure(tasks)}件中${figure(scored)}件に根拠あり）`,
    en: ({ scored, tasks }) => `it has a column; evidence for ${figure(scored)} of ${figure(tasks)} tasks`,
  },
  record: {
    ja: ({ scored, tasks }) => `公的記録が答えられる（${figure(tasks)}件中${figure(scored)}件に根拠あり）`,
    en: ({ scored, tasks }) =>
      `the public record can answer it; evidence for ${figure(scored)} of ${figure(tasks)} tasks`,
  },
  left: { ja: () => '指定された視点に含まれない', en: () => 'not among the criteria asked for' },
  none: { ja: () => '項目の列がない', en: () => 'no column holds a field of it' },
} as const satisfies Record<string, Wording<Counts>>;
