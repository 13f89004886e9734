import * as z from 'zod';
import {
  defineCriterion,
  evidence,
  figure,
  linear,
  logarithmic,
  number,
  percent,
  piecewise,
  scored,
  share,
  unknown,
} from '../../criterion/index.js';
import { isFigureKind, isShareKind, type FigureKind } from '../../criterion/kinds.js';
import type { Criterion, Field, Says } from '../../criterion/index.js';
import type { Text } from '../../text/lang.js';
import type { Measure } from './measureSchema.js';

/** A column of figures: the name of its field, and the field. */
export interface FigureColumn {
  readonly name: string;
  readonly field: Field<FigureKind>;
}

/** Whether a column holds figures. */
export function isFigures(column: { readonly name: string; readonly field: Field }): column is FigureColumn {
  return isFigureKind(column.field.kind);
}

/** The field of a measure whose column no criterion reads. */
export function columnOf({ id, title, column, unit, share: isShare, better, scale }: Measure): FigureColumn {
  const notes = {
    title: { ...bothOf(title) },
    aka: [String(column)],
    better,
    ...(unit === undefined ? {} : { unit: bothOf(unit) }),
    ...(scale === 'log' ? { min: 0 } : {}),
  };
  return { name: id.replaceAll('-', '_'), field: isShare === true ? share(notes) : number(notes) };
}

/**
 * Makes a criterion of a measure: the value of one column on fixed goalposts,
 * u = clamp((g(x) − g(L)) / (g(U) − g(L)), 0, 1) with g = identity, log(1 + x) or piecewise linear; 1 − u where low is better.
 */
export function criterionOf(measure: Measure, { name, field }: FigureColumn): Criterion {
  const { id, theme, reason, better } = measure;
  const title = bothOf(measure.title);
  const valueOf = valueFunction(measure);
  const says = measured(String(measure.column), field);
  return defineCriterion({
    id,
    theme,
    title,
    asks: { ja: `「${title.ja}」はどれほどか。`, en: `${title.en}: how much?` },
    viewpoint: { quote: '', at: ownConfig },
    rationale: reason === undefined ? ownConfig : bothOf(reason),
    fields: { [name]: field },
    params: paramsOf(measure),
    score(cells) {
      const x = cells[name];
      if (x === undefined) return unknown(name);
      const u = valueOf(x);
      return scored(better === 'high' ? u : 1 - u, [evidence(name, x, says)]);
    },
  });
}

const ownConfig: Text = { ja: '設定ファイルで加えた視点', en: 'a viewpoint added by the config' };

function valueFunction({ scale, goalposts }: Measure): (x: number) => number {
  if (typeof scale !== 'string') return (x) => piecewise(x, scale);
  if (goalposts === undefined) throw new RangeError('a measure needs goalposts or points');
  return scale === 'log' ? (x) => logarithmic(x, goalposts) : (x) => linear(x, goalposts);
}

/** The scale as params, so that the result shows it. */
function paramsOf({ scale, goalposts, better }: Measure): Readonly<Record<string, z.ZodType>> {
  return {
    ...(goalposts === undefined
      ? {}
      : { goalposts: fixed(goalposts, 'figures at the ends of the scale', '尺度の両端の数値') }),
    scale: fixed(scale, 'how figures become values', '数値を評価値にする尺度'),
    better: fixed(better, 'which end speaks for one common system', '共通化に向く側'),
  };
}

function fixed(value: unknown, description: string, ja: string): z.ZodType {
  return z.unknown().default(value).meta({ description, ja });
}

function measured(column: string, { kind, unit }: Field): Says<number> {
  const isShare = isShareKind(kind);
  const shown = (value: number): string => (isShare ? percent(value) : figure(value, 3));
  return {
    ja: ({ value }) => `「${column}」は${shown(value)}${isShare ? '' : (unit?.ja ?? '')}`,
    en: ({ value }) => `“${column}” is ${shown(value)}`,
  };
}

/** A text that was given in one language stands for both. */
function bothOf(text: NonNullable<Measure['reason']>): Text {
  if (typeof text === 'string') return { ja: text, en: text };
  const { ja, en } = text;
  return { ja: ja ?? en ?? '', en: en ?? ja ?? '' };
}
