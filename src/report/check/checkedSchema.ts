import * as z from 'zod';
import { tracks, verdicts } from '../../model/result.js';
import { problemSchema } from '../score/resultSchema.js';
import type { Published } from '../score/runSchema.js';

// Loaded only where a schema is asked for: the report itself does not need zod.

const count = z.int().min(0);

const identity = z
  .object({
    file: z.string(),
    code: z.string(),
    task: z.string().optional(),
    field: z.string().optional(),
    read: z.string().optional(),
  })
  .meta({ description: 'what distinguishes a finding from others; no line, because lines move' });

const ranked = z.object({
  file: z.string(),
  id: z.string(),
  verdict: z.enum(verdicts),
  track: z.enum(tracks),
  score: z.number().min(0).max(100).nullable(),
  rank: z.int().min(1),
});

export type PublishedIdentity = Published<typeof identity>;
export type PublishedRank = Published<typeof ranked>;

/** The published format of a check: what its JSON report writes. */
export const checkedSchema = z
  .object({
    schemaVersion: z.string(),
    version: z.string(),
    passed: z.boolean(),
    counts: z.object({ error: count, warning: count, info: count }),
    accepted: count.meta({
      description: 'findings that the baseline lists, and that are not in this report',
    }),
    gone: z.array(identity).meta({ description: 'what the baseline lists although it is gone' }),
    findings: z.array(problemSchema),
    ranking: z
      .array(ranked)
      .nullable()
      .meta({ description: 'null if there is none, because an input could not be read' }),
  })
  .meta({ title: 'Result of commonality check' });

/** JSON Schema (draft 7) of the published format; it allows names that later versions may add. */
export function checkedJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(checkedSchema, { target: 'draft-7', io: 'input' }) };
}
