import type { CellValue } from '../criterion/field.js';
import type { Condition, EvidenceKind } from '../criterion/outcome.js';
import type { Answer } from '../criterion/part.js';
import type { Figure, Range } from '../criterion/range.js';
import type { MissingRule, Settled } from '../criterion/settle.js';
import type { CellPlace, CellSource, Place } from './task.js';
import type { Problem } from './problem.js';
import type { Sentence, Text } from '../text/lang.js';

/** Version of the published result; its first number rises when a name changes or goes. */
export const schemaVersion = '2.0';

export const tracks = ['statutory', 'new-service', 'common-work'] as const;
export type Track = (typeof tracks)[number];

/** The verdicts that set a task aside, in the order in which they are tried and listed. */
export const asides = ['standardised', 'not-municipal', 'leave', 'coordinate', 'held'] as const;
export type Aside = (typeof asides)[number];

/** Every verdict; a conditional task is a candidate with something to settle first. */
export type Verdict = Aside | 'conditional' | 'candidate';

/** Every verdict, the candidates first. */
export const verdicts = ['candidate', 'conditional', ...asides] as const satisfies readonly Verdict[];

/** Every list, in its published order: candidates by track, those with conditions, and what is set aside. */
export const listIds = [...tracks, 'conditional', ...asides] as const;
export type ListId = (typeof listIds)[number];

export { missingRules, type MissingRule } from '../criterion/settle.js';

/** Who carries a task out, as far as that is told. */
export const performers = ['municipality', 'prefecture', 'designated', 'police', 'any'] as const;
export type Performer = (typeof performers)[number];

/** From where a verdict begins; all are shares from 0 to 1. */
export interface Thresholds {
  /** local variation from which a task is left to each body */
  readonly leave: number;
  /** share of municipalities under joint procurement from which a task is coordinated with it */
  readonly coordinate: number;
  /** coverage below which a task is held */
  readonly held: number;
}

/** One input file as it was read. */
export interface InputFacts {
  readonly name: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly format: 'csv' | 'yaml' | 'xlsx';
  /** `,` `;` or a tab; CSV only */
  readonly delimiter?: string;
  /** physical line of the header; CSV only */
  readonly headerLine?: number;
  /** rows of the header, where it has several; CSV only */
  readonly headerRows?: number;
  /** the sheets of a workbook that were read */
  readonly sheets?: readonly SheetFacts[];
  readonly tasks: number;
}

/** One sheet of a workbook as it was read. */
export interface SheetFacts {
  readonly name: string;
  /** row of the header */
  readonly headerLine: number;
  /** rows of the header, where it has several */
  readonly headerRows?: number;
  readonly tasks: number;
}

/** How one criterion took part in a run. */
export interface CriterionRun {
  readonly id: string;
  /** 0 to 1 over the active criteria, 0 if inactive */
  readonly weight: number;
  readonly params: Readonly<Record<string, unknown>>;
  /** 0 to 1: what the criterion counts where nothing is known of it, and the rule is `prior` */
  readonly prior: number;
  readonly active: boolean;
  readonly why: Sentence;
}

/** What the public record added to a run. */
export interface RecordFacts {
  /** cells that were filled with figures; that a name is or is not of a national law is no figure */
  readonly cells: number;
  /** the record of laws, where cells were filled from it */
  readonly laws?: {
    /** day of the amendment record, ISO 8601 */
    readonly date: string;
    /** first and last fiscal year over which amendments are averaged */
    readonly window: readonly [string, string];
    /** fiscal year of the survey of procedures */
    readonly survey: string;
    readonly licence: string;
    readonly sources: readonly string[];
    /** whether names that are only like a title counted as that law */
    readonly acceptFuzzy: boolean;
  };
}

export interface Run {
  readonly version: string;
  readonly inputs: readonly InputFacts[];
  /** the config file in force; null if there was none */
  readonly config: string | null;
  readonly criteria: readonly CriterionRun[];
  readonly missing: MissingRule;
  readonly exponent: number;
  readonly thresholds: Thresholds;
  /** undefined if no cell was filled from the public record */
  readonly record?: RecordFacts | undefined;
}

/** The cell that a value rests on; with the source of its figure where a public record filled it. */
export interface EvidenceResult extends Partial<CellSource> {
  readonly field: string;
  readonly value: CellValue;
  readonly says: Sentence;
  readonly kind: EvidenceKind;
  /** the limits of a figure of which only a range is known; `high` is absent where there is none */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What the cells say to one question of a criterion. */
export interface PartResult {
  readonly id: string;
  readonly title: Text;
  readonly is: Answer['is'];
  /** 0 to 1; those of a criterion add up to 1 */
  readonly share: number;
  /** of the value, 0 to 1 */
  readonly range: Range;
  /** the value that counts, 0 to 1; absent where it does not apply, or is unknown and the rule is `available` */
  readonly value?: number;
  /** the value that was measured, or follows from a judgement, where the range is wider, 0 to 1 */
  readonly point?: number;
  /** fields whose cells would say more */
  readonly needs: readonly string[];
}

/** The value of one criterion for a task, or why it has none. */
export type Value = number | 'unknown' | 'not-applicable';

/** What the evidence allows a criterion of a task, whatever rule there is for the unknown. */
export interface ValueRange {
  readonly range: Range;
  /** what counts under each rule */
  readonly under: Readonly<Record<MissingRule, Settled>>;
  /** the cells that it rests on; none where it is unknown */
  readonly cells: readonly Pick<EvidenceResult, 'field' | 'value'>[];
}

/** What one criterion says of a task, with its evidence. */
export interface OutcomeResult {
  readonly criterion: string;
  readonly status: 'scored' | 'unknown' | 'not-applicable';
  readonly reason?: Sentence;
  /** 0 to 1: the value that counts; of an unknown criterion what the rule for the unknown puts in its place */
  readonly value?: number;
  /** lowest and highest value that the evidence allows; absent if not applicable */
  readonly range?: Range;
  /** one for each question; none if not applicable */
  readonly parts: readonly PartResult[];
  /** the weight that counts for this task; 0 if not applicable */
  readonly weight: number;
  /** 0 to 100: weight × value, or × what the missing-data rule puts in its place; absent if not applicable */
  readonly contribution?: number;
  readonly caution?: Sentence;
  readonly conditions?: readonly Condition[];
  readonly evidence: readonly EvidenceResult[];
}

/** What one common system could bring for a candidate: limits of what its cells allow, never a single guess. */
export interface AtStake {
  /** hours freed a year in one body; those of today at most, where the share saved is unknown */
  readonly hours: Range;
  /** change of the running cost of one body, yen a year; absent where the cells do not tell */
  readonly running?: Range;
  /** yen, once, nationwide; absent where the cells do not tell */
  readonly setUp?: Range;
}

export type Interval = readonly [low: number, high: number];
export type RankRange = readonly [best: number, worst: number];

export interface TaskResult {
  readonly id: string;
  readonly name: string;
  readonly at: Place;
  readonly verdict: Verdict;
  /** which rule decided the verdict, with its figures */
  readonly reason: Sentence;
  /** what would lift a task that is set aside */
  readonly lift?: Sentence | undefined;
  readonly track: Track;
  /** undefined where nothing says */
  readonly performer?: Performer | undefined;
  /** staff hours a year of one body; undefined where the cell is empty */
  readonly staffHours?: Figure | undefined;
  /** undefined where the hours are unknown, and of tasks that are no candidates; read at each call */
  readonly atStake?: () => AtStake | undefined;
  /** what is to be settled first; certain on the evidence as it is */
  readonly conditions: readonly Condition[];
  readonly rank: number;
  readonly rankRange: RankRange;
  /** 0 to 100; null if no criterion applies, or nothing is known and the rule is `available` */
  readonly score: number | null;
  readonly interval: Interval;
  /** 0 to 1 */
  readonly coverage: number;
  /** 0 to 1, without what the public record filled; undefined if it filled no cell of any task */
  readonly coverageWithoutRecord?: number | undefined;
  /** one for each active criterion, for reports that print no evidence: judging again is what takes time */
  readonly values: () => readonly Value[];
  /** one for each active criterion, undefined where it does not apply; the task is judged again at each call */
  readonly ranges: () => readonly (ValueRange | undefined)[];
  /** one for each active criterion; made again at each call, because all of them would not fit in memory at once */
  readonly outcomes: () => readonly OutcomeResult[];
  /** where the cell of a field is in the inventory; undefined where it has none, or nobody knows */
  readonly cellAt?: ((field: string) => CellPlace | undefined) | undefined;
}

export interface List {
  readonly id: ListId;
  readonly verdict: Verdict;
  readonly track?: Track;
  /** in the order of ranks; made when they are asked for, and kept */
  readonly tasks: readonly TaskResult[];
  /** the same tasks, each made when it is its turn and kept by nobody: for reports of any length */
  readonly stream: () => Iterable<TaskResult>;
}

/** Everything a run says; made once, read by every report. */
export interface Result {
  readonly schemaVersion: string;
  readonly run: Run;
  readonly lists: readonly List[];
  readonly problems: readonly Problem[];
}
