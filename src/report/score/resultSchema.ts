import * as z from 'zod';
import { severities } from '../../model/problem.js';
import { listIds, performers, tracks, verdicts } from '../../model/result.js';
import { lawMatches } from '../../model/task.js';
import { listRobustnessSchema } from '../robustness/robustnessSchema.js';
import { runSchema, type Published } from './runSchema.js';

// Loaded only where a schema is asked for: the reports themselves do not need zod.

const text = z.object({ ja: z.string(), en: z.string() }).meta({ description: 'one text in each language' });
const share = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const inWorkbook = {
  sheet: z.string().optional().meta({ description: 'name of the sheet; workbooks only' }),
  cell: z.string().optional().meta({ description: 'address of the cell, with its sheet; workbooks only' }),
};

const place = z.object({ file: z.string(), line: z.int().min(1), ...inWorkbook });
const verdict = z.enum(verdicts);
const range = z.tuple([share, share]);

const figureRange = z
  .object({ low: z.number(), high: z.number().optional(), point: z.number().optional() })
  .meta({ description: 'a figure within limits; without `high` there is no upper one' });

const part = z.object({
  id: z.string(),
  title: text,
  is: z.enum(['exact', 'bounded', 'unknown', 'not-applicable']),
  share: share.meta({ description: 'those of a criterion add up to 1' }),
  range: range.meta({ description: 'lowest and highest value that the evidence allows' }),
  value: share.optional().meta({ description: 'the value that counts; absent where none does' }),
  point: share.optional().meta({
    description: 'the value that was measured, or follows from a judgement, where the range is wider',
  }),
  needs: z.array(z.string()).meta({ description: 'fields whose cells would say more' }),
});

const evidence = z.object({
  field: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), figureRange]),
  says: text,
  kind: z.enum(['exact', 'bounded', 'judged']).meta({ description: 'how firm it is' }),
  low: z.number().optional().meta({ description: 'limits of a figure of which only a range is known' }),
  high: z.number().optional().meta({ description: 'absent where there is no upper limit' }),
  source: text.optional().meta({
    description:
      'the public record that filled the cell (then with laws), or the source that the criterion names; absent where the inventory alone says it',
  }),
  laws: z
    .array(z.object({ title: z.string(), written: z.string(), match: z.enum(lawMatches) }))
    .optional()
    .meta({
      description:
        'the laws that the cell names, or whose figures these are, and how the inventory writes them',
    }),
});

const outcome = z.object({
  criterion: z.string(),
  status: z.enum(['scored', 'unknown', 'not-applicable']),
  reason: text.optional(),
  value: share.optional().meta({
    description: 'the value that counts; 1 speaks most for one common system; absent if not applicable',
  }),
  range: range.optional().meta({ description: 'lowest and highest value that the evidence allows' }),
  parts: z.array(part).meta({ description: 'one for each question; none if not applicable' }),
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
  performer: z.enum(performers).optional().meta({ description: 'absent where nothing says' }),
  staffHours: z
    .union([z.number(), figureRange])
    .optional()
    .meta({ description: 'a year, of one body; absent where the cell is empty' }),
  atStake: z
    .object({
      hours: figureRange.meta({ description: 'hours freed a year in one body' }),
      running: figureRange
        .optional()
        .meta({ description: 'change of the running cost of one body, yen a year' }),
      setUp: figureRange.optional().meta({ description: 'yen, once, nationwide' }),
    })
    .optional()
    .meta({ description: 'of candidates of which the hours are known: limits that its cells allow' }),
  conditions: z
    .array(z.object({ id: z.string(), says: text }))
    .meta({ description: 'what is to be settled first; certain on the evidence as it is' }),
  rank: z
    .int()
    .min(1)
    .nullable()
    .meta({ description: 'equal scores share a rank; null for tasks that are held, which have none' }),
  rankRange: z
    .tuple([z.int().min(1), z.int().min(1)])
    .nullable()
    .meta({ description: 'best and worst, counting tasks that may leave or enter the list' }),
  sameAs: z
    .string()
    .optional()
    .meta({ description: 'id of a task before it that rests on the same figures and shares its rank' }),
  score: points.nullable().meta({ description: 'null if no criterion applies, or nothing is known' }),
  interval: z
    .tuple([points, points])
    .meta({ description: 'lowest and highest score that the evidence allows' }),
  coverage: share.meta({ description: 'how much of the score is settled: 1 - width of the interval / 100' }),
  coverageWithoutRecord: share
    .optional()
    .meta({ description: 'coverage without what the public record filled; absent if it filled nothing' }),
  outcomes: z.array(outcome),
});

const openCell = z.object({
  task: z.string().meta({ description: 'its id' }),
  field: z.string(),
  points: points.meta({ description: 'by how much a figure in it narrows the interval at most' }),
});

const list = z.object({
  id: z.enum(listIds),
  verdict,
  track: z.enum(tracks).optional(),
  tasks: z.array(task),
  openCells: z.array(openCell).optional().meta({
    description:
      'of the held list, where it holds more than half of all tasks: the ten cells that would settle most',
  }),
});

/** One problem as it is published. */
export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1).optional(),
  ...inWorkbook,
  byte: z.int().min(0).optional().meta({ description: '0-based offset of a byte that cannot be decoded' }),
  task: z.string().optional(),
  field: z.string().optional(),
  read: z.string().optional(),
  expected: text.optional(),
  message: text,
});

export type PublishedTask = Published<typeof task>;
export type PublishedOpenCell = Published<typeof openCell>;
export type PublishedProblem = Published<typeof problemSchema>;

/** The published result: what the JSON report writes. */
export const resultSchema = z
  .object({
    schemaVersion: z.string(),
    run: runSchema,
    lists: z.array(list),
    problems: z.array(problemSchema),
    robustness: z
      .array(listRobustnessSchema)
      .optional()
      .meta({ description: 'how far the lists of candidates can be trusted; with --robustness' }),
  })
  .meta({ title: 'Result of commonality score' });

/** JSON Schema (draft 7) of the published result; it allows names that later versions may add. */
export function resultJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(resultSchema, { target: 'draft-7', io: 'input' }) };
}
