import type { Text, Wording } from '../../text/lang.js';

/** Who ranks: “the profiles”, “the people”. */
export interface Agreement {
  /** Kendall's W, 0 to 1 */
  readonly w: number;
  readonly who: Text;
  /** what they rank: “the criteria”, “the tasks” */
  readonly over: Text;
}

/** How far rankings agree, in words; the steps are those of Schmidt (1997), Decision Sciences 28(3), Table 2. */
export const agreementWords: Wording<Agreement> = {
  ja: ({ w, who, over }) =>
    `${over.ja}の順位は、${who.ja}で${stepOf(w).ja}（ケンドールの一致係数 W = ${w.toFixed(2)}）`,
  en: ({ w, who, over }) =>
    `${who.en} ${stepOf(w).en} on the ranks of the ${over.en}: W = ${w.toFixed(2)} (Kendall's coefficient of concordance)`,
};

const steps: readonly (readonly [from: number, words: Text])[] = [
  [0.7, { ja: 'よく一致している', en: 'agree strongly' }],
  [0.5, { ja: 'ある程度一致している', en: 'agree moderately' }],
  [0.3, { ja: 'あまり一致していない', en: 'agree weakly' }],
  [0, { ja: 'ほとんど一致していない', en: 'hardly agree' }],
];

function stepOf(w: number): Text {
  return steps.find(([from]) => w >= from)?.[1] ?? { ja: '', en: '' };
}

/** What is ranked. */
export const ranked = {
  criteria: { ja: '視点', en: 'criteria' },
  tasks: { ja: '事務', en: 'tasks' },
} as const satisfies Record<string, Text>;
