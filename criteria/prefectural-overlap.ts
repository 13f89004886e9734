import * as z from 'zod';
import {
  firstOf,
  count,
  defineCriterion,
  figure,
  percentJa,
  withUnit,
  limitsOf,
  minutes,
  names,
  on,
  onLine,
  percent,
  plain,
  say,
  share,
} from '../src/criterion/index.js';
import type { Figure, Says, Text, Wording } from '../src/criterion/index.js';

/** The prefectures of Japan. */
const prefectures = 47;

export default defineCriterion({
  id: 'prefectural-overlap',
  theme: 'feasibility',
  title: { ja: '既存の共同化との重複', en: 'Overlap with joint systems' },
  asks: {
    ja: '都道府県の共同調達や全国共通のシステムと重複しないか。',
    en: 'Would it duplicate prefectural joint procurement or a nationwide system?',
  },
  viewpoint: {
    quote:
      '国において、新たな共同化を検討する際には、各都道府県で既に共同化を行っているシステムなどは、重複しないようにすることも必要ではないか。全てを一律に改めて共同化するようなことにならないようにしてほしい。',
    at: minutes.viewpoints,
  },
  rationale: {
    ja: '既に共同化が進んだ事務に別のシステムを重ねても二重になる。全国システムは条件として示す。',
    en: 'Where bodies already share a system, another one doubles the work; a nationwide system is shown as a condition.',
  },
  highRating: 0,
  decides: 'coordinate',
  // High overlap is a value near 0, which half of the municipalities give already: no share follows from the word.
  ratesExtent: false,
  poses: ['covered-in-part', 'nationwide-system'],
  fields: {
    joint_procurement_prefectures: count({
      title: { ja: '共同調達を行う都道府県数', en: 'Prefectures with joint procurement' },
      aka: ['共同調達都道府県数', '共同調達の都道府県数', '共同化都道府県数', '共同利用都道府県数'],
      hint: {
        ja: '47都道府県のうち、域内で共同調達を行う数',
        en: 'of 47, those whose municipalities procure together',
      },
      max: prefectures,
      better: 'low',
    }),
    joint_procurement_share: share({
      title: { ja: '共同調達の参加割合', en: 'Share under joint procurement' },
      aka: ['共同調達参加率', '共同調達カバー率', '共同調達の参加率', '共同調達参加割合', '共同化率'],
      hint: {
        ja: '共同調達のシステムを使う市町村の割合（全国）',
        en: 'of municipalities nationwide, those that use a jointly procured system',
      },
      better: 'low',
    }),
    nationwide_system: names({
      title: { ja: '既存の全国システム', en: 'Existing nationwide systems' },
      aka: ['全国システム', '既存全国システム', '全国共通システム', '国の既存システム', '既存システム名'],
      hint: {
        ja: '既にある全国共通のシステムの名称。なければ「なし」',
        en: 'names of nationwide systems that exist; なし or none if there are none',
      },
    }),
  },
  params: {
    prefectures: z.number().positive().max(prefectures).default(24).meta({
      description: 'Prefectures with joint procurement at which their value is 0 (24: more than half of 47)',
      ja: '評価値が0になる共同調達の都道府県数（24は47の過半）',
    }),
    share: z.number().positive().max(1).default(0.5).meta({
      description: 'Share of municipalities under joint procurement at which its value is 0',
      ja: '評価値が0になる共同調達の参加割合',
    }),
    partly: z.number().min(0).max(1).default(0.1).meta({
      description: 'Share of municipalities or prefectures from which the ground counts as covered in part',
      ja: '一部が共同化済みとみなす市町村・都道府県の割合',
    }),
  },
  parts: {
    joined: {
      title: { ja: '参加する市町村', en: 'municipalities in it' },
      share: 0.75,
      because: {
        ja: '問いそのもの。どれだけ重複するか',
        en: 'the question itself: how much it would duplicate',
      },
    },
    prefectures: {
      title: { ja: '行う都道府県', en: 'prefectures that do it' },
      share: 0.25,
      because: { ja: '広がりを補う', en: 'refines it: how widely' },
    },
  },
  score(cells, params) {
    const { joint_procurement_share: covered, joint_procurement_prefectures: prefs } = cells;
    const systems = cells.nationwide_system ?? [];
    const isPartly =
      limitsOf(covered)[0] >= params.partly || limitsOf(prefs)[0] >= params.partly * prefectures;
    return {
      answers: {
        joined: firstOf(on('joint_procurement_share', covered, onLine([params.share, 0]), joined)),
        prefectures: firstOf(
          on('joint_procurement_prefectures', prefs, onLine([params.prefectures, 0]), procuring),
        ),
      },
      // The verdict `coordinate` asks how many municipalities are covered, whatever else overlaps.
      extent: covered === undefined ? undefined : limitsOf(covered),
      conditions: [
        ...(isPartly ? [{ id: 'covered-in-part', says: plain(partly) }] : []),
        ...(systems.length > 0 ? [{ id: 'nationwide-system', says: say(existing, { systems }) }] : []),
      ],
    };
  },
});

const partly: Text = {
  ja: '一部の地域は共同調達済み：既存の共同化との関係を決めること',
  en: 'joint procurement covers part of the ground: settle how the two fit',
};

const procuring: Says<Figure> = {
  ja: ({ value }) =>
    value === 0 ? '共同調達を行う都道府県はない' : `${withUnit(value, '都道府県')}で共同調達を実施`,
  en: ({ value }) =>
    value === 0
      ? 'no prefecture procures it jointly'
      : `prefectures with joint procurement: ${figure(value)}`,
};

const joined: Says<Figure> = {
  ja: ({ value }) => `市町村の${percentJa(value)}が共同調達に参加`,
  en: ({ value }) => `${percent(value)} of municipalities are in joint procurement`,
};

const existing: Wording<{ readonly systems: readonly string[] }> = {
  ja: ({ systems }) =>
    `全国共通のシステムが既にある（${systems[0] ?? ''}${systems.length > 1 ? 'ほか' : ''}）：関係を決めること`,
  en: ({ systems }) =>
    `a nationwide system exists (${systems[0] ?? ''}${systems.length > 1 ? ' …' : ''}): settle how the two fit`,
};
