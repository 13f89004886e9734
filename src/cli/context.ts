import type { Lang } from '../text/lang.js';
import type { Io } from './io.js';

/** What every command gets. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
}
