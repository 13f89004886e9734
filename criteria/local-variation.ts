import {
  defineCriterion,
  linear,
  meanOf,
  minutes,
  part,
  percent,
  scored,
  share,
} from '../src/criterion/index.js';
import type { Says } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'local-variation',
  theme: 'ground',
  title: { ja: '地域による違い', en: 'Local variation' },
  asks: {
    ja: '人口規模や地域により、ニーズや運用はどれほど違うか。',
    en: 'How much do need and practice differ by population and place?',
  },
  viewpoint: {
    quote:
      '公共施設の予約や図書館の図書貸出し・返却管理など、市町村の実情に合わせて導入しているシステムは、人口規模や自治体ごとのニーズによる差もあり、共通化するメリットはあまりない。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '団体ごとに必要なものが違えば、共通のシステムはどこにも合わない。違いが大きい事務は各団体に委ねる。',
    en: 'Where every body needs something else, one system fits none of them; such a task is left to each body.',
  },
  highRating: 0,
  decides: 'leave',
  fields: {
    need_variation: share({
      title: { ja: 'ニーズの差', en: 'Variation of need' },
      aka: ['人口規模・地域によるニーズの差', 'ニーズの地域差', 'ニーズ差'],
      hint: {
        ja: '人口規模や地域によるニーズの差。0%は差がない、100%は団体ごとに全く異なる',
        en: 'by population and place: 0% is none, 100% means that every body needs something else',
      },
      better: 'low',
    }),
    practice_variation: share({
      title: { ja: '運用の差', en: 'Variation of practice' },
      aka: ['団体ごとの運用の差', '運用の地域差', '運用差', '業務運用の差'],
      hint: {
        ja: '団体ごとの運用の差。0%は差がない、100%は団体ごとに全く異なる',
        en: 'from body to body: 0% is none, 100% means that every body does it differently',
      },
      better: 'low',
    }),
  },
  params: {},
  score({ need_variation: need, practice_variation: practice }) {
    const variation = meanOf([
      part('need_variation', need, (differs) => linear(differs, [0, 1]), says.need),
      part('practice_variation', practice, (differs) => linear(differs, [0, 1]), says.practice),
    ]);
    if (variation.status === 'unknown') return variation;
    // The verdict `leave` asks how large the variation is, the score how small.
    return scored(1 - variation.value, variation.evidence, { extent: variation.value });
  },
});

const says = {
  need: {
    ja: ({ value }) => `人口規模や地域によるニーズの差は${percent(value)}`,
    en: ({ value }) => `need differs by ${percent(value)} with population and place`,
  },
  practice: {
    ja: ({ value }) => `団体ごとの運用の差は${percent(value)}`,
    en: ({ value }) => `practice differs by ${percent(value)} from body to body`,
  },
} satisfies Record<string, Says<number>>;
