import * as z from 'zod';
import { severities } from '../problem.js';
import { asides, missingRules, tracks } from '../result.js';
import { lawMatches } from '../task.js';

// Loaded only where a schema is asked for: the reports themselves do not need zod.

const text = z.object({ ja: z.string(), en: z.string() }).meta({ description: 'one text in each language' });
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const place = z.object({ file: z.string(), line: z.int().min(1) });
const verdict = z.enum(['candidate', ...asides]);

const input = z.object({
  name: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  format: z.enum(['csv', 'yaml']),
  delimiter: z.string().optional().meta({ description: 'CSV only' }),
  headerLine: z.int().min(1).optional().meta({ description: 'physical line of the header; CSV only' }),
  tasks: z.int().min(0),
});

const criterion = z.object({
  id: z.string(),
  weight: share.meta({ description: 'the weights of the active criteria add up to 1; 0 if inactive' }),
  params: z.record(z.string(), z.unknown()),
  active: z.boolean(),
  why: text,
});

const record = z.object({
  cells: z
    .int()
    .min(1)
    .meta({ description: 'cells that the inventory left empty and the public record filled' }),
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

const run = z.object({
  version: z.string(),
  inputs: z.array(input),
  config: z.string().nullable().meta({ description: 'the config file in force; null if there was none' }),
  criteria: z.array(criterion),
  missing: z.enum(missingRules),
  exponent: z.number(),
  thresholds: z.object({ leave: z.number(), coordinate: z.number(), held: z.number() }),
  record: record.optional().meta({ description: 'absent if nothing was filled from the public record' }),
});

const evidence = z.object({
  field: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]),
  says: text,
  source: text
    .optional()
    .meta({ description: 'the public record that filled the cell; absent where the inventory says it' }),
  laws: z
    .array(z.object({ title: z.string(), written: z.string(), match: z.enum(lawMatches) }))
    .optional()
    .meta({ description: 'the laws whose figures these are, and how the inventory writes them' }),
});

const outcome = z.object({
  criterion: z.string(),
  status: z.enum(['scored', 'unknown', 'not-applicable']),
  reason: text.optional(),
  value: share.optional().meta({ description: 'scored only; 1 speaks most for one common system' }),
  weight: share.meta({ description: 'the weight that counts for this task; 0 if not applicable' }),
  contribution: points
    .optional()
    .meta({ description: 'what it adds to the score; absent if not applicable' }),
  caution: text.optional(),
  evidence: z.array(evidence),
});

const task = z.object({
  id: z.string(),
  name: z.string(),
  at: place,
  verdict,
  reason: text,
  lift: text.optional().meta({ description: 'what would make a candidate of a task that is set aside' }),
  track: z.enum(tracks),
  rank: z.int().min(1),
  rankRange: z.tuple([z.int().min(1), z.int().min(1)]).meta({ description: 'best and worst' }),
  score: points.nullable().meta({ description: 'null if no criterion applies, or nothing is known' }),
  interval: z
    .tuple([points, points])
    .meta({ description: 'lowest and highest score that the unknowns allow' }),
  coverage: share,
  coverageWithoutRecord: share
    .optional()
    .meta({ description: 'coverage without what the public record filled; absent if it filled nothing' }),
  outcomes: z.array(outcome),
});

const list = z.object({
  id: z.enum([...tracks, ...asides]),
  verdict,
  track: z.enum(tracks).optional(),
  tasks: z.array(task),
});

/** One problem as it is published. */
export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1).optional(),
  byte: z.int().min(0).optional().meta({ description: '0-based offset of a byte that cannot be decoded' }),
  task: z.string().optional(),
  field: z.string().optional(),
  read: z.string().optional(),
  expected: text.optional(),
  message: text,
});

/** The published result: what the JSON report writes. */
export const resultSchema = z
  .object({ schemaVersion: z.string(), run, lists: z.array(list), problems: z.array(problemSchema) })
  .meta({ title: 'Result of commonality score' });

/** JSON Schema (draft 7) of the published result; it allows names that later versions may add. */
export function resultJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(resultSchema, { target: 'draft-7', io: 'input' }) };
}
