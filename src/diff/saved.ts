import * as z from 'zod';
import type { Named } from '../model/explanation.js';
import { asides, missingRules, tracks, type Value } from '../model/result.js';
import { plain } from '../text/lang.js';
import type { Deciding, Side, Snapshot } from './side.js';

const text = z.object({ ja: z.string(), en: z.string() });
const share = z.number().min(0).max(1);
const score = z.number().min(0).max(100);

const outcome = z.object({
  criterion: z.string(),
  status: z.enum(['scored', 'unknown', 'not-applicable']),
  value: share.optional(),
});

const task = z.object({
  id: z.string(),
  name: z.string(),
  at: z.object({ file: z.string(), line: z.number() }),
  verdict: z.enum(['candidate', ...asides]),
  reason: text,
  track: z.enum(tracks),
  rank: z.number(),
  score: score.nullable(),
  interval: z.tuple([score, score]),
  coverage: share,
  outcomes: z.array(outcome),
});

/** What is read of a saved result, as `score --format json` writes it. */
const result = z.object({
  schemaVersion: z.string().regex(/^1\./),
  run: z.object({
    version: z.string(),
    config: z.string().nullable(),
    criteria: z.array(
      z.object({
        id: z.string(),
        weight: share,
        params: z.record(z.string(), z.unknown()),
        active: z.boolean(),
      }),
    ),
    missing: z.enum(missingRules),
    exponent: z.number(),
    thresholds: z.object({ leave: z.number(), coordinate: z.number(), held: z.number() }),
    record: z
      .object({
        laws: z.object({ date: z.string(), survey: z.string(), acceptFuzzy: z.boolean() }).optional(),
      })
      .optional(),
  }),
  lists: z.array(z.object({ id: z.enum([...tracks, ...asides]), tasks: z.array(task) })),
});

type Task = z.output<typeof task>;

/** A saved result as a side; or what in it is not as it should be, as a path with what is wrong there. */
export type Saved = { readonly side: Side } | { readonly fault: string };

/** Whether a text can be meant as a saved result: JSON with lists and the version of its schema. */
export function isSaved(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json && 'lists' in json;
}

/** Reads a saved result; the titles of its criteria, and to which verdicts they lead, are those that are known. */
export function savedSide(name: string, json: unknown, known: readonly (Named & Deciding)[]): Saved {
  const parsed = result.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  const { run, lists } = parsed.data;
  const knownById = new Map(known.map((each) => [each.id, each]));
  const criteria = run.criteria.map((each) => ({
    ...each,
    title: knownById.get(each.id)?.title ?? { ja: each.id, en: each.id },
    decides: knownById.get(each.id)?.decides,
  }));
  const snapshots = lists.flatMap(({ id: list, tasks }) =>
    tasks.map((each) => [each.id, snapshotOf(each, list, tasks.length)] as const),
  );
  return { side: { name, run: { ...run, criteria }, snapshots: new Map(snapshots), made: undefined } };
}

function snapshotOf(task: Task, list: Snapshot['position']['list'], of: number): Snapshot {
  const { id, name, at, verdict, track, reason, rank, score, interval, coverage } = task;
  return {
    id,
    name,
    at,
    position: { list, rank, of, verdict, track, because: plain(reason), score, interval, coverage },
    values: () => new Map(task.outcomes.map((each) => [each.criterion, valueOf(each)])),
  };
}

function valueOf({ status, value }: z.output<typeof outcome>): Value {
  return status === 'scored' ? (value ?? 'unknown') : status;
}
