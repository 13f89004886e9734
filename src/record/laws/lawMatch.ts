import type { NamedLaw } from '../../model/task.js';
import type { Citation } from '../citations/citation.js';
import type { GoneAct } from './goneActs.js';
import type { LawFamily } from './lawFamily.js';

/** exact: as the record writes it, or its number or id; normalised: but for signs, notes and articles; abbreviation. */
export type MatchedHow = Exclude<NamedLaw['match'], 'fuzzy'>;

/** What a name in a cell of laws turned out to be. */
export type LawMatch =
  | {
      readonly written: string;
      readonly is: 'matched';
      readonly how: MatchedHow;
      readonly family: LawFamily;
      readonly cites: Cited;
      /** a law number beside the title that no law has, or ever had */
      readonly strayNumber?: string;
    }
  /** a likely law, which counts only where the user accepts it */
  | {
      readonly written: string;
      readonly is: 'fuzzy';
      readonly family: LawFamily;
      readonly near: readonly string[];
      readonly cites: Cited;
    }
  /** an ordinance, rule or guideline of a body, which no record knows */
  | { readonly written: string; readonly is: 'local' }
  /** says that there is no law (任意, 予算措置, 国の通知) */
  | { readonly written: string; readonly is: 'none' }
  /** an act that is no longer in force */
  | { readonly written: string; readonly is: 'repealed'; readonly act: GoneAct }
  /** title and law number are those of two laws, and which is meant is not known */
  | {
      readonly written: string;
      readonly is: 'contradicted';
      /** what the title says, and the title of the law that has the number */
      readonly titles: readonly [string, string];
    }
  /** with the titles that come nearest, at most three */
  | { readonly written: string; readonly is: 'unmatched'; readonly near: readonly string[] };

/** What a name cites of its law, with what follows it in the cell (住基法第22条、第23条、同法施行令). */
export interface Cited {
  readonly articles: readonly Citation[];
  /** whether the law, its order or its rule is named without an article as well */
  readonly isWhole: boolean;
  /** annexes (別表) that it cites, where it does */
  readonly annexes?: readonly Citation[];
}
