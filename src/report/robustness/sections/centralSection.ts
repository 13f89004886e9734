import { percent } from '../../../text/figure.js';
import { firstTasks } from '../../score/shown.js';
import { joined } from '../../score/words.js';
import type { ListContext } from '../sentence.js';
import { robustnessTexts } from '../words.js';
import { never, type SectionPage, type Room, type RobustnessSection } from './section.js';

const shownWeights = 3;

/** The weights under which each task would come first. */
export function centralSection(
  { list, titleOf }: ListContext,
  { lang, top }: SectionPage,
  { usualTop }: Room,
): RobustnessSection {
  const { shown } = firstTasks(list.tasks, top ?? usualTop);
  return {
    title: robustnessTexts.central[lang],
    columns: [
      { head: robustnessTexts.rank[lang], is: 'figure' },
      { head: robustnessTexts.confidence[lang], is: 'figure' },
      { head: robustnessTexts.centralHead[lang], is: 'flexible' },
    ],
    rows: shown.map(({ rank, centralWeights, confidence }) => [
      String(rank),
      confidence === undefined ? never : percent(confidence, 0),
      centralWeights === undefined ? never : heaviest(centralWeights),
    ]),
    notes: [],
  };

  function heaviest(weights: Readonly<Record<string, number>>): string {
    const highest = Object.entries(weights).toSorted(([, a], [, b]) => b - a);
    const said = highest
      .slice(0, shownWeights)
      .map(([id, weight]) => `${titleOf(id)[lang]} ${percent(weight, 0)}`);
    return joined(said, lang);
  }
}
