/** What the public record says of a law with its 施行令 and 施行規則. */
export interface LawFamily {
  readonly title: string;
  /** amending laws a year; undefined where the law is not in the record of amendments */
  readonly amendments?: number;
  /** undefined where the survey of procedures does not know the family */
  readonly survey?: SurveyFigures;
  /** how the annexes of 地方自治法 list it: item 1 or 2 of 法定受託事務, and whether all of its tasks are meant */
  readonly annex?: { readonly item: 1 | 2; readonly whole: boolean };
  /** names of the 20 tasks of which the ordinance names this law */
  readonly standardisedTasks: readonly string[];
  /** named systems in use for procedures of local bodies, the most used first */
  readonly systems: readonly { readonly name: string; readonly procedures: number }[];
}

/** The procedures of local bodies (地方の事務) in the survey; a number of cases of 0 means zero or unknown. */
export interface SurveyFigures {
  readonly procedures: number;
  readonly entrusted1: number;
  readonly entrusted2: number;
  readonly resident: number;
  readonly counter: number;
  readonly reports: number;
  readonly reportCases: number;
  readonly cases: number;
  /** procedures that can be done online */
  readonly online: number;
  /** procedures, and reports among them, of which cases are counted */
  readonly counted: number;
  readonly countedReports: number;
}
