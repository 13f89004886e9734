/** Which text of a family of laws an article stands in: the act, its 施行令, or its 施行規則. */
export type Within = 'act' | 'order' | 'rule';

/** Articles that a cell cites of one text: one, or all from one to another (第22条から第24条まで). */
export interface Citation {
  readonly within: Within;
  /** as the table of articles numbers them: `22`, `12-2`, `s3` of the supplementary provisions */
  readonly from: string;
  /** the last of a range; the same as `from` where one article is cited */
  readonly to: string;
}
