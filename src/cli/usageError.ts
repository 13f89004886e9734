import type { Sentence } from '../text/lang.js';

/** The command line asks for something that cannot be done: what, and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly says: Sentence) {
    super('usage error');
  }
}
