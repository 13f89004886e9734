import type { CellValue, Field } from '../criterion/field.js';
import type {
  EvidenceResult,
  ListId,
  OutcomeResult,
  PartResult,
  Run,
  TaskResult,
  Track,
  Verdict,
} from './result.js';
import type { CellPlace, Place } from './task.js';
import type { Sentence, Text } from '../text/lang.js';

/** A criterion, as an explanation names it. */
export interface NamedCriterion {
  readonly id: string;
  readonly title: Text;
}

/**
 * Whose a figure is: the analyst's, the analyst's judgement, that of a whole law (of which it is only a bound for the
 * task, or which leaves nothing open), that of another public record, or one that a criterion takes from a source of its own.
 */
export const origins = ['analyst', 'judgement', 'law-bound', 'law', 'record', 'source'] as const;
export type Origin = (typeof origins)[number];

/** A piece of evidence, whose it is, and where its cell is. */
export interface Ground {
  readonly evidence: EvidenceResult;
  readonly origin: Origin;
  readonly at: CellPlace;
}

/** What the cells say to one question of a criterion, with the evidence for it. */
export interface ExplainedPart {
  readonly part: PartResult;
  readonly grounds: readonly Ground[];
}

/** What one criterion gave a task. */
export interface Given extends NamedCriterion {
  readonly outcome: OutcomeResult;
  readonly parts: readonly ExplainedPart[];
  /** evidence for no part of its own: a rating beside figures, or what shows that the question does not arise */
  readonly besides: readonly Ground[];
}

/** One answer to what is open of a cell, and where it leads. */
export interface Answered {
  readonly to: CellValue;
  /** whether every answer beyond it, away from the other end, leads to the same */
  readonly beyond: boolean;
  /** 0 to 100 */
  readonly score: number | null;
  /** 0 to 1 */
  readonly coverage: number;
  /** place in its list; undefined if it would be in another list */
  readonly rank: number | undefined;
  readonly verdict: Verdict;
  readonly track: Track;
}

/** A cell that somebody could still find out, and how far the answer could move the task, all else as it is. */
export interface OpenCell {
  readonly cell: CellName;
  readonly criterion: NamedCriterion;
  /** empty: nothing is known; bounded: limits are known */
  readonly is: 'empty' | 'bounded';
  /** what is known of it */
  readonly now: CellValue | undefined;
  /** whether the law itself answers it, and no inquiry among staff */
  readonly isOfLaw: boolean;
  /** whether its limits are those of a public record, which knows only the whole law */
  readonly isBoundOfLaw: boolean;
  /** the answer that leads to the lowest score, and the one that leads to the highest */
  readonly lowest: Answered;
  readonly highest: Answered;
  /** lists other than its own that an answer could lead to, with such an answer */
  readonly elsewhere: readonly Answered[];
}

/** Others of its list with the same score; where places do not go by scores, only those that rest on the same figures. */
export interface Ties {
  readonly count: number;
  /** those among them that rest on the same figures */
  readonly same: number;
}

/** A cell of the task. */
export interface CellName extends Pick<Field, 'kind' | 'title' | 'options'> {
  readonly field: string;
}

/** What a change does to the task. */
interface Changing {
  readonly cell: CellName;
  /** the criterion whose value changes most; undefined where a fact of the task changes, such as standardised */
  readonly criterion: NamedCriterion | undefined;
  /** how large the change is for such a cell, 0 to 1; what orders changes */
  readonly size: number;
  /** 0 to 100 */
  readonly score: number | null;
  /** score after less score before */
  readonly points: number;
  /** place in the list that it is compared with; undefined if it would be in another */
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
  /** the cell turns out to be unfounded, and is emptied */
  | (Changing & { readonly is: 'empty'; readonly from: CellValue });

/** The changes of a single entry of the analyst that do it, the smallest first. */
export interface Changes {
  /** a better place in its list; none for a task that is in no list of candidates */
  readonly up: readonly Change[];
  /** a worse one */
  readonly down: readonly Change[];
  /** another verdict */
  readonly verdict: readonly Change[];
}

/** What separates a task from its neighbour in one criterion. */
export interface ValueDifference extends NamedCriterion {
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
  readonly differences: readonly ValueDifference[];
}

/** The place of a task in its list, itself counted; of one that is set aside, the place among the candidates of its track. */
export interface Standing {
  readonly list: ListId;
  readonly rank: number;
  readonly of: number;
}

/** Why a task is where it is, and what is still to be found out. */
export interface Situation {
  readonly run: Run;
  readonly task: TaskResult;
  readonly list: ListId;
  /** tasks in its list */
  readonly of: number;
  readonly trackRule: { readonly reason: Sentence; readonly at: CellPlace | undefined };
  /** its own place, or the one it would have as a candidate */
  readonly standing: Standing;
  readonly ties: Ties;
  /** one for each active criterion */
  readonly criteria: readonly Given[];
  /** criteria that take no part in this run */
  readonly inactive: readonly (NamedCriterion & { readonly why: Sentence })[];
  /** what somebody could find out, that which could move the task most first */
  readonly open: readonly OpenCell[];
  readonly above: Neighbour | undefined;
  readonly below: Neighbour | undefined;
}

/** The same, and which entries would move it if they were corrected. */
export interface Explanation extends Situation {
  readonly changes: Changes;
}
