import { word, type Sentence } from '../../text/lang.js';

/** One option that cannot be used. */
export interface WrongOption {
  /** where it is: `weights.commonality` */
  readonly path: string;
  /** what is wrong, and what to write instead */
  readonly says: Sentence;
}

/** Thrown where the options of a run cannot be used; carries everything that is wrong with them. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  readonly wrong: readonly WrongOption[];

  constructor(wrong: readonly WrongOption[]) {
    super(wrong.map(({ path, says }) => `${path}: ${word(says, 'en')}`).join('\n'));
    this.wrong = wrong;
  }
}
