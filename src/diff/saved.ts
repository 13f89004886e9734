import * as z from 'zod';
import type { Criterion } from '../criterion/define.js';
import { levels, rangeOfLevel } from '../criterion/rated/level.js';
import type { NamedCriterion } from '../model/explanation.js';
import { listIds, missingRules, performers, tracks, verdicts } from '../model/result.js';
import type { Settling } from '../criterion/settle.js';
import { plain } from '../text/lang.js';
import type { Deciding, Side, Snapshot } from './side.js';
import { savedValuation, type SavedOutcome } from './valuation.js';

const text = z.object({ ja: z.string(), en: z.string() });
const share = z.number().min(0).max(1);
const range = z.tuple([share, share]);
const score = z.number().min(0).max(100);

const outcomeShape = z.object({
  criterion: z.string(),
  status: z.enum(['scored', 'unknown', 'not-applicable']),
  value: share.optional(),
  range: range.optional(),
  parts: z.array(
    z.object({
      id: z.string(),
      is: z.enum(['exact', 'bounded', 'unknown', 'not-applicable']),
      share,
      range,
      point: share.optional(),
    }),
  ),
  evidence: z.array(z.object({ field: z.string(), value: z.unknown() })),
});

const task = z.object({
  id: z.string(),
  name: z.string(),
  at: z.object({ file: z.string(), sheet: z.string().optional(), line: z.number() }),
  verdict: z.enum(verdicts),
  reason: text,
  track: z.enum(tracks),
  performer: z.enum(performers).optional(),
  conditions: z.array(z.object({ id: z.string() })),
  rank: z.number().nullable(),
  score: score.nullable(),
  interval: z.tuple([score, score]),
  coverage: share,
  outcomes: z.array(outcomeShape),
});

/** What is read of a saved result, as `score --format json` writes it. */
const result = z.object({
  schemaVersion: z.string().regex(/^2\./),
  run: z.object({
    version: z.string(),
    config: z.string().nullable(),
    criteria: z.array(
      z.object({
        id: z.string(),
        weight: share,
        prior: share,
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
  lists: z.array(z.object({ id: z.enum(listIds), tasks: z.array(task) })),
});

/** What the first edition wrote: a value without the range that its evidence leaves open. */
const firstEdition = z.object({ schemaVersion: z.string().regex(/^1\./) });

type Task = z.output<typeof task>;

/**
 * A saved result as a side; or the path of what in it is not as it should be; or that the first
 * edition made it, which had no ranges.
 */
export type Saved = { readonly side: Side } | { readonly fault: string } | { readonly firstEdition: string };

/** Whether a text can be meant as a saved result: JSON with lists and the version of its schema. */
export function isSaved(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json && 'lists' in json;
}

/** Reads a saved result; the titles of its criteria, and to which verdicts they lead, are those that are known. */
export function savedSide(name: string, json: unknown, known: readonly Known[]): Saved {
  const early = firstEdition.safeParse(json);
  if (early.success) return { firstEdition: early.data.schemaVersion };
  const parsed = result.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: issue?.path.join('.') ?? '' };
  }
  const { run, lists } = parsed.data;
  const knownById = new Map(known.map((each) => [each.id, each]));
  const criteria = run.criteria.map((each) => ({
    ...each,
    title: knownById.get(each.id)?.title ?? { ja: each.id, en: each.id },
    decides: knownById.get(each.id)?.decides,
  }));
  const settlings = new Map(run.criteria.map((each) => [each.id, settlingOf(each, run.missing)] as const));
  const snapshots = lists.flatMap(({ id: list, tasks }) =>
    tasks.map(
      (each) => [each.id, snapshotOf(each, { list, of: tasks.length, settlings, known: knownById })] as const,
    ),
  );
  return { side: { name, run: { ...run, criteria }, snapshots: new Map(snapshots), made: undefined } };
}

interface Listed {
  readonly list: Snapshot['position']['list'];
  /** tasks in the list */
  readonly of: number;
  readonly settlings: ReadonlyMap<string, SavedSettling>;
  readonly known: ReadonlyMap<string, Known>;
}

function snapshotOf(task: Task, { list, of, settlings, known }: Listed): Snapshot {
  const { id, name, at, verdict, track, reason, rank, score, interval, coverage } = task;
  return {
    id,
    name,
    at,
    position: { list, rank, of, verdict, track, because: plain(reason), score, interval, coverage },
    performer: task.performer,
    conditions: task.conditions,
    laws: lawsIn(task),
    values: () =>
      new Map(
        task.outcomes.map((each) => [
          each.criterion,
          valuationFrom(each, { known: known.get(each.criterion), settling: settlings.get(each.criterion) }),
        ]),
      ),
  };
}

/** How unknown parts counted in a saved run, and the params that say it of single parts. */
interface SavedSettling extends Settling {
  readonly params: Readonly<Record<string, unknown>>;
}

// Of a criterion that a run does not list.
const half: SavedSettling = { missing: 'prior', prior: 0.5, params: {} };

function settlingOf(
  { params, prior }: { readonly params: SavedSettling['params']; readonly prior: number },
  missing: Settling['missing'],
): SavedSettling {
  return { missing, params, prior: numberIn(params, 'prior') ?? prior };
}

function numberIn(params: SavedSettling['params'], name: string): number | undefined {
  const found = params[name];
  return typeof found === 'number' ? found : undefined;
}

interface Ground {
  readonly known: Known | undefined;
  readonly settling: SavedSettling | undefined;
}

function valuationFrom(outcome: z.output<typeof outcomeShape>, { known, settling = half }: Ground) {
  const saved = savedOutcome(outcome, known);
  const parts = saved.parts.map((part) => {
    const name = known?.parts[part.id]?.prior;
    return name === undefined ? part : { ...part, prior: numberIn(settling.params, name) };
  });
  return savedValuation({ ...saved, parts }, settling);
}

/** A criterion that is known, as far as a saved result is read with it. */
type Known = NamedCriterion & Deciding & Pick<Criterion, 'highRating' | 'parts'>;

function savedOutcome(outcome: z.output<typeof outcomeShape>, known: Known | undefined): SavedOutcome {
  return { ...outcome, isRated: isRated(outcome, known) };
}

/** Whether a judgement of the whole criterion answers what its figures leave open: not where they contradict it. */
function isRated({ parts, evidence }: z.output<typeof outcomeShape>, known: Known | undefined): boolean {
  const level = levels.find((each) =>
    evidence.some(({ field, value }) => field.endsWith('_rating') && value === each),
  );
  if (level === undefined || parts.some(({ id }) => id === 'rating')) return false;
  const [low, high] = rangeOfLevel(level);
  const [from, to] = known?.highRating === 0 ? [1 - high, 1 - low] : [low, high];
  const total = (end: 0 | 1): number => {
    const applying = parts.filter(({ is }) => is !== 'not-applicable');
    const all = applying.reduce((sum, each) => sum + each.share, 0);
    return applying.reduce((sum, each) => sum + each.share * each.range[end], 0) / all;
  };
  const [least, most] = [total(0), total(1)];
  return most - least > epsilon && least <= to + epsilon && most >= from - epsilon;
}

// Parts are published with nine decimals.
const epsilon = 1e-8;

/** The laws that its evidence names; undefined where none of it does, for then nothing is known of them. */
function lawsIn({ outcomes }: Task): readonly string[] | undefined {
  const named = outcomes.flatMap(({ evidence }) => evidence).find(({ field }) => field === 'governing_laws');
  return Array.isArray(named?.value) ? named.value.map(String) : undefined;
}
