import * as z from 'zod';
import { themes } from '../../criterion/define.js';
import { kebabCase } from '../../text/kebabCase.js';

const themeIds = Object.keys(themes) as (keyof typeof themes)[]; // the keys of the record are just the themes

/** A text in both languages, or one text for both. */
const textSchema = z
  .union([
    z.string().min(1),
    z
      .strictObject({ ja: z.string().min(1).optional(), en: z.string().min(1).optional() })
      .refine(({ ja, en }) => ja !== undefined || en !== undefined, {
        params: { wants: { ja: 'ja又はenの文', en: 'ja, en or both' } },
      }),
  ])
  .meta({ description: 'A text: { ja: …, en: … }, or one text for both languages' });

const idSchema = z
  .string()
  .regex(kebabCase)
  .meta({ description: 'kebab-case: small letters, digits and hyphens' });

const goalposts = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, {
    params: {
      wants: {
        ja: '小さい値、大きい値の順に2つ（例：[0, 5000]）',
        en: 'two figures that rise, such as [0, 5000]',
      },
    },
  })
  .meta({
    description: 'The figures at which the scale begins and ends; beyond them the value stays 0 or 1',
  });

const points = z
  .array(z.tuple([z.number(), z.number().min(0).max(1)]))
  .min(2)
  .refine((each) => each.every(([x], i) => i === 0 || x > (each[i - 1]?.[0] ?? x)), {
    params: {
      wants: {
        ja: '数値が増える順の点（例：[[0, 0], [10, 0.5], [100, 1]]）',
        en: 'points whose figures rise, such as [[0, 0], [10, 0.5], [100, 1]]',
      },
    },
  });

/** A criterion from one column. */
export const measureSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    column: z
      .union([z.string().min(1), z.number()])
      .meta({ description: 'The header of the column, or the name of a field' }),
    goalposts: goalposts.optional(),
    better: z
      .enum(['high', 'low'])
      .default('high')
      .meta({ description: 'Which end speaks for one common system' }),
    scale: z
      .union([z.enum(['linear', 'log']), points])
      .default('linear')
      .meta({ description: 'linear, log (on 1 + x), or points [figure, value] joined by straight lines' }),
    unit: textSchema.optional(),
    share: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the column contains shares: 35%, 35 and 0.35 are alike' }),
    theme: z.enum(themeIds as [keyof typeof themes]).default('need'),
    weight: z.number().min(0).optional(),
    reason: textSchema
      .optional()
      .meta({ description: 'Why it counts; shown by `commonality criteria show`' }),
  })
  .refine(({ scale, goalposts: posts }) => typeof scale !== 'string' || posts !== undefined, {
    path: ['goalposts'],
    params: { missing: true },
  })
  .refine(({ scale, goalposts: posts }) => scale !== 'log' || posts === undefined || posts[0] >= 0, {
    path: ['goalposts'],
    params: { wants: { ja: '0以上の数値（scale: log の場合）', en: 'figures of 0 or more for scale: log' } },
  })
  .meta({ id: 'measure', description: 'A criterion from one column' });

export type Measure = z.output<typeof measureSchema>;
