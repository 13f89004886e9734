import type { Problem, Severity } from '../problem.js';
import { cut } from '../text/cut.js';
import { say, type Wording } from '../text/lang.js';

interface Kind<P extends object> {
  readonly severity: Severity;
  readonly wording: Wording<P>;
}

interface Unknown {
  readonly name: string;
  /** titles that come nearest, the nearest first */
  readonly near: readonly string[];
}

interface Likely {
  readonly name: string;
  readonly title: string;
}

/** What can be wrong with the name of a law, by its code. */
const evidenceProblems = {
  'unknown-law': warning<Unknown>({
    ja: ({ name, near }) => `「${brief(name)}」は国の法令に見当たりません。${meantJa(near)}`,
    en: ({ name, near }) => `“${brief(name)}” is no law of the state.${meantEn(near)}`,
  }),
  'fuzzy-law': info<Likely>({
    ja: ({ name, title }) =>
      `「${brief(name, 24)}」は「${brief(title, 28)}」のことなら、--accept-fuzzy で使えます。`,
    en: ({ name, title }) =>
      `Does “${brief(name, 24)}” mean “${brief(title, 34)}”? --accept-fuzzy takes it so.`,
  }),
};

type Problems = typeof evidenceProblems;
export type EvidenceProblemCode = keyof Problems;
type PropsOf<C extends EvidenceProblemCode> = Problems[C] extends Kind<infer P> ? P : never;

/** One problem of a kind, at a place. */
export function evidenceProblem<C extends EvidenceProblemCode>(
  code: C,
  spot: Omit<Problem, 'code' | 'severity' | 'message'>,
  props: PropsOf<C>,
): Problem {
  const { severity, wording } = evidenceProblems[code];
  // The wording of code C takes PropsOf<C>; the compiler does not follow that through the indexed record.
  return { code, severity, ...spot, message: say(wording as Wording<PropsOf<C>>, props) };
}

function warning<P extends object>(wording: Wording<P>): Kind<P> {
  return { severity: 'warning', wording };
}

function info<P extends object>(wording: Wording<P>): Kind<P> {
  return { severity: 'info', wording };
}

function meantJa([title]: readonly string[]): string {
  return title === undefined ? '正式な法令名を記入してください。' : `「${brief(title)}」ではありませんか。`;
}

function meantEn([title]: readonly string[]): string {
  return title === undefined ? ' Write its official title.' : ` Did you mean “${brief(title)}”?`;
}

/** So much of a text that the message stays one line. */
function brief(text: string, width = 32): string {
  return cut(text.replace(/\s+/g, ' '), width);
}
