import * as z from 'zod';
import {
  count,
  defineCriterion,
  figure,
  linear,
  lowestOf,
  minutes,
  names,
  part,
  percent,
  scored,
  share,
} from '../src/criterion/index.js';
import type { Says } from '../src/criterion/index.js';

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
    ja: '既に共同化が進んだ事務に別のシステムを重ねても二重になる。最も重複の大きい点で判断する。',
    en: 'Where bodies already share a system, another one doubles the work; the largest overlap decides.',
  },
  highRating: 0,
  decides: 'coordinate',
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
  },
  score(cells, params) {
    const covered = cells.joint_procurement_share;
    const free = lowestOf([
      part(
        'joint_procurement_prefectures',
        cells.joint_procurement_prefectures,
        (n) => linear(n, [params.prefectures, 0]),
        procuring,
      ),
      part('joint_procurement_share', covered, (some) => linear(some, [params.share, 0]), joined),
      part(
        'nationwide_system',
        cells.nationwide_system,
        (systems) => (systems.length === 0 ? 1 : 0),
        existing,
      ),
    ]);
    if (free.status === 'unknown' || covered === undefined) return free;
    // The verdict `coordinate` asks how many municipalities are covered, whatever else overlaps.
    return scored(free.value, free.evidence, { extent: covered });
  },
});

const procuring: Says<number> = {
  ja: ({ value }) =>
    value === 0 ? '共同調達を行う都道府県はない' : `${figure(value)}都道府県で共同調達を実施`,
  en: ({ value }) =>
    value === 0
      ? 'no prefecture procures it jointly'
      : `prefectures with joint procurement: ${figure(value)}`,
};

const joined: Says<number> = {
  ja: ({ value }) => `市町村の${percent(value)}が共同調達に参加`,
  en: ({ value }) => `${percent(value)} of municipalities are in joint procurement`,
};

const existing: Says<readonly string[]> = {
  ja: ({ value }) =>
    value.length === 0
      ? '全国共通のシステムはまだない'
      : `全国共通のシステムが既にある（${value[0]}${value.length > 1 ? 'ほか' : ''}）`,
  en: ({ value }) =>
    value.length === 0
      ? 'no nationwide system exists'
      : `a nationwide system exists (${value[0]}${value.length > 1 ? ' …' : ''})`,
};
