import type { NamedLaw } from './task.js';

/** What an entry among the governing laws of a task is: the answer to “is this the name of a national law?”. */
export type LawAnswer =
  /** a law, order or rule of the state that is in force */
  | { readonly is: 'national'; readonly written: string; readonly law: NamedLaw }
  /** an act that is no longer in force; which law took its place is not known */
  | {
      readonly is: 'repealed';
      readonly written: string;
      readonly title: string;
      /** the act that repealed it, with its number, where a law says so */
      readonly by?: string;
    }
  /** an ordinance, rule, guideline or plan of a local body */
  | { readonly is: 'local'; readonly written: string }
  /** says that there is no law (任意, 予算措置, 国の通知, 0) */
  | { readonly is: 'none'; readonly written: string }
  /** in no register, or the title of one law with the number of another (`between`) */
  | {
      readonly is: 'unknown';
      readonly written: string;
      /** titles that come nearest, at most three */
      readonly near: readonly string[];
      readonly between?: readonly [string, string];
    };

/** What all entries of a cell come to: one national law is enough; what cannot be decided may be one. */
export function standingOf(answers: readonly LawAnswer[]): 'national' | 'none' | 'unknown' {
  if (answers.some(({ is }) => is === 'national')) return 'national';
  return answers.some(({ is }) => is === 'unknown' || is === 'repealed') ? 'unknown' : 'none';
}
