import { inShort, type Problem } from '../model/problem.js';

/** Thrown when a config, or another small file that a user writes, has problems; carries all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`the configuration has problems: ${inShort(problems)}`);
    this.problems = problems;
  }
}
