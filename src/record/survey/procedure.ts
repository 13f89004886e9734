import { onOneLine } from '../../text/trim/onOneLine.js';
import type { SurveyHeader } from './header.js';
import type { Needed } from './layout.js';

/** 自治事務, 第1号法定受託事務, 第2号法定受託事務. */
export type TaskClass = 'self-government' | 'entrusted-1' | 'entrusted-2';

/** One procedure that local governments perform or receive. */
export interface Procedure {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  /** 根拠条項号, as it is written */
  readonly clause: string;
  /** 手続類型, 手続主体 and 手続の受け手, by the code before their words: `2-1`, `3`, `4-3`; '' if there is none */
  readonly type: string;
  readonly subject: string;
  readonly receiver: string;
  readonly kind: TaskClass;
  /** a resident (国民等) performs or receives it */
  readonly isForResidents: boolean;
  /** a local government reports to the state (手続主体 3 地方等, 手続の受け手 1 国 or 4-3 国又は地方等) */
  readonly isReport: boolean;
  /** it is handed in at a city or town office (市役所・町村役場) */
  readonly isAtCounter: boolean;
  /** cases a year nationwide; undefined if unknown */
  readonly cases: number | undefined;
}

/** A row that is no procedure of local governments, or one with something wrong in it. */
export type ProcedureReading =
  | { readonly kind: 'procedure'; readonly procedure: Procedure; readonly badCount?: string }
  | { readonly kind: 'not-local' }
  | { readonly kind: 'blank'; readonly column: Needed }
  | { readonly kind: 'odd-class'; readonly read: string };

const residents = ['5', '7'];
const reportsTo = ['1', '4-3'];

/**
 * Reads one row. Procedures of local governments are those with a class of task (事務区分 1 to 3); the survey leaves
 * it empty, or says 地方の事務でない, for all others.
 */
export function readProcedure(
  cells: readonly string[],
  { at, layout: { zeroMayBeUnknown } }: SurveyHeader,
): ProcedureReading {
  const kindCell = cells[at.kind] ?? '';
  const kind = classOf(kindCell);
  if (kind === undefined) return { kind: 'not-local' };
  if (kind === 'odd') return { kind: 'odd-class', read: kindCell };
  const text = (needed: Needed): string => (cells[at[needed]] ?? '').trim();
  const blank = (['id', 'law', 'name'] as const).find((needed) => text(needed) === '');
  if (blank !== undefined) return { kind: 'blank', column: blank };
  const subject = codeOf(text('subject'));
  const receiver = codeOf(text('receiver'));
  const cases = countOf(text('cases'));
  const procedure: Procedure = {
    id: text('id'),
    name: onOneLine(text('name')),
    law: text('law'),
    clause: text('clause'),
    type: codeOf(text('type')),
    subject,
    receiver,
    kind,
    isForResidents: residents.includes(subject) || residents.includes(receiver),
    isReport: subject === '3' && reportsTo.includes(receiver),
    isAtCounter: text('office').split(/[;；]/).some(isTownOffice),
    cases: cases === 'bad' || (cases === 0 && zeroMayBeUnknown) ? undefined : cases,
  };
  return { kind: 'procedure', procedure, ...(cases === 'bad' ? { badCount: text('cases') } : {}) };
}

const classes: ReadonlyMap<string, TaskClass | undefined> = new Map([
  ['', undefined],
  ['1 自治事務', 'self-government'],
  ['2 第1号法定受託事務', 'entrusted-1'],
  ['3 第2号法定受託事務', 'entrusted-2'],
  ['4 地方の事務でない', undefined],
]);

function classOf(cell: string): TaskClass | 'odd' | undefined {
  const written = classes.has(cell) ? cell : cell.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return classes.has(written) ? classes.get(written) : 'odd';
}

/** The code before a choice of the survey: `4-3` of `4-3 国又は地方等`. */
function codeOf(cell: string): string {
  return /^\d(?:-\d)?/.exec(cell.normalize('NFKC'))?.[0] ?? '';
}

function isTownOffice(office: string): boolean {
  return office.trim() === '市役所・町村役場';
}

function countOf(cell: string): number | 'bad' | undefined {
  const digits = /^\d+$/.test(cell) ? cell : cell.normalize('NFKC').replaceAll(',', '');
  if (/^(?:|[-‐―—–…]|不明|未回答)$/.test(digits)) return undefined;
  return /^\d+(?:\.0+)?$/.test(digits) ? Number(digits) : 'bad';
}
