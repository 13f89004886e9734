import { counted, figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';

/** How many people a table has no room for. */
export const leftWords: Wording<{ readonly left: number }> = {
  ja: ({ left }) => `ほか${figure(left)}人は --format json にすべて含まれる`,
  en: ({ left }) => `… ${counted(left, 'more column')}; --format json holds all of them`,
};
