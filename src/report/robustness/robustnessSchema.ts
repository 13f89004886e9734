import * as z from 'zod';
import { listIds, missingRules } from '../../model/result.js';
import { driverIds, opinionMethods, tiers } from '../../model/assessment.js';
import { runSchema, type Published } from '../score/runSchema.js';
import { firmnesses } from './firmness.js';

// Loaded only where a schema is asked for: the reports themselves do not need zod.

const share = z.number().min(0).max(1);
const text = z.object({ ja: z.string(), en: z.string() });
const rank = z.int().min(1);

const flip = z
  .object({
    criterion: z.string(),
    weight: share.meta({ description: 'its weight now' }),
    direction: z.enum(['less', 'more']),
    at: share.meta({ description: 'beyond this weight the two change places' }),
    loses: z.string().meta({ description: 'id of the task that falls behind' }),
    gains: z.string().meta({ description: 'id of the task that comes in front' }),
  })
  .meta({ description: 'the smallest change of one weight that does it, the others in proportion' });

const front = z.object({
  intervals: z.array(z.object({ criterion: z.string(), weight: share, low: share, high: share })),
  smallest: flip.optional(),
});

const change = z.union([
  z.object({ kind: z.literal('criterion'), without: z.string() }),
  z.object({ kind: z.literal('missing'), missing: z.enum(missingRules) }),
  z.object({ kind: z.literal('exponent'), exponent: z.number() }),
]);

// Estimates from samples lie a little outside 0 to 1 at times.
const sobolIndex = z.object({ value: z.number(), interval: z.tuple([z.number(), z.number()]) });

const task = z.object({
  id: z.string(),
  name: z.string(),
  rank,
  band: z.int().min(1).meta({
    description:
      'ends before the first task that the best of the band beats in more than 65 % of the weightings',
  }),
  letters: z.array(z.string()).optional().meta({
    description: 'tasks that share one have no order that can be decided; for the first 200 of a list',
  }),
  sameAs: z
    .string()
    .optional()
    .meta({ description: 'id of the first task that rests on the same figures, with which it ties' }),
  equals: z.int().min(1).meta({ description: 'tasks that rest on the same figures, itself included' }),
  usualRanks: z
    .tuple([rank, rank])
    .meta({ description: 'ranks from 5 to 95 % of the weightings, in the list as it is' }),
  rankRange: z
    .tuple([rank, rank])
    .meta({ description: 'best and worst rank with the weights of the run, whatever is filled in' }),
  first: share.meta({ description: 'share of the weightings in which it is first, alone or with others' }),
  top: share.meta({ description: 'share in which it is among the first k' }),
  tiers: z
    .array(z.object({ k: z.int().min(1), share, tier: z.enum(tiers) }))
    .meta({ description: 'how surely it is among the first k, for each of `tierSizes`' }),
  standardErrors: z.object({ first: share, top: share }),
  confidence: share
    .optional()
    .meta({ description: 'SMAA-2 confidence factor; absent if it was never first' }),
  centralWeights: z
    .record(z.string(), share)
    .optional()
    .meta({ description: 'absent if it was never first' }),
  overNext: share.optional().meta({ description: 'pairwise winning index over the next in the list' }),
  flip: flip.optional(),
  acceptability: z.array(share).meta({
    description: 'share of each rank, up to the first 50; tasks that tie share the best of their ranks',
  }),
  pairwise: z.array(share).optional().meta({ description: 'over each task of the list; up to 200 tasks' }),
  firmness: z.enum(firmnesses),
  says: text,
});

/** How far the ranking of one list can be trusted, as it is published. */
export const listRobustnessSchema = z.object({
  id: z.enum(listIds),
  generator: z.object({ name: z.string(), seed: z.number() }),
  samples: z.int().min(1),
  confidenceSamples: z.int().min(0),
  k: z.int().min(1),
  tierSizes: z.array(z.int().min(1)),
  places: z.int().min(0),
  criteria: z.array(z.object({ id: z.string(), weight: share, importance: share })),
  leader: front,
  top: front.optional(),
  changes: z.array(
    z.object({
      change,
      moves: z.array(z.object({ id: z.string(), from: rank, to: rank })),
      tauB: z.number().min(-1).max(1).optional(),
    }),
  ),
  scoresChangedByRemoval: z.int().min(0).optional(),
  drivers: z.array(z.object({ id: z.enum(driverIds), firstOrder: sobolIndex, total: sobolIndex })),
  opinions: z.array(
    z.object({
      method: z.enum(opinionMethods),
      ranks: z.array(rank),
      tauB: z.number().min(-1).max(1).optional(),
      rho: z.number().min(-1).max(1).optional(),
    }),
  ),
  tasks: z.array(task),
});

export type PublishedRobustness = Published<typeof listRobustnessSchema>;

const weights = z.union([
  z.object({ kind: z.literal('any') }),
  z.object({ kind: z.literal('ranges'), ranges: z.record(z.string(), z.tuple([share, share])) }),
  z.object({ kind: z.literal('order'), groups: z.array(z.array(z.string())) }),
]);

/** JSON Schema (draft 7) of the published robustness; it allows names that later versions may add. */
export function robustnessJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z
    .object({ schemaVersion: z.string(), run: runSchema, weights, lists: z.array(listRobustnessSchema) })
    .meta({ title: 'Result of commonality robustness' });
  return { ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) };
}
