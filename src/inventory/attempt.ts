import type { Problem } from '../model/problem.js';

/** What became of a step that may fail: its value, unless it is undefined, and every problem on the way. */
export interface Attempt<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** A step that failed. */
export function failed(...problems: readonly Problem[]): Attempt<never> {
  return { value: undefined, problems };
}

/** A step that went through. */
export function done<T>(value: T, problems: readonly Problem[] = []): Attempt<T> {
  return { value, problems };
}
