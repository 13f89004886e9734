import type { Severity } from '../model/problem.js';
import { say, type Sentence, type Wording } from '../text/lang.js';
import type { PropsOf } from '../model/problemKind.js';
import { faultKinds } from './faultKinds.js';

/** A key, or the number of an item, at each level of a document. */
export type Path = readonly PropertyKey[];

/** Something wrong in judgements, and where in the document it stands. */
export interface Fault {
  /** kebab-case; never changes once it is published */
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly path: Path;
  /** the key that is meant, where it is not the value at the path */
  readonly key?: string;
  readonly message: Sentence;
}

type Faults = typeof faultKinds;
export type FaultCode = keyof Faults;

/** One fault of a kind, at a place. */
export function fault<C extends FaultCode>(
  code: C,
  at: Pick<Fault, 'path' | 'key'>,
  props: PropsOf<Faults[C]>,
): Fault {
  const { severity, wording } = faultKinds[code];
  // The wording of code C takes PropsOf<C>; the compiler does not follow that through the indexed record.
  return { code, severity, ...at, message: say(wording as Wording<PropsOf<Faults[C]>>, props) };
}
