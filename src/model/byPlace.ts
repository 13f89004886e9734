import type { Problem } from './problem.js';

/** Orders the problems of one file by line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
