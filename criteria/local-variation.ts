import * as z from 'zod';
import {
  firstOf,
  defineCriterion,
  evidence,
  flag,
  limitsOf,
  minutes,
  on,
  onLine,
  percent,
  percentJa,
  plain,
  share,
  spanOf,
  within,
} from '../src/criterion/index.js';
import type { Alternative, Condition, Figure, Range, Says } from '../src/criterion/index.js';

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
    left_to_ordinance: flag({
      title: { ja: '条例への委任', en: 'Left to ordinances' },
      aka: ['条例委任', '条例への委任の有無', '条例で定める事項'],
      hint: {
        ja: '根拠の条が、基準や手続などを条例に委ねているか',
        en: 'whether its article leaves something to local ordinances',
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
  score({ need_variation: need, practice_variation: practice, left_to_ordinance: left }, { different }) {
    const ruled: Range = left === undefined ? [0, 1] : practiceUnder(left);
    const extent = spanOf((a, b) => (a + b) / 2, limitsOf(need, [0, 1]), limitsOf(practice, ruled));
    return {
      answers: {
        need: firstOf(on('need_variation', need, onLine([1, 0]), says.need)),
        practice: firstOf(
          on('practice_variation', practice, onLine([1, 0]), says.practice),
          ordinances(left),
        ),
      },
      extent: [need, practice, left].every((cell) => cell === undefined) ? undefined : extent,
      conditions: extent[0] >= different ? [differing] : [],
    };
  },
});

/** How far practice may differ: each body settles by itself what is left to ordinances, and only the rest is one rule. */
function practiceUnder(left: boolean): Range {
  return left ? [1 / 3, 1] : [0, 2 / 3];
}

const ordinancesFormula = (): string => 'left_to_ordinance of { true: 0 to 2/3, false: 1/3 to 1 }';

function ordinances(left: boolean | undefined): Alternative<'left_to_ordinance'> {
  const formula = ordinancesFormula;
  if (left === undefined) return { field: 'left_to_ordinance', answer: undefined, formula };
  const range: Range = left ? [0, 2 / 3] : [1 / 3, 1];
  const because = { ...evidence('left_to_ordinance', left, says.ordinances), kind: 'bounded' as const };
  return {
    field: 'left_to_ordinance',
    answer: within(range, [because], { point: (range[0] + range[1]) / 2 }),
    formula,
  };
}

const differing: Condition = {
  id: 'functions-by-size',
  says: plain({
    ja: '規模や地域により必要な機能が違う：共通にする範囲を決めること',
    en: 'bodies need different functions: settle which part is common',
  }),
};

const says = {
  need: {
    ja: ({ value }) => `人口規模や地域によるニーズの差は${percentJa(value)}`,
    en: ({ value }) => `need differs by ${percent(value)} with population and place`,
  } satisfies Says<Figure>,
  practice: {
    ja: ({ value }) => `団体ごとの運用の差は${percentJa(value)}`,
    en: ({ value }) => `practice differs by ${percent(value)} from body to body`,
  } satisfies Says<Figure>,
  ordinances: {
    ja: ({ value }) => (value ? '条例に委ねる事項がある' : '条例に委ねる事項はない'),
    en: ({ value }) =>
      value ? 'its articles leave something to ordinances' : 'its articles leave nothing to ordinances',
  } satisfies Says<boolean>,
};
