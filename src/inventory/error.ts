import { inShort, type Problem } from '../model/problem.js';

/** Thrown when a file cannot be read or holds no task; carries all problems of all files. */
export class InventoryError extends Error {
  override readonly name = 'InventoryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`the inventory cannot be read: ${inShort(problems)}`);
    this.problems = problems;
  }
}
