import type { Robustness } from '../../../model/assessment.js';
import { joined } from '../../score/words.js';
import { labels, methodNames } from '../words.js';
import { correlation, type Page, type Section } from './section.js';

/** What other methods make of the same values; no section where none was asked. */
export function opinionsSection({ opinions, tasks }: Robustness, { lang }: Page): readonly Section[] {
  if (opinions.length === 0) return [];
  return [
    {
      title: labels.opinions[lang],
      columns: [
        { head: labels.method[lang], is: 'text' },
        { head: labels.tau[lang], is: 'figure' },
        { head: labels.rho[lang], is: 'figure' },
        { head: labels.theirFirst[lang], is: 'flexible' },
      ],
      rows: opinions.map(({ method, tauB, rho, ranks }) => [
        methodNames[method],
        correlation(tauB),
        correlation(rho),
        joined(
          tasks.filter((_, i) => ranks[i] === 1).map(({ name }) => name),
          lang,
        ),
      ]),
      notes: [],
    },
  ];
}
