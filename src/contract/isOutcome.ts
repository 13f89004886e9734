import type { Outcome } from '../criterion/outcome.js';
import { isRecord } from '../criterion/declared/isRecord.js';

/** Whether what a criterion returned has the form of an outcome. */
export function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value)) return false;
  switch (value['status']) {
    case 'scored':
      return typeof value['value'] === 'number' && isEvidence(value['evidence'], 1) && isCaution(value);
    case 'unknown':
      return isFilled(value['needs'], (each) => typeof each === 'string');
    case 'not-applicable':
      return isSentence(value['reason']) && isEvidence(value['evidence'], 0);
    default:
      return false;
  }
}

function isEvidence(value: unknown, least: number): boolean {
  if (!Array.isArray(value) || value.length < least) return false;
  return value.every(
    (each) => isRecord(each) && typeof each['field'] === 'string' && isSentence(each['says']),
  );
}

function isCaution({ caution, extent }: Readonly<Record<string, unknown>>): boolean {
  if (extent !== undefined && typeof extent !== 'number') return false;
  return caution === undefined || isSentence(caution);
}

function isSentence(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['wording']) || !isRecord(value['props'])) return false;
  const { ja, en } = value['wording'];
  return typeof ja === 'function' && typeof en === 'function';
}

function isFilled(value: unknown, test: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(test);
}
