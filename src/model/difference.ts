import type { CellName, NamedCriterion } from './explanation.js';
import type { CellValue } from '../criterion/field.js';
import type { Range } from '../criterion/range.js';
import type {
  Interval,
  List,
  MissingRule,
  RecordFacts,
  Thresholds,
  Track,
  Value,
  Verdict,
} from './result.js';
import type { CellPlace, Place } from './task.js';
import type { Sentence } from '../text/lang.js';

/** A cell that holds another entry than before; undefined is an empty one. */
export interface CellChange extends CellName {
  readonly from: CellValue | undefined;
  readonly to: CellValue | undefined;
  /** where it was, and where it is; the place of the task where the cell has none of its own */
  readonly oldAt: CellPlace;
  readonly newAt: CellPlace;
  /** the public record that filled the cell, where the inventory left it empty */
  readonly oldSource?: Sentence | undefined;
  readonly newSource?: Sentence | undefined;
}

/** The value that a criterion gives a task is another; undefined where it took no part. */
export interface ValueChange {
  readonly criterion: NamedCriterion;
  readonly from: Value | undefined;
  readonly to: Value | undefined;
  /** what the evidence leaves open, then and now; undefined where it took no part or does not apply */
  readonly fromRange: Range | undefined;
  readonly toRange: Range | undefined;
}

export interface WeightChange {
  readonly criterion: NamedCriterion;
  /** 0 to 1, over the active criteria of each side */
  readonly from: number;
  readonly to: number;
}

export interface ParamChange {
  readonly criterion: NamedCriterion;
  /** undefined where the criterion judges in another way although its params are the same: its definition changed */
  readonly param: string | undefined;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ThresholdChange {
  readonly threshold: keyof Thresholds;
  readonly from: number;
  readonly to: number;
}

/** Of which day a public record is, and how it was read; no law was looked up where nothing is said of laws. */
export interface Edition {
  readonly laws?: Pick<NonNullable<RecordFacts['laws']>, 'date' | 'survey' | 'acceptFuzzy'> | undefined;
}

/** A change of the way of scoring. */
export type SettingChange =
  | { readonly is: 'weights'; readonly weights: readonly WeightChange[] }
  | { readonly is: 'params'; readonly params: readonly ParamChange[] }
  | {
      readonly is: 'criteria';
      readonly added: readonly NamedCriterion[];
      readonly removed: readonly NamedCriterion[];
    }
  | { readonly is: 'missing'; readonly from: MissingRule; readonly to: MissingRule }
  | { readonly is: 'exponent'; readonly from: number; readonly to: number }
  | { readonly is: 'thresholds'; readonly thresholds: readonly ThresholdChange[] }
  /** null where a result has nothing of a public record */
  | { readonly is: 'record'; readonly from: Edition | null; readonly to: Edition | null }
  | { readonly is: 'version'; readonly from: string; readonly to: string };

/** What moves a task by itself: the smallest things that are old or new as a whole. */
export type Reason =
  | SettingChange
  /** cells that the same criteria read; none where they only say which verdict or track a task has */
  | {
      readonly is: 'data';
      readonly criteria: readonly NamedCriterion[];
      readonly cells: readonly CellChange[];
    }
  /** where the cells are not known, what the criteria made of them */
  | { readonly is: 'values'; readonly values: readonly ValueChange[] }
  /** where the cells are not known, those that no value shows */
  | { readonly is: 'facts'; readonly about: Fact };

/** What a verdict or a track rests on beside values and thresholds. */
export type Fact = 'standardised' | 'performer' | 'leave' | 'coordinate' | 'conditions' | 'track';

/** A reason, and its part in the change. */
export interface Cause {
  readonly reason: Reason;
  /** its share of the change of the score, -100 to 100; the shares add up to the change. null without two scores */
  readonly points: number | null;
  /**
   * whether the task would stand in another list, on another track, or with a score or without, but for it; where each of
   * several would have been enough, all of them do
   */
  readonly decides: boolean;
}

/** The place of a task in one of the two results. */
export interface Position {
  readonly list: List['id'];
  /** null for a task that is held, which has none */
  readonly rank: number | null;
  /** tasks in the list */
  readonly of: number;
  readonly verdict: Verdict;
  readonly track: Track;
  /** which rule decided the verdict */
  readonly because: Sentence;
  /** 0 to 100; null where there is nothing to take a mean of */
  readonly score: number | null;
  readonly interval: Interval;
  /** 0 to 1 */
  readonly coverage: number;
}

/** Another task that moves before a task, or behind it. */
export interface Passer {
  readonly id: string;
  readonly name: string;
  /** in the list both times; only now; only before */
  readonly how: 'stayed' | 'came' | 'went';
}

/** Why a rank in a list is another: rank after less rank before = `aheadNow` less `aheadBefore`, exactly. */
export interface Passing {
  /** how many are before the task only now, and the first of them */
  readonly aheadNow: { readonly count: number; readonly tasks: readonly Passer[] };
  /** how many were before the task and are no longer */
  readonly aheadBefore: { readonly count: number; readonly tasks: readonly Passer[] };
}

/** What a task was called before, where its id or its name is another now. */
export interface FormerName {
  readonly id: string;
  readonly name: string;
}

/**
 * Whose doing a move is. itself: its own cells, the params of criteria that judge it, its verdict, its name, or that it
 * came or went; settings: only what counts for all tasks alike; others: only tasks that passed it.
 */
export const movers = ['itself', 'settings', 'others'] as const;
export type Mover = (typeof movers)[number];

/** What became of an interval: shifted where it is as wide as before, to a tenth of a point. */
export type IntervalTurn = 'narrowed' | 'widened' | 'shifted';

/** What became of one task. */
export interface Move {
  readonly id: string;
  readonly name: string;
  /** undefined where it is called as before */
  readonly former: FormerName | undefined;
  /** undefined where it did not move */
  readonly by: Mover | undefined;
  readonly at: Place;
  readonly is: 'moved' | 'added' | 'gone' | 'unmoved';
  readonly before: Position | undefined;
  readonly after: Position | undefined;
  /** score after less score before; null without two scores */
  readonly points: number | null;
  /** what became of the interval; undefined where it is as before, or the task came or went */
  readonly interval: IntervalTurn | undefined;
  /** the largest share first */
  readonly causes: readonly Cause[];
  /** undefined where it is not in the same list both times */
  readonly passing: Passing | undefined;
  /**
   * of a task that was added or is gone: the id of the only one with its name that is gone or was added, where their
   * laws are not known to be the same
   */
  readonly namesake: string | undefined;
}

/** One of the two results that are held against each other. */
export interface SideFacts {
  readonly name: string;
  readonly version: string;
  readonly config: string | null;
  readonly missing: MissingRule;
  readonly tasks: number;
}

/** What moved between two results, and why. */
export interface Difference {
  readonly old: SideFacts;
  readonly new: SideFacts;
  /** whether causes are given by cells, or only by the values of criteria, because a side is a saved result */
  readonly level: 'cells' | 'values';
  /** what changed in the way of scoring, for all tasks */
  readonly settings: readonly SettingChange[];
  /** every task of both sides once; `renamed` of them have another id or name */
  readonly counts: Readonly<Record<Move['is'] | 'renamed', number>>;
  /**
   * those that changed themselves first, then those that settings moved, then those that others did; each in the order
   * of the lists, the largest move first. Those that did not move are there if they were renamed, or are asked for
   */
  readonly moves: readonly Move[];
}
