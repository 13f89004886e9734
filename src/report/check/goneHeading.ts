import { counted, figure } from '../../text/figure.js';
import type { Wording } from '../../text/lang.js';

/** What the baseline lists although it is gone, and how to take it off the list. */
export const goneHeading: Wording<{ readonly count: number }> = {
  ja: ({ count }) => `ベースラインに残る解消済みの指摘 ${figure(count)}件（--update-baseline で取り除ける）`,
  en: ({ count }) =>
    `${counted(count, 'finding')} of the baseline ${count === 1 ? 'is' : 'are'} gone (--update-baseline takes them off)`,
};
