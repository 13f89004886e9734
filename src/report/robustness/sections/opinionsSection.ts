import type { Robustness } from '../../../model/assessment.js';
import { joined } from '../../score/words.js';
import { robustnessTexts, opinionMethodNames } from '../words.js';
import { correlation, type SectionPage, type RobustnessSection } from './section.js';

/** What other methods make of the same values; no section where none was asked. */
export function opinionsSection(
  { opinions, tasks }: Robustness,
  { lang }: SectionPage,
): readonly RobustnessSection[] {
  if (opinions.length === 0) return [];
  return [
    {
      title: robustnessTexts.opinions[lang],
      columns: [
        { head: robustnessTexts.method[lang], is: 'text' },
        { head: robustnessTexts.tau[lang], is: 'figure' },
        { head: robustnessTexts.rho[lang], is: 'figure' },
        { head: robustnessTexts.theirFirst[lang], is: 'flexible' },
      ],
      rows: opinions.map(({ method, tauB, rho, ranks }) => [
        opinionMethodNames[method],
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
