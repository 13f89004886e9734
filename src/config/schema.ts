import * as z from 'zod';
import { failOns } from '../model/checked.js';
import type { Criterion } from '../criterion/define.js';
import { ratings } from '../criterion/field.js';
import { severities } from '../model/problem.js';
import { listIds, missingRules } from '../model/result.js';
import { kebabCase } from '../text/kebabCase.js';
import { langs } from '../text/lang.js';
import { measureSchema } from './measures/measureSchema.js';
import { profilePattern } from '../text/profilePattern.js';
import { sharePattern } from './patterns.js';

const header = z.union([z.string().min(1), z.number().transform(String)]);
const byLetter = z.strictObject({
  column: z
    .string()
    .regex(/^[A-Za-z]{1,3}$/)
    .meta({ description: 'The letter of its column in the spreadsheet: A, AF' }),
});
// Sums of larger ones would be infinite, or lose the smaller ones.
const weight = z.number().min(0).max(1e9);
const share = z.union([
  z.number().min(0).max(1),
  z
    .string()
    .regex(sharePattern)
    .transform((text) => Number(text.slice(0, -1)) / 100),
]);

const pathPattern = z.string().min(1);

const profileName = z
  .string()
  .regex(profilePattern)
  .meta({ description: 'A name without blanks or commas: town, 小規模町村' });

const thresholds = z.strictObject({
  leave: share.optional().meta({ description: 'Local variation from which a task is left to each body' }),
  coordinate: share.optional().meta({
    description: 'Share of municipalities under joint procurement from which a task is coordinated',
  }),
  held: share.optional().meta({ description: 'Coverage below which a task is held' }),
});

const policy = z.strictObject({
  id: z.string().regex(kebabCase).meta({ description: 'Its findings have the code policy/ID' }),
  title: z
    .strictObject({ ja: z.string().min(1), en: z.string().min(1) })
    .meta({ description: 'What is wrong' }),
  severity: z.enum(severities).optional(),
  lists: z
    .array(z.enum(listIds))
    .min(1)
    .optional()
    .meta({ description: 'Lists that it looks at; all if not given' }),
  'min-coverage': share.optional(),
  'min-score': z.number().min(0).max(100).optional(),
  known: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({ description: 'Criteria that must not be unknown' }),
});

const check = z.strictObject({
  'fail-on': z.enum(failOns).optional().meta({ description: 'Severity from which the check fails' }),
  each: z.boolean().optional().meta({ description: 'Whether every file is an inventory of its own' }),
  'max-warnings': z.int().min(0).optional().meta({ description: 'Warnings that are still accepted' }),
  severity: z
    .record(z.string(), z.enum([...severities, 'off']))
    .optional()
    .meta({ description: 'Severity by code' }),
  'min-coverage': share.optional().meta({ description: 'Coverage that every task must have' }),
  'stable-top': z.int().min(0).optional().meta({ description: 'Places whose change is a finding' }),
  'max-move': z.number().min(0).max(100).optional().meta({ description: 'Points that a score may move' }),
  policies: z
    .array(z.union([z.string().min(1), policy]))
    .optional()
    .meta({ description: 'Policies of your own: modules (./file.mjs), or what every task must have' }),
  'max-clamped': share.optional().meta({ description: 'Share of values that may lie at a goalpost' }),
});

/** The keys that do not depend on which criteria there are. */
const settings = {
  $schema: z.string().optional(),
  extends: z.string().min(1).optional().meta({
    description:
      'The config whose columns, words, weights and so on these are added to: a path, or a package',
  }),
  lang: z.enum(langs).optional().meta({ description: 'Language of the words' }),
  columns: z
    .record(z.string(), z.union([header, z.array(header).min(1), byLetter]))
    .optional()
    .meta({
      description: 'Field: the header, or headers, that it has in my files; or the letter of its column',
    }),
  words: z
    .record(z.string().min(1), z.union([z.boolean(), z.number(), z.string().min(1)]))
    .optional()
    .meta({
      description: `Word in my cells: true, false, ${ratings.join(', ')}, an option, a figure, or unknown`,
    }),
  fill_down: z.array(z.string().min(1)).optional().meta({
    description:
      'Fields, or their headers, whose blank cells have the value above them, as merged cells leave them',
  }),
  missing: z.enum(missingRules).optional().meta({ description: 'How an unknown value counts' }),
  exponent: z
    .number()
    .min(-10)
    .max(10)
    .optional()
    .meta({ description: 'Exponent of the mean; 1 is the weighted mean' }),
  thresholds: thresholds.optional().meta({ description: 'From where a task is set aside' }),
  criteria: z.array(z.string().min(1)).min(1).optional().meta({
    description: 'Ids of the criteria to use; modules (./file.js or @scope/package) are loaded and added',
  }),
  measures: z.array(measureSchema).optional().meta({ description: 'Criteria from one column each' }),
  projects: z
    .array(z.union([pathPattern, z.array(pathPattern).min(1)]))
    .min(1)
    .optional()
    .meta({
      description:
        'Inventories that `commonality check` checks apart from each other: each a path or pattern, or several, from the folder of the config',
    }),
  check: check.optional().meta({ description: 'What fails `commonality check`' }),
};

/** The schema of commonality.yaml for the criteria of the tool; those of modules and measures are checked later. */
export function configSchema(criteria: readonly Criterion[]) {
  const byId = <T extends z.ZodType>(value: (criterion: Criterion) => T) =>
    Object.fromEntries(criteria.map((criterion) => [criterion.id, value(criterion).optional()]));
  const weights = z.object(byId(() => weight)).catchall(weight);
  const params = z
    .object(byId(({ params: each }) => z.strictObject(each).partial()))
    .catchall(z.record(z.string(), z.unknown()));
  return z
    .strictObject({
      ...settings,
      weights: weights.optional().meta({ description: 'Weight by criterion id; 1 where none is given' }),
      params: params.optional().meta({ description: 'Params by criterion id' }),
      profiles: z
        .record(profileName, weights)
        .optional()
        .meta({ description: 'Weights of several groups of people: score --profile NAME, or all' }),
    })
    .meta({ title: 'commonality.yaml', description: 'Config of commonality' });
}

export type Settings = z.output<ReturnType<typeof configSchema>>;
