import * as z from 'zod';
import {
  firstOf,
  defineCriterion,
  limitsOf,
  minutes,
  on,
  onLine,
  percent,
  plain,
  share,
  spanOf,
} from '../src/criterion/index.js';
import type { Condition, Figure, Says } from '../src/criterion/index.js';

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
    ja: '団体ごとに必要なものが違えば、共通のシステムはどこにも合わない。違いが大きい事務は各団体の判断に委ねる。',
    en: 'Where every body needs something else, one system fits none of them; such a task is left to each body.',
  },
  highRating: 0,
  decides: 'leave',
  poses: ['functions-by-size'],
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
  params: {
    different: z.number().min(0).max(1).default(0.5).meta({
      description: 'Local variation from which functions by size of body are a condition',
      ja: '規模別の機能を条件とする地域差',
    }),
  },
  parts: {
    need: {
      title: { ja: 'ニーズの差', en: 'variation of need' },
      share: 0.5,
      because: { ja: '議事要旨が挙げる理由の一つ', en: 'one of the two reasons in the minutes' },
    },
    practice: {
      title: { ja: '運用の差', en: 'variation of practice' },
      share: 0.5,
      because: { ja: '議事要旨が挙げる理由の一つ', en: 'the other of the two' },
    },
  },
  score({ need_variation: need, practice_variation: practice }, { different }) {
    const extent = spanOf((a, b) => (a + b) / 2, limitsOf(need, [0, 1]), limitsOf(practice, [0, 1]));
    return {
      answers: {
        need: firstOf(on('need_variation', need, onLine([1, 0]), says.need)),
        practice: firstOf(on('practice_variation', practice, onLine([1, 0]), says.practice)),
      },
      extent: need === undefined && practice === undefined ? undefined : extent,
      conditions: extent[0] >= different ? [differing] : [],
    };
  },
});

const differing: Condition = {
  id: 'functions-by-size',
  says: plain({
    ja: '規模や地域により必要な機能が違う：共通にする範囲を決めること',
    en: 'bodies need different functions: settle which part is common',
  }),
};

const says = {
  need: {
    ja: ({ value }) => `人口規模や地域によるニーズの差は${percent(value)}`,
    en: ({ value }) => `need differs by ${percent(value)} with population and place`,
  },
  practice: {
    ja: ({ value }) => `団体ごとの運用の差は${percent(value)}`,
    en: ({ value }) => `practice differs by ${percent(value)} from body to body`,
  },
} satisfies Record<string, Says<Figure>>;
