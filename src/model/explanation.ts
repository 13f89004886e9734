import type { CellValue, Field, Rating } from '../criterion/field.js';
import type { Interval, List, OutcomeResult, RankRange, Run, TaskResult, Track, Verdict } from './result.js';
import type { Place } from './task.js';
import type { Sentence, Text } from '../text/lang.js';

/** A criterion, as an explanation names it. */
export interface Named {
  readonly id: string;
  readonly title: Text;
}

/** What one criterion gave a task, and where each cell that it rests on stands. */
export interface Part extends Named {
  readonly outcome: OutcomeResult;
  /** one for each piece of evidence */
  readonly places: readonly Place[];
}

/** What one unknown criterion could change by itself, its value running from 0 to 1 and all else as it is. */
export interface UnknownEffect extends Named {
  /** 0 to 1 */
  readonly weight: number;
  /** the cells that are empty */
  readonly reason: Sentence | undefined;
  /** lowest and highest score, 0 to 100 */
  readonly scores: Interval;
  /** best and worst place among the candidates of the track */
  readonly ranks: RankRange;
  /** verdicts that it could lead to, other than the one that stands */
  readonly verdicts: readonly Verdict[];
}

/** A cell of the task. */
export interface CellName extends Pick<Field, 'kind' | 'title' | 'options'> {
  readonly field: string;
}

/** What a change does to the task. */
interface Changing {
  readonly cell: CellName;
  /** the criterion whose value changes most; undefined where a fact of the task changes, such as standardised */
  readonly criterion: Named | undefined;
  /** how large the change is for such a cell, 0 to 1; what orders changes */
  readonly size: number;
  /** 0 to 100 */
  readonly score: number | null;
  /** score after less score before */
  readonly points: number;
  /** place among the candidates of the track; undefined if it would be none */
  readonly rank: number | undefined;
  readonly verdict: Verdict;
}

/** One cell changed, all else as it is. */
export type Change =
  | (Changing & {
      readonly is: 'figure';
      readonly from: number;
      /** the nearest figure that does it, with as many decimals as the cell has */
      readonly to: number;
      /** from where on it is done */
      readonly threshold: number;
    })
  | (Changing & { readonly is: 'word'; readonly from: CellValue; readonly to: CellValue })
  /** a criterion that is unknown gets a judgement, one of these */
  | (Changing & { readonly is: 'fill'; readonly to: readonly Rating[] })
  /** the cell turns out to be unfounded, and is emptied */
  | (Changing & { readonly is: 'empty'; readonly from: CellValue });

/** The changes of a single cell that do it, the smallest first. */
export interface Changes {
  /** a better place in its list; none for a task that is set aside */
  readonly up: readonly Change[];
  /** a worse one */
  readonly down: readonly Change[];
  /** another verdict */
  readonly verdict: readonly Change[];
}

/** What separates a task from its neighbour in one criterion. */
export interface Difference extends Named {
  /** contribution of the task less that of the neighbour, -100 to 100 */
  readonly points: number;
}

/** The task next to it in its list. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly at: Place;
  readonly rank: number;
  readonly score: number | null;
  /** score of the task less that of the neighbour */
  readonly points: number;
  /** every criterion in which they differ, the largest difference first */
  readonly differences: readonly Difference[];
}

/** Where a task stands among the candidates of its track, itself counted. */
export interface Standing {
  readonly list: Track;
  readonly rank: number;
  readonly of: number;
}

/** Why a task stands where it stands, and what would move it. */
export interface Explanation {
  readonly run: Run;
  readonly task: TaskResult;
  readonly list: List['id'];
  /** tasks in its list */
  readonly of: number;
  readonly trackRule: { readonly reason: Sentence; readonly at: Place | undefined };
  /** its own place, or the one it would have as a candidate */
  readonly standing: Standing;
  /** one for each active criterion */
  readonly parts: readonly Part[];
  /** criteria that take no part in this run */
  readonly inactive: readonly (Named & { readonly why: Sentence })[];
  readonly unknowns: readonly UnknownEffect[];
  readonly changes: Changes;
  readonly above: Neighbour | undefined;
  readonly below: Neighbour | undefined;
}
