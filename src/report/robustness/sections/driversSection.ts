import type { Driver, Robustness, SobolIndex } from '../../../model/assessment.js';
import { percent } from '../../../text/figure.js';
import { range } from '../../layout/points.js';
import { shareWords } from '../shares.js';
import { driverNames, driverWords, robustnessTexts } from '../words.js';
import type { SectionPage, RobustnessSection } from './section.js';

/** Which uncertain inputs the ranks depend on most; no section where none is. */
export function driversSection({ drivers }: Robustness, { lang }: SectionPage): readonly RobustnessSection[] {
  const [first] = drivers;
  if (first === undefined) return [];
  const strongest = drivers.reduce(
    (most, each) => (each.total.value > most.total.value ? each : most),
    first,
  );
  return [
    {
      title: robustnessTexts.drivers[lang],
      intro: driverWords[lang]({
        name: strongest.total.value > 0 ? driverNames[strongest.id] : undefined,
        alone: shareWords[lang]({ share: inBounds(strongest.firstOrder.value) }),
        together: shareWords[lang]({ share: inBounds(strongest.total.value) }),
      }),
      columns: [
        { head: robustnessTexts.driver[lang], is: 'text' },
        { head: robustnessTexts.alone[lang], is: 'figure' },
        { head: robustnessTexts.together[lang], is: 'figure' },
      ],
      rows: drivers.map((driver: Driver) => [
        driverNames[driver.id][lang],
        sobolText(driver.firstOrder, lang),
        sobolText(driver.total, lang),
      ]),
      notes: [],
    },
  ];
}

/** What is estimated from samples can lie a little below 0 or above 1. */
function inBounds(index: number): number {
  return Math.min(1, Math.max(0, index));
}

function sobolText({ value, interval: [low, high] }: SobolIndex, lang: SectionPage['lang']): string {
  const within = range(percent(inBounds(low), 0), percent(inBounds(high), 0), lang);
  return `${percent(inBounds(value), 0)} [${within}]`;
}
