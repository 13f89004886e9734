import type { Figure } from '../criterion/range.js';
import { figure, percent } from '../text/figure.js';
import { word, type Sentence, type Text, type Wording } from '../text/lang.js';

/** A criterion that leaves something open. */
export interface Unsettled {
  readonly title: Text;
  /** 0 to 1: the share of the score that hangs on it */
  readonly width: number;
}

interface ExtentProps {
  readonly extent: Figure;
  readonly from: number;
}

/** Decimals at which a coverage does not read like the limit that it falls short of: one, as its column has, or more. */
function digitsBetween(coverage: number, from: number): number {
  return [1, 2, 3, 4, 5].find((digits) => percent(coverage, digits) !== percent(from, digits)) ?? 6;
}

interface HeldProps {
  readonly coverage: number;
  readonly from: number;
  readonly needed: number;
  readonly unknowns: readonly Unsettled[];
}

/** Why a task has its verdict, and what would lift it. */
export const verdictWords = {
  candidate: {
    reason: {
      ja: ({ coverage }) => `除外の基準に当たらず、充足率は${percent(coverage, 0)}`,
      en: ({ coverage }) => `no rule sets it aside; coverage is ${percent(coverage, 0)}`,
    } satisfies Wording<{ coverage: number }>,
  },
  standardised: {
    reason: {
      ja: ({ tasks }) =>
        tasks.length === 0
          ? '標準化対象事務（20業務）に当たる'
          : `標準化対象事務（20業務）に当たる：${tasks.join('、')}`,
      en: ({ tasks }) =>
        tasks.length === 0
          ? 'one of the 20 standardised tasks'
          : `among the 20 standardised tasks: ${tasks.join(', ')}`,
    } satisfies Wording<{ tasks: readonly string[] }>,
    lift: {
      ja: () => '調査で変わることはない（標準化法の対象として決定済み）',
      en: () => 'nothing that could be found out: the Standardisation Act has decided it',
    } satisfies Wording<object>,
  },
  'not-municipal': {
    reason: {
      ja: ({ name }) => `実施主体は${name.ja}であり、市町村の事務でない`,
      en: ({ name }) => `performed by ${name.en}, not by municipalities`,
    } satisfies Wording<{ name: Text }>,
    lift: {
      ja: () => '調査で変わることはない（事務の所管が変わらない限り）',
      en: () => 'nothing that could be found out, unless the task passes to municipalities',
    } satisfies Wording<{ name: Text }>,
  },
  conditional: {
    reason: {
      ja: ({ says }) => `先に決めることがある：${says.map((each) => word(each, 'ja')).join('／')}`,
      en: ({ says }) => `to be settled first: ${says.map((each) => word(each, 'en')).join('; ')}`,
    } satisfies Wording<{ says: readonly Sentence[] }>,
    lift: {
      ja: ({ says }) => (says.length === 1 ? 'この条件が整うこと' : `この${says.length}つの条件が整うこと`),
      en: ({ says }) =>
        says.length === 1 ? 'that this is settled' : `that these ${says.length} are settled`,
    } satisfies Wording<{ says: readonly Sentence[] }>,
  },
  leave: {
    reason: {
      ja: ({ extent, from }) => `団体による差が大きい：${percent(extent)}（基準は${percent(from)}以上）`,
      en: ({ extent, from }) =>
        `local variation is high: ${percent(extent)} (the rule: ${percent(from)} or more)`,
    } satisfies Wording<ExtentProps>,
    lift: {
      ja: ({ from }) => `団体による差が${percent(from)}を下回ること`,
      en: ({ from }) => `local variation below ${percent(from)}`,
    } satisfies Wording<ExtentProps>,
  },
  coordinate: {
    reason: {
      ja: ({ extent, from }) =>
        `都道府県の共同調達がすでに市区町村の${percent(extent)}に及ぶ（基準は${percent(from)}以上）`,
      en: ({ extent, from }) =>
        `prefectural joint procurement already covers ${percent(extent)} of municipalities (the rule: ${percent(from)} or more)`,
    } satisfies Wording<ExtentProps>,
    lift: {
      ja: ({ from }) => `共同調達の及ぶ割合が${percent(from)}を下回ること`,
      en: ({ from }) => `joint procurement below ${percent(from)} of municipalities`,
    } satisfies Wording<ExtentProps>,
  },
  held: {
    reason: {
      ja({ coverage, from }) {
        const digits = digitsBetween(coverage, from);
        return `点数のうち根拠で定まるのは${percent(coverage, digits)}（基準${percent(from, digits)}に不足）`;
      },
      en({ coverage, from }) {
        const digits = digitsBetween(coverage, from);
        return `only ${percent(coverage, digits)} of the score is settled by evidence (the rule: ${percent(from, digits)} or more)`;
      },
    } satisfies Wording<HeldProps>,
    lift: {
      ja: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'いずれかの視点のデータを記入すること'
          : `次の視点のうち${figure(needed)}つ以上のデータを記入すること：${unknowns.map(({ title }) => title.ja).join('、')}`,
      en: ({ needed, unknowns }) =>
        unknowns.length === 0
          ? 'figures for any criterion'
          : `figures for ${figure(needed)} or more of: ${unknowns.map(({ title }) => title.en).join(', ')}`,
    } satisfies Wording<HeldProps>,
  },
};
