import * as z from 'zod';
import {
  defineCriterion,
  figure,
  firstOf,
  number,
  on,
  onLine,
  onLog,
  onPoints,
  percent,
  share,
} from '../../criterion/index.js';
import { isFigureKind, isShareKind, type FigureKind } from '../../criterion/kinds.js';
import type { Criterion, Field, Figure, Says, Scale } from '../../criterion/index.js';
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
  const { id, theme, reason } = measure;
  const title = bothOf(measure.title);
  const scale = scaleOf(measure);
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
    parts: {
      value: {
        title,
        share: 1,
        because: { ja: '列は一つ', en: 'it reads one column' },
      },
    },
    score: (cells) => ({ answers: { value: firstOf(on(name, cells[name], scale, says)) } }),
  });
}

const ownConfig: Text = { ja: '設定ファイルで加えた視点', en: 'a criterion added by the config' };

function scaleOf({ scale, goalposts, better }: Measure): Scale<Figure> {
  if (typeof scale !== 'string')
    return onPoints(scale.map(([x, value]) => [x, better === 'high' ? value : 1 - value]));
  if (goalposts === undefined) throw new RangeError('a measure needs goalposts or points');
  const [low, high] = goalposts;
  const posts = better === 'high' ? goalposts : ([high, low] as const);
  return scale === 'log' ? onLog(posts) : onLine(posts);
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

function measured(column: string, { kind, unit }: Field): Says<Figure> {
  const isShare = isShareKind(kind);
  const shown = (value: Figure): string => (isShare ? percent(value) : figure(value, 3));
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
