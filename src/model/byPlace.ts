import type { Problem } from './problem.js';

/** Orders the problems of one file by sheet, line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  return bySheet(a.sheet ?? '', b.sheet ?? '') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

function bySheet(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
