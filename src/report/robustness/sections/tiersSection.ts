import { tiers, type Robustness, type Tier } from '../../../model/assessment.js';
import { cut } from '../../../text/cut.js';
import { figure } from '../../../text/figure.js';
import type { Lang } from '../../../text/lang.js';
import { namesAndMore, robustnessTexts, tierLead, tierNames, topHead } from '../words.js';
import type { RobustnessSection, SectionPage } from './section.js';

// Tasks that are named for each tier, and columns that a name may take.
const mostNames = 10;
const room = 30;

/** How many tasks are surely, likely and possibly at the top, and which; no section where the list is no longer than that. */
export function tiersSection(list: Robustness, { lang }: SectionPage): readonly RobustnessSection[] {
  if (list.tierSizes.length === 0) return [];
  return [
    {
      title: robustnessTexts.tiers[lang],
      columns: [
        { head: robustnessTexts.topSize[lang], is: 'text' },
        ...tiers.map((tier) => ({ head: tierNames[tier][lang], is: 'figure' as const })),
      ],
      rows: list.tierSizes.map((k, size) => [
        topHead[lang]({ k }),
        ...tiers.map((tier) => figure(namesIn(list, size, tier).length)),
      ]),
      notes: list.tierSizes.flatMap((k, size) =>
        (['sure', 'likely'] as const).flatMap((tier) =>
          tierNote(namesIn(list, size, tier), { k, tier, lang }),
        ),
      ),
    },
  ];
}

/** Names of the tasks of a tier, for one of the sizes of the top. */
function namesIn({ tasks }: Robustness, size: number, tier: Tier): readonly string[] {
  return tasks.filter((task) => task.tiers[size]?.tier === tier).map(({ name }) => name);
}

function tierNote(
  names: readonly string[],
  { k, tier, lang }: { readonly k: number; readonly tier: Tier; readonly lang: Lang },
): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNames).map((name) => cut(name, room));
  const left = names.length - shown.length;
  return [`${tierLead[lang]({ k, tier })}${namesAndMore[lang]({ names: shown, left })}`];
}
