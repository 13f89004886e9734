import type { Outcome } from '../criterion/outcome.js';
import { isRecord } from '../criterion/declared/isRecord.js';

type Members = Readonly<Record<string, unknown>>;

/** Whether what a criterion returned has the form of an outcome. */
export function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value)) return false;
  switch (value['status']) {
    case 'scored':
      return isJudged(value);
    case 'unknown':
      return isFilled(value['parts'], isPart) && isFilled(value['needs'], isText) && isRemark(value);
    case 'not-applicable':
      return isSentence(value['reason']) && isListOf(value['evidence'], isEvidence);
    default:
      return false;
  }
}

function isJudged(value: Members): boolean {
  const { parts, evidence, within, extent } = value;
  if (!isFilled(parts, isPart) || !isFilled(evidence, isEvidence)) return false;
  return isRange(within ?? [0, 1]) && isRange(extent ?? [0, 1]) && isRemark(value);
}

const answerKinds: ReadonlySet<unknown> = new Set(['exact', 'bounded', 'unknown', 'not-applicable']);

function isPart(part: unknown): boolean {
  if (!isRecord(part) || !isText(part['id']) || !answerKinds.has(part['is'])) return false;
  const { is, range, point, evidence, needs } = part;
  if (!isRange(range) || (point !== undefined && typeof point !== 'number')) return false;
  const least = is === 'exact' || is === 'bounded' ? isFilled : isListOf;
  return least(evidence, isEvidence) && isListOf(needs, isText);
}

function isEvidence(each: unknown): boolean {
  return isRecord(each) && isText(each['field']) && isSentence(each['says']);
}

/** Conditions and caution. */
function isRemark({ caution, conditions = [] }: Members): boolean {
  const isCondition = (each: unknown): boolean =>
    isRecord(each) && isText(each['id']) && isSentence(each['says']);
  return isListOf(conditions, isCondition) && (caution === undefined || isSentence(caution));
}

function isSentence(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['wording']) || !isRecord(value['props'])) return false;
  const { ja, en } = value['wording'];
  return typeof ja === 'function' && typeof en === 'function';
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOf(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isFilled(value: unknown, test: (each: unknown) => boolean): boolean {
  return isListOf(value, test) && (value as readonly unknown[]).length > 0;
}
