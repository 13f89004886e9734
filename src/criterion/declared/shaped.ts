import type { Parts } from '../outcome.js';
import { isRecord } from './isRecord.js';

// The code of a module is checked by no compiler of ours: what it hands back wrongly must not come up later, as a fault of
// the program. The words are for its author.

/** Throws TypeError where a judgement without answers is none at all. */
export function assertStatus(says: unknown): void {
  const wrong = statusFault(says);
  if (wrong !== undefined) throw new TypeError(wrong);
}

/** Throws TypeError where an answer is none. */
export function assertAnswers({ answers }: Pick<Parts, 'answers'>): void {
  const wrong = answersFault(answers);
  if (wrong !== undefined) throw new TypeError(wrong);
}

const lists = { unknown: 'needs', scored: 'evidence', 'not-applicable': 'evidence' } as const;

function statusFault(says: unknown): string | undefined {
  if (!isRecord(says)) return `score returned ${kindOf(says)}, and it must return a judgement`;
  if (typeof says['then'] === 'function')
    return 'score returned a promise, and it must return its judgement at once';
  const { status } = says;
  if (typeof status !== 'string') return 'score returned neither answers nor a status';
  const list = Object.entries(lists).find(([known]) => known === status)?.[1];
  if (list === undefined) return `the status “${status}” is none of ${Object.keys(lists).join(', ')}`;
  return Array.isArray(says[list]) ? undefined : `a judgement of status “${status}” without a list “${list}”`;
}

function answersFault(answers: unknown): string | undefined {
  if (!isRecord(answers)) return `answers are ${kindOf(answers)}, and they must have one for each part`;
  const wrong = Object.keys(answers).find((id) => !isAnswer(answers[id]));
  if (wrong === undefined) return undefined;
  return `the answer to the part ${wrong} is ${kindOf(answers[wrong])}; make it with firstOf, open, within or doesNotArise`;
}

function isAnswer(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  const { range, evidence, needs } = answer;
  return Array.isArray(range) && range.length === 2 && Array.isArray(evidence) && Array.isArray(needs);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
