import { cellAddress } from '../../model/address.js';
import type { Problem } from '../../model/problem.js';
import { figure } from '../../text/figure.js';
import type { Lang, Wording } from '../../text/lang.js';

/** So many findings that are alike are reported one by one; more have one cause, and are one. */
const mostAlone = 3;

/** Findings as a reader needs them: where many cells of a column say the same, the first of them, and where else it is. */
export interface Alike {
  /** one of each cause, in the order in which they come */
  readonly findings: readonly Problem[];
  /** the others that are like this one */
  readonly othersOf: (finding: Problem) => readonly Problem[];
}

/**
 * Puts together what is wrong in the same way in many rows: the same code, column, value and message. Those that differ in
 * any of these stay apart, and so do findings of no cell.
 */
export function alike(problems: readonly Problem[]): Alike {
  const groups = new Map<string, Problem[]>();
  for (const each of problems) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const others = new Map<Problem, readonly Problem[]>();
  const gone = new Set<Problem>();
  for (const [first, ...rest] of groups.values()) {
    if (first === undefined || rest.length < mostAlone) continue;
    others.set(first, rest);
    for (const each of rest) gone.add(each);
  }
  return {
    findings: gone.size === 0 ? problems : problems.filter((each) => !gone.has(each)),
    othersOf: (finding) => others.get(finding) ?? [],
  };
}

/** Undefined without a cell: what is about a row or a whole file is a finding of its own. */
function keyOf(problem: Problem): string | undefined {
  const { code, severity, file, sheet, column, field, read, message, expected } = problem;
  const of = field ?? column;
  if (of === undefined) return undefined;
  return JSON.stringify([code, severity, file, sheet, of, read, message.ja, message.en, expected?.ja]);
}

/** How many problems these are with those that are like them. */
export function countOf(findings: readonly Problem[], othersOf: Alike['othersOf']): number {
  return findings.reduce((sum, each) => sum + 1 + othersOf(each).length, 0);
}

/** Where the others are: `同じ指摘が全30件：3、4、5行目ほか26件`; as details of a message, none where it is alone. */
export function othersWords(others: readonly Problem[], lang: Lang): readonly string[] {
  if (others.length === 0) return [];
  const places = others.slice(0, mostAlone).map(placeOf);
  const isInSheet = others[0]?.sheet !== undefined;
  return [
    wording[lang]({ places, isInSheet, total: others.length + 1, left: others.length - places.length }),
  ];
}

/** The row; in a workbook the cell, without the sheet, which is that of the first. */
function placeOf(problem: Problem): string {
  const address = cellAddress(problem);
  return address === undefined ? figure(problem.line) : address.slice(address.lastIndexOf('!') + 1);
}

interface Others {
  readonly places: readonly string[];
  readonly isInSheet: boolean;
  readonly total: number;
  readonly left: number;
}

const wording: Wording<Others> = {
  ja: ({ places, isInSheet, total, left }) => {
    const more = left === 0 ? '' : `ほか${figure(left)}件`;
    return `同じ指摘が全${figure(total)}件：${places.join('、')}${isInSheet ? '' : '行目'}${more}`;
  },
  en: ({ places, isInSheet, total, left }) => {
    const more = left === 0 ? '' : ` and ${figure(left)} more`;
    return `${figure(total)} like it: ${isInSheet ? '' : 'lines '}${places.join(', ')}${more}`;
  },
};
