import * as z from 'zod';
import {
  answerOf,
  answerOfFirst,
  count,
  defineCriterion,
  figure,
  percentJa,
  withUnit,
  isRange,
  minutes,
  municipalities,
  onLine,
  percent,
  share,
  underParams,
} from '../src/criterion/index.js';
import type { Figure, Says } from '../src/criterion/index.js';

export default defineCriterion({
  id: 'commonality',
  theme: 'ground',
  title: { ja: '事務の共通性', en: 'Commonality of the task' },
  asks: {
    ja: 'どれだけ多くの市町村が、同じやり方で行っている事務か。',
    en: 'How many municipalities perform the task, and in the same way?',
  },
  viewpoint: {
    quote:
      '地方自治体間で事務の共通性が高いことは、当然基本。その上で、まず地方の実情とニーズを十分踏まえて検討すべき。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '多くの団体が同じ流れで行う事務ほど、一つのシステムを大きな変更なしに使える。',
    en: 'The more bodies work in the same way, the less has to change before one system fits them all.',
  },
  fields: {
    municipalities_performing: count({
      title: { ja: '実施市町村数', en: 'Municipalities performing the task' },
      aka: ['実施団体数', '実施自治体数', '事務を行う市町村数', 'municipalities'],
      hint: {
        ja: '全国1,741市区町村のうち、この事務を行う団体の数',
        en: 'nationwide, of 1,741 municipalities',
      },
      max: municipalities,
      better: 'high',
    }),
    municipalities_share: share({
      title: { ja: '実施市町村の割合', en: 'Share of municipalities performing the task' },
      aka: ['実施団体割合', '実施率', '実施団体の割合', '実施自治体割合'],
      hint: {
        ja: '全国の市区町村に占める割合。実施市町村数より優先',
        en: 'nationwide; counts before the number of municipalities',
      },
      better: 'high',
    }),
    workflow_similarity: share({
      title: { ja: '業務フローの一致度', en: 'Similarity of work flows' },
      aka: [
        '業務フロー一致度',
        '業務フローの共通度',
        '業務フローの共通性',
        '業務手順の一致度',
        'work flow similarity',
      ],
      hint: {
        ja: '団体間で業務フローが一致する割合',
        en: 'share of the work flow that is the same from body to body',
      },
      better: 'high',
    }),
    customised_share: share({
      title: { ja: 'カスタマイズ団体の割合', en: 'Share with customised systems' },
      aka: ['カスタマイズ率', 'カスタマイズ割合', '独自カスタマイズの割合', 'customized share'],
      hint: {
        ja: '独自にカスタマイズしたシステムを使う市町村の割合',
        en: 'municipalities whose system is customised, of those that have one',
      },
      better: 'low',
    }),
  },
  params: {
    municipalities: z.number().int().positive().default(municipalities).meta({
      description:
        'Municipalities at which a task counts as performed by all (全国地方公共団体コード, 1,741)',
      ja: '全市町村が実施しているとみなす団体数（全国地方公共団体コード、1,741団体）',
    }),
  },
  parts: {
    performing: {
      title: { ja: '実施する団体', en: 'who performs it' },
      share: 0.7,
      because: {
        ja: '問いそのもの。何団体が行うか',
        en: 'the question itself: how many perform it',
      },
    },
    similarity: {
      title: { ja: '業務フロー', en: 'work flow' },
      share: 0.2,
      because: {
        ja: '同じやり方かどうかを補う',
        en: 'refines it: whether they do it in the same way',
      },
    },
    customised: {
      title: { ja: 'カスタマイズ', en: 'customising' },
      share: 0.1,
      because: {
        ja: '実施団体の数を補うにとどまる',
        en: 'only a trace of differing practice',
      },
    },
  },
  fromLaws: true,
  score(cells, params) {
    const { performing, similarity, customised } = answersUnder(params);
    return {
      answers: {
        performing: performing(cells.municipalities_share, cells.municipalities_performing),
        similarity: similarity(cells.workflow_similarity),
        customised: customised(cells.customised_share),
      },
    };
  },
});

const answersUnder = underParams(({ municipalities: all }: { readonly municipalities: number }) => ({
  performing: answerOfFirst(
    { field: 'municipalities_share', scale: onLine([0, 1]), says: says.share },
    { field: 'municipalities_performing', scale: onLine([0, all]), says: performers(all) },
  ),
  similarity: answerOf({ field: 'workflow_similarity', scale: onLine([0, 1]), says: says.similarity }),
  customised: answerOf({ field: 'customised_share', scale: onLine([1, 0]), says: says.customised }),
}));

function performers(all: number): Says<Figure> {
  return {
    ja: ({ value }) =>
      `${withUnit(all, '団体')}中${withUnit(value, '団体')}が実施${shareOf(value, all, '（', '）')}`,
    en: ({ value }) =>
      `${figure(value)} of ${figure(all)} municipalities perform it${shareOf(value, all, ' (', ')')}`,
  };
}

function shareOf(value: Figure, all: number, open: string, close: string): string {
  return isRange(value) ? '' : `${open}${percent(value / all)}${close}`;
}

const says = {
  share: {
    ja: ({ value }) => `市町村の${percentJa(value)}が実施`,
    en: ({ value }) => `${percent(value)} of municipalities perform it`,
  },
  similarity: {
    ja: ({ value }) => `業務フローの一致度は${percentJa(value)}`,
    en: ({ value }) => `${percent(value)} of the work flow is the same everywhere`,
  },
  customised: {
    ja: ({ value }) => `独自にカスタマイズしている市町村は${percentJa(value)}`,
    en: ({ value }) => `${percent(value)} of municipalities customised their system`,
  },
} satisfies Record<string, Says<Figure>>;
