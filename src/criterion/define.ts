import type * as z from 'zod';
import type { Text, Wording } from '../text/lang.js';
import { rating, type CellValue, type Field } from './field.js';
import { levelWords, type Level } from './rated/level.js';
import { overRatings } from './rated/overRatings.js';
import { atCorners } from './corners.js';
import { judgementOf, outcomeOf, type Asked, type CellJudgement, type Asking } from './judged.js';
import type { ScoreResult, Outcome, Parts } from './outcome.js';
import type { Question } from './part.js';
import { middle } from './prior.js';
import type { FigureRange } from './range.js';

/** The four groups of the viewpoints. */
export const themes = {
  ground: { ja: '前提', en: 'Ground' },
  need: { ja: 'ニーズ', en: 'Need' },
  effect: { ja: '効果', en: 'Effect' },
  feasibility: { ja: '実現可能性', en: 'Feasibility' },
} as const satisfies Record<string, Text>;

export type Theme = keyof typeof themes;

/** Where the sentences of the working team are. */
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
type Questions = Readonly<Record<string, Question>>;

/** The cells of one task: the declared fields, and nothing else; an unknown cell is `undefined`. */
export type CellsOf<F extends Fields> = {
  readonly [N in keyof F]: (F[N] extends Field<infer _, infer V> ? V : never) | undefined;
};

/** The same, with every figure as one number: a module that declares no parts is asked at each end of a range. */
export type PlainCellsOf<F extends Fields> = {
  readonly [N in keyof F]:
    (F[N] extends Field<infer _, infer V> ? Exclude<V, FigureRange> : never) | undefined;
};

export type ParamsOf<P extends Params> = { readonly [N in keyof P]: z.output<P[N]> };

/** What a criterion may know beyond the cells of the task. */
export interface InventoryFacts<N extends string = string> {
  /** whether the inventory has a column for a field: where it has none, an empty cell is no answer that is missing */
  readonly asks: (field: N) => boolean;
}

/** What every criterion declares, apart from how it judges. */
interface Declared {
  /** kebab-case, equal to the file name */
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  /** the question it asks of a task */
  readonly asks: Text;
  /** the sentence it stands for, in the words of the minutes, and where it is */
  readonly viewpoint: { readonly quote: string; readonly at: Text };
  readonly rationale: Text;
  /** what a `high` in the field `<criterion>_rating` is worth: 1 (default), or 0 where the title names something bad */
  readonly highRating?: 0 | 1;
  /** the verdict that a large `extent` of its outcome leads to */
  readonly decides?: 'leave' | 'coordinate';
  /** whether its rating also says how large the `extent` is (default: yes); no where it asks for more than that */
  readonly ratesExtent?: boolean;
  /** ids of the conditions that it may pose */
  readonly poses?: readonly string[];
  /** whether the public record can answer it from the laws that a task names */
  readonly fromLaws?: boolean;
  /** what its evidence rests on beside the cells, by a key that evidence names: title, edition and date */
  readonly sources?: Readonly<Record<string, Text>>;
}

export interface CriterionDefinition<
  F extends Fields,
  P extends Params,
  Q extends Questions = Questions,
> extends Declared {
  readonly fields: F;
  /** each with a default, and `.meta({ description, ja })`; `prior` is the point of what is unknown, ½ where none is declared */
  readonly params: P;
  /** its questions, each with its share */
  readonly parts: Q;
  /** Pure: the same cells and params give the same judgement. */
  score(
    cells: CellsOf<F>,
    params: ParamsOf<P>,
    inventory: InventoryFacts<keyof F & string>,
  ): ScoreResult<keyof F & string>;
}

/** A criterion that asks one question, and judges figures without limits. */
export interface OneQuestionDefinition<F extends Fields, P extends Params> extends Declared {
  readonly fields: F;
  readonly params: P;
  readonly parts?: never;
  /** Pure: the same cells and params give the same judgement. */
  score(
    cells: PlainCellsOf<F>,
    params: ParamsOf<P>,
    inventory: InventoryFacts<keyof F & string>,
  ): Exclude<ScoreResult<keyof F & string>, Parts>;
}

/** The cells of one task, by field name. */
export type Cells = Readonly<Record<string, CellValue | undefined>>;

/** A criterion as the engine sees it: its fields include the rating that replaces missing figures. */
export interface Criterion extends Declared {
  readonly fields: Fields;
  /** the field `<criterion>_rating` */
  readonly ratingField: string;
  readonly params: Params;
  /** its questions, one at least; their shares add up to 1 */
  readonly parts: Questions;
  /** the version of the contract that `defineCriterion` made it for */
  readonly contract: number;
  /** the module it was loaded from, as it was named; none of a criterion of the tool */
  readonly module?: string;
  /** whether the module declares no parts, and so knows neither alternatives nor ranges */
  readonly isOneQuestion: boolean;
  readonly score: (
    cells: Cells,
    params: Readonly<Record<string, unknown>>,
    inventory?: InventoryFacts,
  ) => Outcome;
  /** what the cells say by themselves: the first half of `score` */
  readonly judge: (
    cells: Cells,
    params: Readonly<Record<string, unknown>>,
    inventory: InventoryFacts,
  ) => CellJudgement;
  /** the judgement with its rating, in words: the second half of `score` */
  readonly outcome: (
    judgement: CellJudgement,
    params: Readonly<Record<string, unknown>>,
    level: Level | undefined,
  ) => Outcome;
  /** what the numbers of a judgement are made with */
  readonly asking: (params: Readonly<Record<string, unknown>>) => Asking;
  /** the formula of each part, with its numbers, one line for each way to answer it; none of a module without parts */
  readonly formulas: (
    params: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, readonly string[]>>;
}

/** The answer of a criterion that is one question. */
const whole: Questions = {
  value: {
    title: { ja: '評価値', en: 'value' },
    share: 1,
    because: { ja: '問いは一つ', en: 'it asks one question' },
  },
};

/** Raised when a criterion that was made before can no longer be run as it was meant. */
export const contractVersion = 2;

const asksAll: InventoryFacts = { asks: () => true };

/** Declares a criterion, and lets a judgement in `<criterion>_rating` answer where its figures cannot. */
export function defineCriterion<const F extends Fields, P extends Params, const Q extends Questions>(
  definition: CriterionDefinition<F, P, Q>,
): Criterion;
export function defineCriterion<const F extends Fields, P extends Params>(
  definition: OneQuestionDefinition<F, P>,
): Criterion;
export function defineCriterion(
  definition: CriterionDefinition<Fields, Params, Questions> | OneQuestionDefinition<Fields, Params>,
): Criterion {
  const { id, title, highRating = 1, ratesExtent = true, parts = whole } = definition;
  const ratingField = `${id.replaceAll('-', '_')}_rating`;
  const rated = { field: ratingField, highRating, ratesExtent, says: judgement(title) };
  // The engine hands over the cells and params that the definition declares; only their static types are erased here.
  const judge = definition.score.bind(definition) as unknown as (
    cells: Cells,
    params: Readonly<Record<string, unknown>>,
    inventory: InventoryFacts,
  ) => ScoreResult;
  const questionsUnder = askedUnder(parts);
  const judgementIn = overRatings((cells, params, inventory) => {
    const says =
      definition.parts === undefined
        ? atCorners((each) => judge(each, params, inventory), cells, definition.fields)
        : judge(cells, params, inventory);
    return judgementOf(says, () => questionsUnder(params));
  }, definition.fields);
  return {
    ...definition,
    contract: contractVersion,
    highRating,
    ratingField,
    parts,
    isOneQuestion: definition.parts === undefined,
    params: { prior: middle, ...definition.params },
    fields: { ...definition.fields, [ratingField]: ratingOf(title) },
    score(cells, params, inventory = asksAll) {
      const level = cells[ratingField] as Level | undefined; // the field above is of kind `rating`
      return outcomeOf(judgementIn(cells, params, inventory), questionsUnder(params), rated, level);
    },
    judge: judgementIn,
    outcome: (judgement, params, level) => outcomeOf(judgement, questionsUnder(params), rated, level),
    asking: (params) => ({ questions: questionsUnder(params), rated }),
    formulas(params) {
      const judgement = definition.parts === undefined ? { answers: {} } : judge({}, params, asksAll);
      const answers = 'answers' in judgement ? judgement.answers : {};
      return Object.fromEntries(Object.entries(answers).map(([id, { formula }]) => [id, formula?.() ?? []]));
    },
  };
}

/** The questions with the priors that params give them; tasks are many, and params are the same for all. */
function askedUnder(parts: Questions): (params: Readonly<Record<string, unknown>>) => readonly Asked[] {
  const known = new WeakMap<object, readonly Asked[]>();
  const read = (params: Readonly<Record<string, unknown>>): readonly Asked[] =>
    Object.entries(parts).map(([id, { share, prior: name }]) => {
      const prior = name === undefined ? undefined : params[name];
      return [id, { share, prior: typeof prior === 'number' ? prior : undefined }] as const;
    });
  return (params) => {
    const before = known.get(params);
    if (before !== undefined) return before;
    const asked = read(params);
    known.set(params, asked);
    return asked;
  };
}

function ratingOf(title: Text): Field {
  return rating({
    title: { ja: `${title.ja}（判断）`, en: `${title.en} (judgement)` },
    aka: [`${title.ja}_判断`, `${title.ja}の評価`, `${title.ja}評価`],
    hint: {
      ja: '数値がないときの判断。低・中・高、又は△・○・◎',
      en: 'a judgement where figures are missing: low, medium or high',
    },
  });
}

const ratingWords = {
  ...levelWords,
  low: { ja: '低い', en: 'low' },
  medium: { ja: '中程度', en: 'medium' },
  high: { ja: '高い', en: 'high' },
} as const satisfies Record<Level, Text>;

function judgement(title: Text): Wording<{ readonly value: Level }> {
  return {
    ja: ({ value }) => `判断による評価：「${title.ja}」は${ratingWords[value].ja}`,
    en: ({ value }) => `judged, not measured: ${title.en} is ${ratingWords[value].en}`,
  };
}
