import type * as z from 'zod';
import type { Text, Wording } from '../text/lang.js';
import { rating, type CellValue, type Field, type Rating } from './field.js';
import { evidence, scored, type Outcome, type Scored } from './outcome.js';
import { ratingValues } from './value.js';

/** The four groups in which the viewpoints stand. */
export const themes = {
  ground: { ja: '前提', en: 'Ground' },
  need: { ja: 'ニーズ', en: 'Need' },
  effect: { ja: '効果', en: 'Effect' },
  feasibility: { ja: '実現可能性', en: 'Feasibility' },
} as const satisfies Record<string, Text>;

export type Theme = keyof typeof themes;

/** Where the sentences of the working team stand. */
export const minutes = {
  viewpoints: {
    ja: '国・地方デジタル共通基盤の整備・運用に向けた検討体制構築準備会合 ワーキングチーム（第2回）議事要旨（令和6年4月12日）「共通化すべき事務・システムの『視点』に関する意見」',
    en: 'Working team on the common digital platform of state and local government, minutes of the 2nd meeting (12 April 2024), views on the viewpoints for choosing tasks and systems to share',
  },
  effects: {
    ja: '国・地方デジタル共通基盤の整備・運用に向けた検討体制構築準備会合 ワーキングチーム（第2回）議事要旨（令和6年4月12日）「共通化すべき事務・システムの『効果の見立て』に関する意見」',
    en: 'Working team on the common digital platform of state and local government, minutes of the 2nd meeting (12 April 2024), views on how to estimate the effect',
  },
  feasibility: {
    ja: '国・地方デジタル共通基盤の整備・運用に向けた検討体制構築準備会合 ワーキングチーム（第2回）議事要旨（令和6年4月12日）「共通化すべき事務・システムの『実現可能性調査』に関する意見」',
    en: 'Working team on the common digital platform of state and local government, minutes of the 2nd meeting (12 April 2024), views on the feasibility study',
  },
} as const satisfies Record<string, Text>;

type Fields = Readonly<Record<string, Field>>;
type Params = Readonly<Record<string, z.ZodType>>;

/** The cells of one task: the declared fields, and nothing else; an unknown cell is `undefined`. */
export type CellsOf<F extends Fields> = {
  readonly [N in keyof F]: (F[N] extends Field<infer _, infer V> ? V : never) | undefined;
};

export type ParamsOf<P extends Params> = { readonly [N in keyof P]: z.output<P[N]> };

/** What every criterion declares, apart from how it judges. */
interface Declared {
  /** kebab-case, equal to the file name */
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  /** the question it asks of a task */
  readonly asks: Text;
  /** the sentence it stands for, in the words of the minutes, and where it stands */
  readonly viewpoint: { readonly quote: string; readonly at: Text };
  readonly rationale: Text;
  /** what a `high` in the field `<criterion>_rating` is worth: 1 (default), or 0 where the title names something bad */
  readonly highRating?: 0 | 1;
  /** the verdict that a large `extent` of its outcome leads to */
  readonly decides?: 'leave' | 'coordinate';
}

export interface CriterionDefinition<F extends Fields, P extends Params> extends Declared {
  readonly fields: F;
  /** each with a default, and `.meta({ description, ja })` */
  readonly params: P;
  /** Pure: the same cells and params give the same outcome. */
  score(cells: CellsOf<F>, params: ParamsOf<P>): Outcome<keyof F & string>;
}

/** The cells of one task, by field name. */
export type Cells = Readonly<Record<string, CellValue | undefined>>;

/** A criterion as the engine sees it: its fields include the rating that stands in for missing figures. */
export interface Criterion extends Declared {
  readonly fields: Fields;
  /** the field `<criterion>_rating` */
  readonly ratingField: string;
  readonly params: Params;
  readonly score: (cells: Cells, params: Readonly<Record<string, unknown>>) => Outcome;
}

/** Declares a criterion, and lets a judgement in `<criterion>_rating` answer where its figures cannot. */
export function defineCriterion<const F extends Fields, P extends Params>(
  definition: CriterionDefinition<F, P>,
): Criterion {
  const { id, title, highRating = 1 } = definition;
  const ratingField = `${id.replaceAll('-', '_')}_rating`;
  const judged = judgement(title);
  // The engine hands over the cells and params that the definition declares; only their static types are erased here.
  const judge = definition.score.bind(definition) as Criterion['score'];
  return {
    ...definition,
    highRating,
    ratingField,
    fields: { ...definition.fields, [ratingField]: ratingOf(title) },
    score(cells, params) {
      const outcome = judge(cells, params);
      if (outcome.status !== 'unknown') return outcome;
      const level = cells[ratingField] as Rating | undefined; // the field above is of kind `rating`
      if (level === undefined) return { status: 'unknown', needs: [...outcome.needs, ratingField] };
      return rated(level, highRating, evidence(ratingField, level, judged));
    },
  };
}

function rated(level: Rating, highRating: 0 | 1, because: Scored['evidence'][number]): Scored {
  const extent = ratingValues[level];
  return scored(highRating === 1 ? extent : 1 - extent, [because], { extent });
}

function ratingOf(title: Text): Field {
  return rating({
    title: { ja: `${title.ja}（判断）`, en: `${title.en} (judgement)` },
    aka: [`${title.ja}_判断`, `${title.ja}の評価`, `${title.ja}評価`],
    hint: {
      ja: '数値がないときの判断。低・中・高、または△・○・◎',
      en: 'a judgement where figures are missing: low, medium or high',
    },
  });
}

const ratingWords = {
  low: { ja: '低い', en: 'low' },
  medium: { ja: '中程度', en: 'medium' },
  high: { ja: '高い', en: 'high' },
} as const satisfies Record<Rating, Text>;

function judgement(title: Text): Wording<{ readonly value: Rating }> {
  return {
    ja: ({ value }) => `判断による評価：「${title.ja}」は${ratingWords[value].ja}`,
    en: ({ value }) => `judged, not measured: ${title.en} is ${ratingWords[value].en}`,
  };
}
