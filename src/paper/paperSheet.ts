import type { TaskEffect } from '../model/effect.js';
import type { OutcomeResult, TaskResult, Verdict } from '../model/result.js';
import type { Sentence } from '../text/lang.js';

/** What a committee is to do with a task: begin to look into it, settle something first, or leave it where it is. */
export const sheetGroups = ['begin', 'settle', 'leave'] as const;
export type SheetGroupId = (typeof sheetGroups)[number];

/** Why a task is in its group: the criterion that sets it apart, what is to be settled, or the rule that decided. */
export type SheetReason =
  | {
      readonly is: 'criterion';
      readonly outcome: OutcomeResult;
      /** points that it surely adds beyond what it surely adds to the candidates on average; may be negative */
      readonly apart: number;
    }
  | { readonly is: 'sentence'; readonly says: Sentence }
  /** no evidence surely speaks for it; `open` where what is not known yet may */
  | { readonly is: 'none'; readonly open: boolean };

/** A name on the sheet. */
export interface SheetEntry {
  readonly task: TaskResult;
  readonly reason: SheetReason;
  /** what is at stake; undefined where nothing was reckoned for it */
  readonly effect?: TaskEffect | undefined;
}

export interface SheetGroup {
  readonly id: SheetGroupId;
  readonly entries: readonly SheetEntry[];
  /** tasks of the group, those that are not named included */
  readonly of: number;
}

/** A field whose cells are empty or hold only limits. */
export interface OpenField {
  readonly field: string;
  /** tasks of which its cell is open */
  readonly tasks: number;
  /** 0 to 100: by how much a figure in it narrows the interval of one of them, at most and on average */
  readonly points: number;
}

/** What one sheet of paper says of a result. */
export interface PaperSheet {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly tasks: number;
  readonly groups: readonly SheetGroup[];
  /** 0 to 1: coverage of the candidates on average, with and without conditions; undefined where there are none */
  readonly coverage: number | undefined;
  /** of the candidates and of what is held: the fields that would settle most, the first of them first */
  readonly open: readonly OpenField[];
}
