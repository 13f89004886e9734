import type { Problem, Severity } from './problem.js';
import { say, type Wording } from '../text/lang.js';

/** One kind of problem: how bad it is, and how it is worded from its props. */
export interface ProblemKind<P extends object> {
  readonly severity: Severity;
  readonly wording: Wording<P>;
}

/** What the wording of a kind needs. */
export type PropsOf<K> = K extends ProblemKind<infer P> ? P : never;

/** Props of a problem that needs none. */
export type Nothing = Readonly<Record<never, never>>;

/** Where a problem is, and what is written there. */
export type Spot = Omit<Problem, 'code' | 'severity' | 'message'>;

/** Something is lost unless it is put right. */
export function error<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'error', wording };
}

/** Something is probably not as it was meant. */
export function warning<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'warning', wording };
}

/** Something was found and settled, and the reader should know. */
export function info<P extends object = Nothing>(wording: Wording<P>): ProblemKind<P> {
  return { severity: 'info', wording };
}

/** A problem of one of the kinds of a catalogue, at a place of some sort. */
export type ProblemAt<C extends string, At extends object> = At &
  Pick<Problem, 'severity' | 'message'> & { readonly code: C };

/** Makes problems of the kinds of a catalogue, by their code, where `At` is how its room names a place. */
export function problemsAt<At extends object>() {
  return <K extends Readonly<Record<string, ProblemKind<never>>>>(kinds: K) =>
    <C extends keyof K & string>(code: C, at: At, props: PropsOf<K[C]>): ProblemAt<keyof K & string, At> => {
      const { severity, wording } = kinds[code] as ProblemKind<never>; // the codes are the keys of the catalogue
      return { code, severity, ...at, message: say(wording as Wording<object>, props) };
    };
}

/** Makes problems of the kinds of a catalogue, by their code, in lines of files. */
export const problemsOf = problemsAt<Spot>();
