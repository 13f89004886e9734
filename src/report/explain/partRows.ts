import type { Explanation, Part } from '../../model/explanation.js';
import { percent } from '../../text/figure.js';
import { word, type Lang, type Text, type Wording } from '../../text/lang.js';
import { evidenceText } from '../score/reasons.js';
import { linesText } from './linesText.js';
import { signed } from './signed.js';
import { unknownText } from './unknownText.js';

/** What one criterion gave, in words that are not yet safe for any place. */
export interface PartRow {
  readonly points: string;
  readonly weight: string;
  readonly value: string;
  /** the criterion, and the sentences of its evidence with their lines */
  readonly title: string;
  readonly says: string;
  readonly caution: string | undefined;
  readonly isKnown: boolean;
}

/** The criteria that are known, those that add most first, then those that do not apply. */
export function knownRows({ parts }: Explanation, lang: Lang): readonly PartRow[] {
  return parts
    .filter(({ outcome }) => outcome.status !== 'unknown')
    .toSorted((a, b) => (b.outcome.contribution ?? -1) - (a.outcome.contribution ?? -1))
    .map((part) => partRow(part, saidOf(part, lang), lang));
}

/** The criteria that are unknown, the weightiest first, each with how far it alone could move the task. */
export function unknownRows({ parts, unknowns }: Explanation, lang: Lang): readonly PartRow[] {
  return unknowns
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((effect) => {
      const part = parts.find(({ id }) => id === effect.id);
      return part === undefined ? [] : [partRow(part, unknownText(effect, lang), lang)];
    });
}

function saidOf({ outcome: { reason, evidence }, places }: Part, lang: Lang): string {
  const sentences =
    reason === undefined ? evidence.map((each) => evidenceText(each, lang)) : [word(reason, lang)];
  // A cell that a record filled has no line in the inventory.
  const own = places.filter((_, i) => evidence[i]?.source === undefined);
  return `${joined[lang]({ sentences })}${linesText(own, lang)}`;
}

function partRow({ title, outcome }: Part, says: string, lang: Lang): PartRow {
  const { status, contribution, weight, value, caution } = outcome;
  return {
    points: contribution === undefined ? '-' : signed(contribution),
    weight: status === 'not-applicable' ? '-' : percent(weight),
    value: value === undefined ? noValue[status][lang] : value.toFixed(2),
    title: title[lang],
    says,
    caution: caution === undefined ? undefined : word(caution, lang),
    isKnown: status === 'scored',
  };
}

const noValue = {
  scored: { ja: '-', en: '-' },
  unknown: { ja: '不明', en: '?' },
  'not-applicable': { ja: '対象外', en: 'n/a' },
} as const satisfies Record<string, Text>;

const joined: Wording<{ readonly sentences: readonly string[] }> = {
  ja: ({ sentences }) => sentences.join('、'),
  en: ({ sentences }) => sentences.join('; '),
};
