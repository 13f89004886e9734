import type { Parts } from '../outcome.js';
import type { Text } from '../../text/lang.js';
import { ContractFault } from './contractFault.js';
import { isRecord } from './isRecord.js';

// The code of a module is checked by no compiler of ours: what it hands back wrongly must not come up later, as a fault of
// the program. The words are for its author.

/** Throws TypeError where a judgement without answers is none at all. */
export function assertStatus(says: unknown): void {
  const wrong = statusFault(says);
  if (wrong !== undefined) throw new ContractFault(wrong);
}

/** Throws TypeError where an answer is none. */
export function assertAnswers({ answers }: Pick<Parts, 'answers'>): void {
  const wrong = answersFault(answers);
  if (wrong !== undefined) throw new ContractFault(wrong);
}

const lists = { unknown: 'needs', scored: 'evidence', 'not-applicable': 'evidence' } as const;

function statusFault(says: unknown): Text | undefined {
  if (!isRecord(says)) {
    const kind = kindOf(says);
    return {
      ja: `score が返したものが判定でない（${kind.ja}）`,
      en: `score returned ${kind.en}, and it must return a judgement`,
    };
  }
  if (typeof says['then'] === 'function')
    return {
      ja: 'score が Promise を返した（判定をすぐに返す必要がある）',
      en: 'score returned a promise, and it must return its judgement at once',
    };
  const { status } = says;
  if (typeof status !== 'string')
    return {
      ja: 'score の返したものに answers も status もない',
      en: 'score returned neither answers nor a status',
    };
  const list = Object.entries(lists).find(([known]) => known === status)?.[1];
  if (list === undefined) {
    const known = Object.keys(lists);
    return {
      ja: `status「${status}」は ${known.join('・')} のどれでもない`,
      en: `the status “${status}” is none of ${known.join(', ')}`,
    };
  }
  if (Array.isArray(says[list])) return undefined;
  return {
    ja: `status「${status}」の判定に一覧「${list}」がない`,
    en: `a judgement of status “${status}” without a list “${list}”`,
  };
}

function answersFault(answers: unknown): Text | undefined {
  if (!isRecord(answers)) {
    const kind = kindOf(answers);
    return {
      ja: `answers に観点ごとの答えがない（${kind.ja}）`,
      en: `answers are ${kind.en}, and they must have one for each part`,
    };
  }
  const wrong = Object.keys(answers).find((id) => !isAnswer(answers[id]));
  if (wrong === undefined) return undefined;
  const kind = kindOf(answers[wrong]);
  return {
    ja: `観点 ${wrong} への答えが${kind.ja}である。firstOf・open・within・doesNotArise で作る`,
    en: `the answer to the part ${wrong} is ${kind.en}; make it with firstOf, open, within or doesNotArise`,
  };
}

function isAnswer(answer: unknown): boolean {
  if (!isRecord(answer)) return false;
  const { range, evidence, needs } = answer;
  return Array.isArray(range) && range.length === 2 && Array.isArray(evidence) && Array.isArray(needs);
}

function kindOf(value: unknown): Text {
  if (value === null || value === undefined || typeof value === 'number') {
    const shown = String(value);
    return { ja: shown, en: shown };
  }
  if (Array.isArray(value)) return { ja: '一覧', en: 'a list' };
  return { ja: `${typeof value}型の値`, en: `a value of type ${typeof value}` };
}
