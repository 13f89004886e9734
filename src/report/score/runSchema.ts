import * as z from 'zod';
import { missingRules } from '../../model/result.js';

// Loaded only where a schema is asked for: the reports themselves do not need zod.

const text = z.object({ ja: z.string(), en: z.string() }).meta({ description: 'one text in each language' });
const share = z.number().min(0).max(1);

const sheet = z.object({
  name: z.string(),
  headerLine: z.int().min(1).meta({ description: 'row of the header' }),
  headerRows: z.int().min(2).optional().meta({ description: 'rows of the header, where it has several' }),
  tasks: z.int().min(0),
});

const input = z.object({
  name: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  format: z.enum(['csv', 'yaml', 'xlsx']),
  delimiter: z.string().optional().meta({ description: 'CSV only' }),
  headerLine: z.int().min(1).optional().meta({ description: 'physical line of the header; CSV only' }),
  headerRows: z
    .int()
    .min(2)
    .optional()
    .meta({ description: 'rows of the header, where it has several; CSV only' }),
  sheets: z
    .array(sheet)
    .readonly()
    .optional()
    .meta({ description: 'the sheets of a workbook that were read' }),
  tasks: z.int().min(0),
});

const criterion = z.object({
  id: z.string(),
  weight: share.meta({ description: 'the weights of the active criteria add up to 1; 0 if inactive' }),
  prior: share.meta({
    description: 'what the criterion counts where nothing is known of it, and the rule is prior',
  }),
  params: z.record(z.string(), z.unknown()),
  active: z.boolean(),
  why: text,
});

const record = z.object({
  cells: z.int().min(1).meta({
    description:
      'cells that the inventory left empty and the public record filled with figures; that a name is or is not of a national law is no figure',
  }),
  laws: z
    .object({
      date: z.string().meta({ description: 'day of the amendment record, ISO 8601' }),
      window: z
        .tuple([z.string(), z.string()])
        .meta({ description: 'first and last fiscal year over which amendments are averaged' }),
      survey: z.string().meta({ description: 'fiscal year of the survey of procedures' }),
      licence: z.string(),
      sources: z.array(z.string()),
      acceptFuzzy: z
        .boolean()
        .meta({ description: 'whether names that are only like a title counted as that law' }),
    })
    .optional()
    .meta({ description: 'the record of laws; absent if no cell was filled from it' }),
});

/** Values of a published format, which no report changes once they are made. */
export type Published<S extends z.ZodType> = Frozen<z.infer<S>>;

type Frozen<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** How a result came about, as it is published. */
export const runSchema = z.object({
  version: z.string(),
  inputs: z.array(input),
  config: z.string().nullable().meta({ description: 'the config file in force; null if there was none' }),
  criteria: z.array(criterion),
  missing: z.enum(missingRules),
  exponent: z.number(),
  thresholds: z.object({ leave: z.number(), coordinate: z.number(), held: z.number() }),
  record: record.optional().meta({ description: 'absent if nothing was filled from the public record' }),
});

export type PublishedRun = Published<typeof runSchema>;
